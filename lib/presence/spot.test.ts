import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { memoText, record } from '@/lib/memo/memo';
import { indexOf, spotAt } from './spot';

function twoDocs() {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  memoText(mine).insert(0, '見積もりと要件');
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  return { mine: memoText(mine), theirs: memoText(theirs) };
}

test('a place stays with its character, whoever writes before it', () => {
  const { mine, theirs } = twoDocs();
  const spot = spotAt(mine, 5);
  expect(indexOf(theirs, spot)).toBe(5);
  theirs.insert(0, 'まず');
  expect(indexOf(theirs, spot)).toBe(7);
  theirs.delete(6, 2);
  expect(indexOf(theirs, spot)).toBe(6);
});

test('the place behind the last character stays behind it', () => {
  const { mine, theirs } = twoDocs();
  const spot = spotAt(mine, 7);
  theirs.insert(7, '。');
  expect(indexOf(theirs, spot)).toBe(8);
});

test('a character that has not come yet, or is of something else, is no place, and changes nothing', () => {
  const { mine, theirs } = twoDocs();
  const doc = theirs.doc as Y.Doc;
  mine.insert(3, '新しい');
  expect(indexOf(theirs, spotAt(mine, 4))).toBeUndefined();
  record(doc).set('u', { id: 'u', speaker: '', text: '', startedAt: 0 });
  expect(indexOf(theirs, { client: doc.clientID, clock: 0 })).toBeUndefined();
  const before = Y.encodeStateAsUpdate(doc);
  for (const clock of [2 ** 40, Number.MAX_SAFE_INTEGER])
    expect(indexOf(theirs, { client: mine.doc?.clientID ?? 0, clock })).toBeUndefined();
  expect(indexOf(theirs, { client: 12345, clock: 0 })).toBeUndefined();
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  expect([...doc.share.keys()].sort()).toEqual(['memo', 'record']);
});
