import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db } from '../db';
import { addPair } from '../pairs/store';
import { startSession } from '../sessions/store';
import { keepSentinel, noteSentinel, openDatabase } from './open-database';
import { isEmptied } from './sentinel';
import { isStorageFailure, mayPass, troubleOf } from './trouble';

const sato = {
  name: '佐藤 花子',
  relation: 'line',
  memberIs: 'other',
  packId: 'general',
  cadence: 'weekly',
  lengthMin: 30,
} as const;

/** Opens the same database as somebody else would. */
const asOther = (version: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('engawa', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const held: IDBDatabase[] = [];
afterEach(() => {
  for (const database of held.splice(0)) database.close();
});

describe('opening', () => {
  test('a database of ours opens', async () => {
    db.close();
    expect(await openDatabase()).toBeUndefined();
  });

  test('one of a newer version is left alone', async () => {
    db.close();
    held.push(await asOther(60));
    expect(await openDatabase()).toEqual({ kind: 'newer' });
    expect(db.isOpen()).toBe(false);
  });

  test('one that a newer version of the browser part extended is still ours', async () => {
    db.close();
    held.push(await asOther(51));
    expect(await openDatabase()).toBeUndefined();
  });

  test('one that another window holds in an older version is waited for, and opens when it lets go', async () => {
    await db.delete();
    held.push(await asOther(1));
    expect(await openDatabase(50)).toEqual({ kind: 'blocked' });
    held.pop()?.close();
    expect(await openDatabase()).toBeUndefined();
  });

  test('an error that passes is tried again, one that stays is told', async () => {
    db.close();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('Internal error opening backing store', 'AbortError');
    });
    expect(await openDatabase()).toBeUndefined();
    db.close();
    open.mockImplementation(() => {
      throw new DOMException('Encountered full disk', 'QuotaExceededError');
    });
    expect(await openDatabase()).toEqual({ kind: 'quota' });
  });
});

describe('a database that opens and is empty', () => {
  const filled = async () => {
    const pair = await addPair(sato);
    const session = await startSession(pair.id, 'phone', 30);
    await noteSentinel();
    return session;
  };

  test('is told with what should be in it', async () => {
    const { startedAt } = await filled();
    await db.delete();
    const expected = { databaseId: expect.any(String), pairs: 1, sessions: 1, lastSessionAt: startedAt };
    expect(await openDatabase()).toEqual({ kind: 'emptied', expected });
    expect(await openDatabase()).toEqual({ kind: 'emptied', expected });
  });

  test('is told also where something was written into it already', async () => {
    await filled();
    await db.delete();
    await db.open();
    await addPair(sato);
    expect(await openDatabase()).toMatchObject({ kind: 'emptied' });
  });

  test('is accepted when the person starts afresh', async () => {
    await filled();
    await db.delete();
    await openDatabase();
    await noteSentinel();
    expect(await openDatabase()).toBeUndefined();
  });

  test('is fine when nothing was in it', async () => {
    await noteSentinel();
    await db.delete();
    expect(await openDatabase()).toBeUndefined();
  });

  test('what comes and goes while a page is open is noted', async () => {
    const stop = keepSentinel();
    const noted = async () => (await fakeBrowser.storage.local.get('sentinel')).sentinel;
    await vi.waitFor(async () => expect(await noted()).toMatchObject({ pairs: 0, sessions: 0 }));
    await startSession((await addPair(sato)).id, 'phone', 30);
    await vi.waitFor(async () => expect(await noted()).toMatchObject({ pairs: 1, sessions: 1 }));
    await db.sessions.clear();
    await db.pairs.clear();
    await vi.waitFor(async () => expect(await noted()).toMatchObject({ pairs: 0, sessions: 0 }));
    stop();
  });
});

const expected = { databaseId: 'x', pairs: 1, sessions: 0 };
test.each([
  ['nothing was noted', null, { pairs: 0, sessions: 0 }, false],
  ['nothing was in it', { ...expected, pairs: 0 }, { pairs: 0, sessions: 0 }, false],
  ['it is as noted', expected, { databaseId: 'x', pairs: 1, sessions: 0 }, false],
  ['there is more', expected, { databaseId: 'x', pairs: 2, sessions: 5 }, false],
  ['all rows are gone', expected, { databaseId: 'x', pairs: 0, sessions: 0 }, true],
  ['it is new', expected, { pairs: 0, sessions: 0 }, true],
  ['it is another one', expected, { databaseId: 'y', pairs: 1, sessions: 0 }, true],
])('emptied? %s', (_, sentinel, found, isIt) => {
  expect(isEmptied(sentinel, found)).toBe(isIt);
});

const named = (name: string, message = 'm') => new DOMException(message, name);
test.each([
  [named('QuotaExceededError'), { kind: 'quota' }, true, true],
  [
    { name: 'OpenFailedError', message: 'a', inner: named('QuotaExceededError') },
    { kind: 'quota' },
    true,
    true,
  ],
  [named('VersionError'), { kind: 'newer' }, false, false],
  [
    named('UnknownError', 'Internal error\nUnknownError: Internal error'),
    { kind: 'failed', message: 'Internal error' },
    true,
    true,
  ],
  [named('ConstraintError', 'Key exists'), { kind: 'failed', message: 'Key exists' }, true, false],
  ['text', { kind: 'failed', message: 'text' }, true, false],
  [undefined, { kind: 'failed', message: 'undefined' }, true, false],
])('what %s means', (error, trouble, passes, isFailure) => {
  expect([troubleOf(error), mayPass(error), isStorageFailure(error)]).toEqual([trouble, passes, isFailure]);
});
