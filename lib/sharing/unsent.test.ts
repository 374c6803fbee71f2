import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { readSnapshot, snapshotOf, unsentUpdate } from './unsent';

const text = (doc: Y.Doc) => doc.getText('memo');

function apply(doc: Y.Doc, update: Uint8Array | undefined): void {
  if (update) Y.applyUpdate(doc, update);
}

/** One side sends what the other lacks; says how many bytes that was. */
function send(from: Y.Doc, to: Y.Doc): number {
  const update = unsentUpdate(from, snapshotOf(to));
  apply(to, update);
  return update?.length ?? 0;
}

test('nothing is sent of an empty document, nor to one who has it all', () => {
  const mine = new Y.Doc();
  expect(unsentUpdate(mine, undefined)).toBeUndefined();
  text(mine).insert(0, '見積もりの話');
  const theirs = new Y.Doc();
  expect(send(mine, theirs)).toBeGreaterThan(0);
  expect(unsentUpdate(mine, snapshotOf(theirs))).toBeUndefined();
  expect(unsentUpdate(theirs, snapshotOf(mine))).toBeUndefined();
});

test('what was only deleted is sent too', () => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  text(mine).insert(0, '消す言葉と残す言葉');
  send(mine, theirs);
  text(mine).delete(0, 5);
  expect(send(mine, theirs)).toBeGreaterThan(0);
  expect(text(theirs).toString()).toBe('残す言葉');
  expect(send(mine, theirs)).toBe(0);
});

test('one who has more is sent nothing', () => {
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  text(mine).insert(0, '共通');
  send(mine, theirs);
  text(theirs).insert(2, 'の続き');
  text(theirs).delete(0, 1);
  expect(send(mine, theirs)).toBe(0);
});

test('what is no snapshot counts as nothing known', () => {
  const mine = new Y.Doc();
  text(mine).insert(0, 'メモ');
  expect(readSnapshot(new Uint8Array([255, 255, 255]))).toBeUndefined();
  expect(unsentUpdate(mine, new Uint8Array([255, 255, 255]))).toEqual(Y.encodeStateAsUpdate(mine));
});

const anyEdit = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom('insert', 'delete', 'send'),
  at: fc.nat(40),
  words: fc.string({ minLength: 1, maxLength: 5 }),
});

test('whatever the two write, and whenever they send, both have the same in the end and then nothing to send', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
      const docs = [new Y.Doc(), new Y.Doc()] as const;
      for (const { who, what, at, words } of edits) {
        const [own, other] = who === 0 ? docs : [docs[1], docs[0]];
        const place = Math.min(at, text(own).length);
        if (what === 'insert') text(own).insert(place, words);
        if (what === 'delete') text(own).delete(place, Math.min(3, text(own).length - place));
        if (what === 'send') send(own, other);
      }
      send(docs[0], docs[1]);
      send(docs[1], docs[0]);
      expect(text(docs[0]).toString()).toBe(text(docs[1]).toString());
      expect([send(docs[0], docs[1]), send(docs[1], docs[0])]).toEqual([0, 0]);
    }),
  );
});
