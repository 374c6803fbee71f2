import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { startTalk } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { changeDocument, forgetHistory, readDocument, updateTable } from './change-document';
import { db } from './db';
import { memoText } from './memo/memo';
import { openMemo } from './memo/store';

let id: string;
beforeEach(async () => {
  id = (await startTalk()).session.id;
});

const tables = ['sessions', updateTable('sessions.doc')];
const rows = () => db.table<{ i: number; k: string; u: Uint8Array }>(updateTable('sessions.doc')).toArray();
const change = <T>(act: (text: Y.Text) => T) =>
  db.transaction('rw', tables, () => changeDocument('sessions.doc', id, (doc) => act(memoText(doc))));
const stored = async () => memoText(await readDocument('sessions.doc', id)).toString();

describe('a change of a stored document', () => {
  test('is stored as what changed, and read again', async () => {
    await change((text) => text.insert(0, 'あ'.repeat(1_000)));
    await change((text) => text.insert(1_000, 'い'));
    const [first, second] = await rows();
    expect(await stored()).toBe(`${'あ'.repeat(1_000)}い`);
    expect(second?.u.length).toBeLessThan((first?.u.length ?? 0) / 10);
  });

  test('returns what the change returns', async () => {
    expect(await change((text) => text.length + 5)).toBe(5);
  });

  test('that changes nothing stores nothing', async () => {
    await change((text) => text.insert(0, 'あ'));
    await change((text) => text.toString());
    await change((text) => text.delete(0, 0));
    expect(await rows()).toHaveLength(1);
  });

  test('that only deletes is stored', async () => {
    await change((text) => text.insert(0, 'あい'));
    await change((text) => text.delete(0, 1));
    expect(await stored()).toBe('い');
  });

  test('touches no other document', async () => {
    const { session } = await startTalk();
    await change((text) => text.insert(0, 'あ'));
    expect(memoText(await readDocument('sessions.doc', session.id)).toString()).toBe('');
  });

  test('is in an editor that stands open', async () => {
    const memo = await openMemo(id, () => undefined);
    await change((text) => text.insert(0, 'あとから'));
    await vi.waitFor(() => expect(memo && memoText(memo.doc).toString()).toBe('あとから'));
    memo?.close();
  });

  test('is undone with its transaction', async () => {
    await change((text) => text.insert(0, '前から'));
    const failing = db.transaction('rw', tables, async () => {
      await changeDocument('sessions.doc', id, (doc) => memoText(doc).insert(0, '失敗する'));
      await db.sessions.update(id, { lengthMin: 99 });
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(await stored()).toBe('前から');
    expect(await db.sessions.get(id)).toMatchObject({ lengthMin: 30 });
  });

  test('that throws stores nothing', async () => {
    const failing = change((text) => {
      text.insert(0, '途中まで');
      throw new Error('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await rows()).toEqual([]);
  });
});

describe('a document whose history is forgotten', () => {
  const deleteSecret = async () => {
    await change((text) => text.insert(0, '残る行\n消す秘密\n'));
    await change((text) => text.delete(4, 5));
  };

  test('holds its present state and not one byte of what was deleted', async () => {
    await deleteSecret();
    expect(await placesWith('消す秘密')).not.toEqual([]);
    await forgetHistory('sessions.doc', id);
    expect(await placesWith('消す秘密')).toEqual([]);
    expect(await stored()).toBe('残る行\n');
  });

  test('keeps the number of its last update, so that editors take it as seen', async () => {
    await deleteSecret();
    const last = (await rows()).at(-1)?.i;
    await forgetHistory('sessions.doc', id);
    expect((await rows()).map(({ i }) => i)).toEqual([last]);
  });

  test('can be changed further, and merged with a copy that still has the old state', async () => {
    await change((text) => text.insert(0, '残る行\n消す秘密\n'));
    const copy = await readDocument('sessions.doc', id);
    memoText(copy).insert(0, '写しの行\n');
    await change((text) => text.delete(4, 5));
    await forgetHistory('sessions.doc', id);
    await change((text) => text.insert(text.length, '後の行\n'));
    const now = await readDocument('sessions.doc', id);
    Y.applyUpdateV2(now, Y.encodeStateAsUpdateV2(copy, Y.encodeStateVector(now)));
    expect(memoText(now).toString()).toBe('写しの行\n残る行\n後の行\n');
  });

  test('leaves other documents alone', async () => {
    const { session } = await startTalk();
    await db.transaction('rw', tables, () =>
      changeDocument('sessions.doc', session.id, (doc) => memoText(doc).insert(0, 'ほかの1on1')),
    );
    await deleteSecret();
    await forgetHistory('sessions.doc', id);
    expect(memoText(await readDocument('sessions.doc', session.id)).toString()).toBe('ほかの1on1');
  });

  test('that was never written stays empty', async () => {
    await forgetHistory('sessions.doc', id);
    expect(await rows()).toEqual([]);
  });
});
