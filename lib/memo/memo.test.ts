import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import {
  appendLine,
  decisions,
  facts,
  goodPoints,
  memoText,
  record,
  recordEntries,
  removeCaptured,
} from './memo';

const memo = (doc: Y.Doc) => memoText(doc).toString();
const marks = (doc: Y.Doc): { insert: string; attributes?: object }[] => memoText(doc).toDelta();

describe('a line at the end of the memo', () => {
  test.each([
    ['', '新しい行\n'],
    ['書きかけ', '書きかけ\n新しい行\n'],
    ['一行目\n', '一行目\n新しい行\n'],
    ['一行目\n\n', '一行目\n\n新しい行\n'],
  ])('after %j the memo is %j', (before, after) => {
    const doc = new Y.Doc();
    memoText(doc).insert(0, before);
    appendLine(doc, '新しい行');
    expect(memo(doc)).toBe(after);
  });

  test('from a caption is marked with its utterance, its end and what is beside it are not', () => {
    const doc = new Y.Doc();
    memoText(doc).insert(0, '書きかけ');
    appendLine(doc, '- 佐藤: はい', 'u1');
    appendLine(doc, '自分の行');
    expect(marks(doc)).toEqual([
      { insert: '書きかけ\n' },
      { insert: '- 佐藤: はい', attributes: { caption: 'u1' } },
      { insert: '\n自分の行\n' },
    ]);
  });

  test('of my own is not marked, even after a memo that ends within a caption', () => {
    const doc = new Y.Doc();
    memoText(doc).insert(0, '引用', { caption: 'u1' });
    appendLine(doc, '自分の行');
    expect(marks(doc)).toEqual([
      { insert: '引用', attributes: { caption: 'u1' } },
      { insert: '\n自分の行\n' },
    ]);
  });
});

describe('what came from captions', () => {
  test('goes from the record, the memo and the wrap-up; the rest stays', () => {
    const doc = new Y.Doc();
    record(doc).set('u1', { id: 'u1', speaker: 'a', text: 'はい', startedAt: 1 });
    goodPoints(doc).push([
      { id: '1', text: 'はい', utteranceId: 'u1' },
      { id: '2', text: '提案が通った' },
      { id: '3', text: 'うん', utteranceId: 'u2' },
      { id: '5', text: 'ええ', utteranceId: 'u3' },
    ]);
    decisions(doc).push([{ id: '4', text: '決めた' }]);
    facts(doc).set('check', 4);
    appendLine(doc, 'はい', 'u1');
    appendLine(doc, '自分の行');
    removeCaptured(doc);
    expect(record(doc).size).toBe(0);
    expect(goodPoints(doc).toArray()).toEqual([{ id: '2', text: '提案が通った' }]);
    expect(decisions(doc).toArray()).toEqual([{ id: '4', text: '決めた' }]);
    expect(facts(doc).get('check')).toBe(4);
    expect(memo(doc)).toBe('\n自分の行\n');
  });

  test('is found in a memo of any mixture, and nothing else is lost', () => {
    const parts = fc.array(
      fc.record({ text: fc.string({ minLength: 1, maxLength: 5 }), isCaptured: fc.boolean() }),
    );
    fc.assert(
      fc.property(parts, (given) => {
        const doc = new Y.Doc();
        for (const { text, isCaptured } of given)
          memoText(doc).insert(memoText(doc).length, text, { caption: isCaptured ? 'u' : null });
        removeCaptured(doc);
        expect(memo(doc)).toBe(given.map(({ text, isCaptured }) => (isCaptured ? '' : text)).join(''));
      }),
      { numRuns: 100 },
    );
  });
});

test('the record is read in the order of speaking', () => {
  const doc = new Y.Doc();
  for (const [id, startedAt] of [
    ['c', 5],
    ['b', 9],
    ['a', 9],
    ['d', 1],
  ] as const)
    record(doc).set(id, { id, speaker: 'a', text: id, startedAt });
  expect(recordEntries(doc).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'b']);
});
