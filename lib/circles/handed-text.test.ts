import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Card } from '../memo/cards';
import { appendLine, memoText } from '../memo/memo';
import { cardText, handableCards, memoWithoutCaptions, sectionsOf } from './handed-text';

const card = (fields: Partial<Card>): Card => ({
  id: 'c',
  kind: 'goals',
  createdAt: 0,
  fields: { 'short-goal': '資料を仕上げる' },
  items: [],
  confirmed: {},
  todos: {},
  ...fields,
});

test('a line in which anything came from a caption is left out whole', () => {
  const doc = new Y.Doc();
  appendLine(doc, '一行目');
  appendLine(doc, '字幕から', 'u1');
  appendLine(doc, '三行目');
  expect(memoWithoutCaptions(doc)).toBe('一行目\n三行目');
  // What was written into and behind the caption says something of it too.
  memoText(doc).insert('一行目\n字幕'.length, '直し');
  memoText(doc).insert(memoText(doc).toString().indexOf('\n三'), '書き足し', { caption: null });
  expect(memoWithoutCaptions(doc)).toBe('一行目\n三行目');
});

test('a caption of several lines is left out to its last one', () => {
  const doc = new Y.Doc();
  appendLine(doc, 'はじめ\nおわり', 'u1');
  expect(memoWithoutCaptions(doc)).toBe('');
});

test('a section goes to the next heading of its own level', () => {
  const memo = 'まえがき\n# 一\nあ\n## 一の一\nい\n# 二\nう';
  expect(sectionsOf(memo)).toEqual([
    { heading: '一', text: '# 一\nあ\n## 一の一\nい' },
    { heading: '一の一', text: '## 一の一\nい' },
    { heading: '二', text: '# 二\nう' },
  ]);
});

test("the member's own card goes on by the member only; what could not be said in the meeting never does", () => {
  const item = { id: 'i', text: '言えなかった', note: '', createdAt: 0, carries: 0 };
  const all = [
    card({}),
    card({ kind: 'contribution', fields: { deed: 'した' } }),
    card({ kind: 'unsaid', fields: {}, items: [item] }),
    card({ fields: {} }),
  ];
  const kinds = (memberIs: 'me' | 'other' | 'both') =>
    handableCards(all, { memberIs }).map(({ kind }) => kind);
  expect(kinds('me')).toEqual(['goals', 'contribution']);
  expect(kinds('other')).toEqual(['goals']);
});

test('a card reads as a part of a memo', () => {
  const words = { kind: () => '名', field: () => '欄', state: () => '決まった' };
  expect(cardText(card({}), words)).toBe('### 名\n**欄**\n資料を仕上げる');
  const items = [
    { id: 'i', text: '担当', note: '来週から', state: 'decided' as const, createdAt: 0, carries: 0 },
  ];
  expect(cardText(card({ kind: 'decide', fields: {}, items }), words)).toBe(
    '### 名\n- 担当 — 決まった — 来週から',
  );
});
