import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { startTalk } from '@/tests/a-talk';
import { readDocument } from '../change-document';
import { db } from '../db';
import { addCard, confirmCard } from '../memo/cards';
import { appendLine } from '../memo/memo';
import { acknowledgeSeparation, takeBackSeparation } from '../pairs/store';
import { addProposal, addProposalStep } from '../proposals/store';
import { addGoodPoint, setSessionLength, setShownCheck } from '../sessions/store';
import { addTheme } from '../themes/store';
import { addTodo } from '../todos/store';
import { addTopic } from '../topics/store';
import { notebookParts } from './notebook';
import { forgetKeys, renamedIn, renameIds } from './rename-ids';

const old = '5f0c6e0e-0000-4000-8000-000000000001';
const fresh = '5f0c6e0e-0000-4000-8000-000000000002';
const ids = new Map([[old, fresh]]);

/** As it comes out of the database: nothing in it was asked for by its kind yet. */
function reread(doc: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
}

describe('in a document an id is replaced', () => {
  const filled = () => {
    const doc = new Y.Doc();
    const inner = new Y.Map<unknown>([
      ['owner', old],
      ['plain', { by: [old, { deeper: old }], [old]: 1, note: `not ${old}` }],
      [old, new Y.Text(`text of ${old}`)],
    ]);
    doc.getMap('todos').set('t1', inner);
    doc.getMap('facts').set(`check/${old}`, 4);
    doc.getArray('list').insert(0, [old, { id: old }, new Y.Map([['id', old]]), 7]);
    doc.getText('memo').insert(0, old);
    return doc;
  };

  test.each([
    ['as it was made', filled],
    ['as it was read', () => reread(filled())],
  ])('in values and keys however deep, in no text: %s', (_, made) => {
    const doc = made();
    expect(renameIds(doc, ids)).toBe(true);
    expect(doc.getMap('todos').toJSON()).toEqual({
      t1: {
        owner: fresh,
        plain: { by: [fresh, { deeper: fresh }], [fresh]: 1, note: `not ${old}` },
        [fresh]: `text of ${old}`,
      },
    });
    expect(doc.getMap('facts').toJSON()).toEqual({ [`check/${fresh}`]: 4 });
    expect(doc.getArray('list').toJSON()).toEqual([fresh, { id: fresh }, { id: fresh }, 7]);
    expect(doc.getText('memo').toString()).toBe(old);
    expect(renameIds(doc, ids)).toBe(false);
  });

  test('and what stands under the new one already stays', () => {
    const doc = new Y.Doc();
    doc.getMap('agreement').set(`separate/${old}`, 1);
    doc.getMap('agreement').set(`separate/${fresh}`, 2);
    renameIds(doc, ids);
    expect(doc.getMap('agreement').toJSON()).toEqual({ [`separate/${fresh}`]: 2 });
    expect(renamedIn({ [fresh]: 2, [old]: 1 }, ids)).toEqual({ [fresh]: 2 });
  });

  test('and where there is none, nothing is written', () => {
    const doc = filled();
    const before = Y.snapshot(doc);
    expect(renameIds(doc, new Map([['another', 'one']]))).toBe(false);
    expect(Y.equalSnapshots(before, Y.snapshot(doc))).toBe(true);
  });
});

test('what was signed and what is no plain thing stays the very same', () => {
  const signed = { pairId: old, signature: 'x' };
  const bytes = new Uint8Array([1]);
  const renamed = renamedIn({ pairId: old, signed, bytes }, ids);
  expect(renamed).toEqual({ pairId: fresh, signed, bytes });
  expect(renamed.bytes).toBe(bytes);
  const plain = { a: [{ b: 'c' }] };
  expect(renamedIn(plain, ids)).toBe(plain);
});

describe('the keys that a document keeps of what was taken out', () => {
  const bytesOf = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdateV2(doc)).toString('latin1');

  test('are forgotten with the old id, and the rest goes on', () => {
    const doc = new Y.Doc();
    const [agreement, inner] = [doc.getMap('agreement'), new Y.Map<unknown>()];
    doc.getMap('cards').set('c1', inner);
    for (const at of [1, 2, 3]) agreement.set(`separate/${old}`, at);
    inner.set(old, 'said yes');
    agreement.set('position', '育つ時間');
    const editor = reread(doc);
    renameIds(doc, ids);
    expect(bytesOf(doc)).toContain(old);
    forgetKeys(doc, ids);
    expect(bytesOf(doc)).not.toContain(old);
    const stored = reread(doc);
    // Somebody had it open all the time, and goes on writing.
    Y.applyUpdate(editor, Y.encodeStateAsUpdate(stored));
    editor.getMap('agreement').set('position', '話す時間');
    Y.applyUpdate(stored, Y.encodeStateAsUpdate(editor, Y.encodeStateVector(stored)));
    expect(stored.getMap('agreement').toJSON()).toEqual({
      [`separate/${fresh}`]: 3,
      position: '話す時間',
    });
    expect(stored.getMap('cards').toJSON()).toEqual({ c1: { [fresh]: 'said yes' } });
    expect(stored.store.pendingStructs).toBeNull();
  });
});

const acts = [
  'topic',
  'todo',
  'theme',
  'proposal',
  'step',
  'separate',
  'unseparate',
  'length',
  'point',
  'check',
  'card',
] as const;

test('whatever the stores have written: it reads as before, with the new ids', async () => {
  const edit = fc.record({ kind: fc.constantFrom(...acts), isMe: fc.boolean(), at: fc.nat({ max: 4 }) });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 15 }), async (edits) => {
      await db.transaction('rw', db.tables, () =>
        Promise.all(db.tables.filter(({ name }) => name !== 'people').map((table) => table.clear())),
      );
      const { self, pair, session } = await startTalk();
      const notes = new Y.Doc();
      for (const { kind, isMe, at } of edits) {
        const who = isMe ? self.id : pair.personId;
        if (kind === 'topic') await addTopic(pair.id, { title: `話題${at}`, broughtBy: who });
        if (kind === 'todo') await addTodo(pair.id, { text: `する${at}`, owner: who });
        if (kind === 'theme') await addTheme(pair.id, { title: '続き', category: 'work', broughtBy: who });
        if (kind === 'proposal') await addProposal(pair.id, { text: '案', broughtBy: who });
        const [proposal] = await db.proposals.toArray();
        if (kind === 'step' && proposal) await addProposalStep(proposal.id, { state: 'brought', by: who });
        if (kind === 'separate') await acknowledgeSeparation(pair.id, who);
        if (kind === 'unseparate') await takeBackSeparation(pair.id, who);
        if (kind === 'length') await setSessionLength(session.id, 15 * (at + 1));
        if (kind === 'point') await addGoodPoint(session.id, `よい${at}`);
        if (kind === 'check') await setShownCheck(session.id, who, at + 1);
        if (kind === 'card') {
          addCard(notes, 'role', { id: `c${at}`, now: at });
          confirmCard(notes, `c${at}`, { personId: who, by: self.id, now: at });
        }
      }
      appendLine(notes, `メモ ${pair.id}`);
      const docs = [
        await readDocument('pairs.notebook', pair.id),
        await readDocument('sessions.doc', session.id),
        reread(notes),
      ];
      const renames = new Map([self.id, pair.personId, pair.id].map((id) => [id, crypto.randomUUID()]));
      const inWords = (text: string) =>
        [...renames].reduce((words, [from, to]) => words.replaceAll(from, to), text);
      for (const doc of docs) {
        const before = partsOf(reread(doc));
        const isIn = [...renames.keys()].some((id) => JSON.stringify(before).includes(id));
        expect(renameIds(doc, renames)).toBe(isIn);
        expect(partsOf(doc)).toEqual(JSON.parse(inWords(JSON.stringify(before))));
        expect(renameIds(doc, renames)).toBe(false);
        expect(doc.getText('memo').toString()).toBe(doc === docs[2] ? `メモ ${pair.id}\n` : '');
      }
    }),
    { numRuns: 20 },
  );
}, 60_000);

/** All of it but the texts that two write in. */
const partsOf = (doc: Y.Doc) => [
  ...[...notebookParts, 'agreement', 'facts', 'cards', 'record'].map((name) => doc.getMap(name).toJSON()),
  ...['goodPoints', 'decisions'].map((name) => doc.getArray(name).toJSON()),
];
