import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { movedBy, rebased, type TextChange, textChange } from './text-change';

const made = (text: string, { at, removed, inserted }: TextChange) =>
  text.slice(0, at) + inserted + text.slice(at + removed);

/** Few letters, so that changes meet; the last two share half of their units. */
const words = fc.string({ unit: fc.constantFrom('あ', 'い', '\n', '😀', '😁'), maxLength: 12 });

describe('what was typed', () => {
  test.each([
    ['a letter at the end', 'かき', 'かきく', 3, { at: 2, removed: 0, inserted: 'く' }],
    ['a letter in the middle', 'かく', 'かきく', 2, { at: 1, removed: 0, inserted: 'き' }],
    ['the first of two equal letters', 'ああ', 'あああ', 1, { at: 0, removed: 0, inserted: 'あ' }],
    ['the last of two equal letters', 'ああ', 'あああ', 3, { at: 2, removed: 0, inserted: 'あ' }],
    ['a word written over', '今日は', '明日は', 2, { at: 0, removed: 1, inserted: '明' }],
    ['a letter deleted before the caret', 'ああい', 'あい', 0, { at: 0, removed: 1, inserted: '' }],
    ['all of it deleted', 'あい', '', 0, { at: 0, removed: 2, inserted: '' }],
    ['one picture for another', '😀', '😁', 2, { at: 0, removed: 2, inserted: '😁' }],
  ])('%s', (_, before, after, caret, expected) => {
    expect(textChange(before, after, caret)).toEqual(expected);
  });

  test('nothing', () => expect(textChange('あ', 'あ', 1)).toBeUndefined());

  test('any two texts: made in the first, the change gives the second, and no sign is cut in half', () => {
    fc.assert(
      fc.property(words, words, fc.nat(24), (before, after, caret) => {
        const change = textChange(before, after, Math.min(caret, after.length));
        expect(change ? made(before, change) : before).toBe(after);
        const pieces = change ? [before.slice(0, change.at), change.inserted] : [];
        expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a caret while somebody else writes', () => {
  test.each([
    ['before it', [{ insert: 'あい' }], 5],
    ['just there', [{ retain: 3 }, { insert: 'あい' }], 3],
    ['behind it', [{ retain: 4 }, { insert: 'あい' }], 3],
    ['and deletes before it', [{ retain: 1 }, { delete: 1 }], 2],
    ['and deletes around it', [{ retain: 1 }, { delete: 4 }], 1],
    ['and deletes behind it', [{ retain: 3 }, { delete: 4 }], 3],
    ['in two places', [{ delete: 1 }, { insert: 'あ' }, { retain: 1 }, { insert: 'いう' }, { delete: 1 }], 4],
  ])('%s', (_, steps, expected) => {
    expect(movedBy(3, steps)).toBe(expected);
  });
});

type Steps = { retain?: number; delete?: number; insert?: string }[];

describe('a change made in what others have written meanwhile', () => {
  test.each<[string, string, TextChange, Steps[], string]>([
    ['nothing', 'かきく', { at: 1, removed: 1, inserted: 'ら' }, [], 'からく'],
    ['a line before', 'かきく', { at: 1, removed: 1, inserted: 'ら' }, [[{ insert: '前\n' }]], '前\nからく'],
    [
      'a word within what goes',
      'かきく',
      { at: 0, removed: 3, inserted: '' },
      [[{ retain: 1 }, { insert: 'ここ' }]],
      'ここ',
    ],
    [
      'what goes gone already',
      'かきく',
      { at: 0, removed: 2, inserted: 'ら' },
      [[{ delete: 3 }], [{ insert: 'ん' }]],
      'らん',
    ],
  ])('%s', (_, text, change, meanwhile, expected) => {
    const doc = new Y.Doc();
    const shared = doc.getText();
    shared.insert(0, text);
    for (const steps of meanwhile) shared.applyDelta(steps);
    expect(rebased(change, text.length, meanwhile).reduce(made, shared.toString())).toBe(expected);
  });

  test('is what it would have been, had it been made at once and merged', () => {
    const typed = fc.record({
      at: fc.nat(9),
      removed: fc.nat(9),
      inserted: fc.constantFrom('', '私', '私私'),
    });
    const theirs = fc.array(
      fc.record({ at: fc.nat(9), removed: fc.nat(4), inserted: fc.constantFrom('', '彼') }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.string({ minLength: 0, maxLength: 9 }), typed, theirs, (start, own, others) => {
        const [mine, other] = [new Y.Doc(), new Y.Doc()];
        mine.getText().insert(0, start);
        Y.applyUpdateV2(other, Y.encodeStateAsUpdateV2(mine));
        const meanwhile: Steps[] = [];
        other.getText().observe(({ delta }) => meanwhile.push(delta as Steps));
        for (const { at, removed, inserted } of others) {
          const now = other.getText();
          const from = Math.min(at, now.length);
          other.transact(() => {
            now.delete(from, Math.min(removed, now.length - from));
            now.insert(from, inserted);
          });
        }
        const at = Math.min(own.at, start.length);
        const change = { ...own, at, removed: Math.min(own.removed, start.length - at) };
        const late = rebased(change, start.length, meanwhile).reduce(made, other.getText().toString());
        mine.getText().delete(change.at, change.removed);
        mine.getText().insert(change.at, change.inserted);
        Y.applyUpdateV2(mine, Y.encodeStateAsUpdateV2(other));
        // Of two insertions at one place, either may come first.
        const letters = (text: string) => [...text].sort().join('');
        const kept = (text: string) => text.replace(/[私彼]/g, '');
        expect(letters(late)).toBe(letters(mine.getText().toString()));
        expect(kept(late)).toBe(kept(mine.getText().toString()));
      }),
      { numRuns: 300 },
    );
  });
});
