import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { CardKind } from './card-kinds';
import { addCard, fieldText, readCards } from './cards';
import { handlingTimeline } from './handling-timeline';

function memo(id: string, startedAt: number, ...written: [CardKind, string, string][]) {
  const doc = new Y.Doc();
  written.forEach(([kind, cardId, scene], now) => {
    addCard(doc, kind, { id: cardId, now });
    fieldText(doc, cardId, 'scene')?.insert(0, scene);
  });
  return { id, startedAt, cards: readCards(doc) };
}

test('what was handled stands newest first, also within one 1on1', () => {
  const timeline = handlingTimeline([
    memo('s1', 10, ['handling', 'a', '返品の電話']),
    memo('s3', 30, ['handling', 'c', '長い待ち時間'], ['handling', 'd', '言葉の強い方']),
    memo('s2', 20, ['handling', 'b', '二重の請求']),
  ]);
  expect(timeline.map(({ id, sessionId, startedAt }) => [id, sessionId, startedAt])).toEqual([
    ['d', 's3', 30],
    ['c', 's3', 30],
    ['b', 's2', 20],
    ['a', 's1', 10],
  ]);
  expect(timeline[0]?.fields).toEqual({ scene: '言葉の強い方', response: '', better: '' });
});

test('other cards and blank ones are left out', () => {
  expect(handlingTimeline([memo('s', 1, ['handling', 'a', ' \n'], ['look-back', 'b', 'x'])])).toEqual([]);
});
