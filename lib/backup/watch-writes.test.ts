import { expect, test, vi } from 'vitest';
import { db } from '../db';
import { addPerson } from '../people/store';
import type { Trouble } from './trouble';
import { onFailedWrite, strictly } from './watch-writes';

const failing = (error: DOMException) =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw error;
  });

test('a write that the disk refused is told, and still fails for the one who asked', async () => {
  const heard = vi.fn<(trouble: Trouble) => void>();
  const stop = onFailedWrite(heard);
  failing(new DOMException('full', 'QuotaExceededError'));
  await expect(addPerson('佐藤')).rejects.toThrow();
  expect(heard).toHaveBeenCalledWith({ kind: 'quota' });
  stop();
});

test('a write that failed in another part of the extension is told too', async () => {
  const heard = vi.fn<(trouble: Trouble) => void>();
  const stop = onFailedWrite(heard);
  const other = new BroadcastChannel('engawa-failed-writes');
  other.postMessage({ kind: 'quota' });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ kind: 'quota' }));
  other.close();
  stop();
});

test('a transaction that is aborted for the disk is told; a rollback of ours is not', async () => {
  const heard = vi.fn<(trouble: Trouble) => void>();
  const stop = onFailedWrite(heard);
  const rollback = db.transaction('rw', db.people, async () => {
    await addPerson('佐藤');
    throw new Error('changed our mind');
  });
  await expect(rollback).rejects.toThrow('changed our mind');
  await expect(db.people.add({ id: 'a', name: '', aliases: [], isMe: false, createdAt: 1 })).resolves.toBe(
    'a',
  );
  await expect(
    db.people.add({ id: 'a', name: '', aliases: [], isMe: false, createdAt: 1 }),
  ).rejects.toThrow();
  expect(heard).not.toHaveBeenCalled();
  const full = db.transaction('rw', db.people, async (transaction) => {
    await addPerson('鈴木');
    // As the browser does when the disk is full on commit.
    (transaction.idbtrans as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
  });
  await expect(full).rejects.toThrow();
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ kind: 'quota' }));
  stop();
});

test('a strict write stays strict only for its time', async () => {
  const durabilities: unknown[] = [];
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  db.close();
  await db.open();
  spy.mockClear();
  await strictly(() => addPerson('a'));
  await addPerson('b');
  for (const [, mode, options] of spy.mock.calls)
    if (mode === 'readwrite') durabilities.push(options?.durability);
  expect(durabilities).toEqual(['strict', 'default']);
});
