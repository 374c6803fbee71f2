import { liveQuery } from 'dexie';
import { storage } from 'wxt/utils/storage';
import { db } from '../db';
import { newId } from '../new-id';
import { type Found, isEmptied, type Sentinel } from './sentinel';
import { mayPass, type Trouble, troubleOf } from './trouble';

const sentinel = storage.defineItem<Sentinel | null>('local:sentinel', { fallback: null });
const replaced = new BroadcastChannel('engawa-replaced');
const pausesMs = [100, 400, 1200];

/** Opens the database within `limitMs`. The answer is what is wrong with it; undefined: it can be used. */
export async function openDatabase(limitMs = 8000): Promise<Trouble | undefined> {
  const expected = sentinel.getValue().catch(() => null);
  const trouble = await withinTime(openPatiently(), limitMs);
  if (trouble) return trouble;
  // Dexie opens what a newer version wrote; its number then is higher than ours by one or more wholes.
  if (Math.floor(db.backendDB().version / 10) > db.verno) {
    db.close();
    return { kind: 'newer' };
  }
  return emptiedSince(await expected).catch(troubleOf);
}

async function emptiedSince(expected: Sentinel | null): Promise<Trouble | undefined> {
  return isEmptied(expected, await lookInside()) ? { kind: 'emptied', expected } : undefined;
}

/** Without an answer somebody holds the database: another window, or a browser that is busy with its files. */
async function withinTime(
  opening: Promise<Trouble | undefined>,
  limitMs: number,
): Promise<Trouble | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<Trouble>((resolve) => {
    timer = setTimeout(() => resolve({ kind: 'blocked' }), limitMs);
  });
  try {
    return await Promise.race([opening, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

async function openPatiently(): Promise<Trouble | undefined> {
  for (const pauseMs of [...pausesMs, undefined]) {
    try {
      await db.open();
      return undefined;
    } catch (error) {
      if (pauseMs === undefined || !mayPass(error)) return troubleOf(error);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

const lookInside = (): Promise<Found> =>
  db.transaction('r', [db.meta, db.pairs, db.sessions], async () => ({
    databaseId: (await db.meta.get('databaseId'))?.value,
    pairs: await db.pairs.count(),
    sessions: await db.sessions.count(),
    lastSessionAt: (await db.sessions.orderBy('startedAt').last())?.startedAt,
  }));

/** Gives the database its id where it has none, and from now on notes elsewhere what is in it. */
export function keepSentinel(): () => void {
  const watch = liveQuery(lookInside).subscribe({ next: (found) => void note(found) });
  return () => watch.unsubscribe();
}

/** Notes at once what is in the database now: after a restore, and where the person starts afresh. */
export const noteSentinel = async (): Promise<void> => note(await lookInside());

async function note({ databaseId, pairs, sessions, lastSessionAt }: Found): Promise<void> {
  const id = databaseId ?? (await giveId());
  await sentinel.setValue({
    databaseId: id,
    pairs,
    sessions,
    ...(lastSessionAt === undefined ? {} : { lastSessionAt }),
  });
}

const giveId = (): Promise<string> =>
  db.transaction('rw', db.meta, async () => {
    const known = await db.meta.get('databaseId');
    if (known) return known.value;
    const value = newId();
    await db.meta.add({ key: 'databaseId', value });
    return value;
  });

/** Tells all other pages that everything they show is from before. */
export const announceReplaced = (): void => replaced.postMessage('replaced');

export function onReplaced(listener: () => void): () => void {
  replaced.addEventListener('message', listener);
  return () => replaced.removeEventListener('message', listener);
}
