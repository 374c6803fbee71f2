import { liveQuery } from 'dexie';
import { db } from '../db';
import { keepPresence } from '../presence/store';
import { ownIdIn, type Taken, takeEnvelope, takeGrant } from './documents';
import { farewellsOver } from './leave';
import { notedItems, type Outbox, onWritten, outboxOf } from './live-space';
import { oneAfterTheOther } from './one-after-the-other';
import { connectRelay, type RelayLink } from './relay';
import type { RelayCredentials } from './relay-credentials';
import type { Follower } from './relay-follow';
import { type RelayState, troubles } from './relay-state';
import type { SpaceRow } from './space-row';
import { dropOldParts } from './unfinished';

export type LiveOptions = {
  url: string;
  credentials: RelayCredentials;
  onState(state: RelayState): void;
  signal: AbortSignal;
  pace?: LivePace;
};

/** All in ms. */
export type LivePace = {
  /** What is written within this time goes out together. */
  batchMs: number;
  /** What came in is confirmed together after this time. */
  tellMs: number;
  /** What lies at the relay for so long, and the other one still lacks when they say what they have, did not come. */
  patienceMs: number;
  /** What failed is tried again after this time. */
  againMs: number;
};

const usualPace: LivePace = { batchMs: 300, tellMs: 5000, patienceMs: 10_000, againMs: 30_000 };

/** So many items may wait for others that they need. */
const mostWaiting = 500;

type Keeping = { signal: AbortSignal; pace: LivePace; onTrouble(what: string, error: unknown): void };

/** Keeps all shared spaces alike over a relay. Of all open pages one does it; the others wait until that one is closed. */
export async function keepSharingLive(options: LiveOptions): Promise<void> {
  const { signal } = options;
  try {
    await navigator.locks.request('engawa-sharing', { signal }, () => keepAll(options));
  } catch (error) {
    // Waiting for one's turn was called off.
    if (!signal.aborted) throw error;
  }
}

async function keepAll({ url, credentials, onState, signal, pace = usualPace }: LiveOptions): Promise<void> {
  const told = troubles(onState);
  const link = connectRelay({ url, credentials, onState: told.onState, signal });
  await dropOldParts(Date.now());
  const running = new Map<string, AbortController>();
  const sayFarewells = farewellsOver(link);
  const spaces = liveQuery(() => db.spaces.toArray()).subscribe((rows) => {
    sayFarewells(rows);
    const shared = new Set(rows.filter(({ state }) => state === 'shared').map(({ id }) => id));
    for (const id of shared) {
      if (running.has(id)) continue;
      const ended = new AbortController();
      running.set(id, ended);
      const until = AbortSignal.any([signal, ended.signal]);
      void keepPresence(id, link, until);
      void keepSpace(id, link, { signal: until, pace, onTrouble: told.onTrouble });
    }
    for (const [id, ended] of running) {
      if (shared.has(id)) continue;
      ended.abort();
      running.delete(id);
    }
  });
  await aborted(signal);
  spaces.unsubscribe();
  for (const ended of running.values()) ended.abort();
  await link.close();
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

/** One space over one link, until the signal. */
async function keepSpace(spaceId: string, link: RelayLink, keeping: Keeping): Promise<void> {
  const { signal, pace, onTrouble } = keeping;
  const outbox = outboxOf(spaceId, link, pace.patienceMs);
  const state = { last: (await db.spaces.get(spaceId))?.place, isCaughtUp: false, isLastOwn: false };
  const waiting: unknown[] = [];
  const inTurn = oneAtATime();
  const paceOf = (batchMs: number, what: string) => ({
    batchMs,
    againMs: pace.againMs,
    onDone: (error: unknown) => onTrouble(`${spaceId} ${what}`, error),
    signal,
  });
  const push = oneAfterTheOther(() => inTurn(() => outbox.publishNew()), paceOf(pace.batchMs, 'push'));
  const settle = oneAfterTheOther(
    () =>
      inTurn(async () => {
        if (!state.isCaughtUp) return;
        await outbox.tell();
        const mayWait = waiting.length > 0 || !state.isLastOwn;
        if (state.last && (await outbox.replaceHistory(state.last, mayWait))) push();
      }),
    paceOf(pace.tellMs, 'settle'),
  );
  const take = async (content: unknown): Promise<Taken> => {
    const taken = await takeItem(spaceId, content, outbox);
    if (taken === 'later' && waiting.length < mostWaiting) waiting.push(content);
    if (taken !== 'taken') return taken;
    // It may have named the session that others wait for, or told what the other one lacks.
    for (const late of waiting.splice(0)) await take(late);
    push();
    return taken;
  };
  const noted = notedItems(spaceId);
  const follower: Follower = {
    onItem: async (item, at, isSnapshot) => {
      state.isCaughtUp = false;
      const content = parsed(item);
      const space = await db.spaces.get(spaceId);
      state.isLastOwn = space !== undefined && isOwn(space, content);
      const taken = state.isLastOwn ? 'known' : await take(content);
      state.last = at;
      await noted.add({ at, characters: item.length, isSnapshot, isMissing: isMissing(taken) });
    },
    onWiped: async () => {
      state.last = undefined;
      outbox.forget();
      await noted.wiped();
      push();
      settle();
    },
    onCaughtUp: () => {
      state.isCaughtUp = true;
      onTrouble(`${spaceId} follow`, undefined);
      void noted.write();
      settle();
    },
  };
  const goOut = () => {
    push();
    settle();
  };
  const stopLooking = onWritten(goOut);
  goOut();
  await followOn(() => link.follow(spaceId, state.last, follower, signal), paceOf(0, 'follow'));
  stopLooking();
  await noted.write();
}

/** Again after whatever ended it, until the signal: what is seen of the relay must not stop because one thing failed. */
async function followOn(
  follow: () => Promise<void>,
  { againMs, onDone, signal }: Parameters<typeof oneAfterTheOther>[1],
): Promise<void> {
  while (!signal.aborted) {
    try {
      await follow();
    } catch (error) {
      onDone(error);
    }
    if (!signal.aborted) await Promise.race([aborted(signal), new Promise((go) => setTimeout(go, againMs))]);
  }
}

/** Each waits for the one before it, whatever became of that. */
function oneAtATime(): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Of a member, and not taken here: it may not be replaced at the relay by what is known here. */
const isMissing = (taken: Taken): boolean =>
  typeof taken === 'object' &&
  ['newer-version', 'unknown-epoch', 'wrong-content', 'other-pair'].includes(taken.refused);

async function takeItem(spaceId: string, content: unknown, outbox: Outbox): Promise<Taken> {
  if (isGrant(content)) return takeGrant(spaceId, content);
  return takeEnvelope(spaceId, content, { onSeen: outbox.seen, onTold: outbox.told });
}

const isGrant = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && Object.hasOwn(content, 'enc');

const isOwn = (space: SpaceRow, content: unknown): boolean =>
  typeof content === 'object' &&
  content !== null &&
  Reflect.get(content, isGrant(content) ? 'from' : 'sender') === ownIdIn(space);

/** undefined, which no envelope is, where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
