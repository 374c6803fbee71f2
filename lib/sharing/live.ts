import { liveQuery } from 'dexie';
import { updateTable } from '../change-document';
import { db } from '../db';
import { ownIdIn, sealSince, sharedDocuments, type Taken, takeEnvelope, takeGrant } from './documents';
import { connectRelay, type RelayLink } from './relay';
import type { RelayCredentials } from './relay-credentials';
import type { Place } from './relay-follow';
import { RelayError, type RelayState } from './relay-state';
import type { DocumentName } from './schema';
import type { SpaceRow } from './space-row';
import { hasAll } from './unsent';

export type LiveOptions = {
  url: string;
  credentials: RelayCredentials;
  onState(state: RelayState): void;
  signal: AbortSignal;
};

/** What is written within this time (ms) goes out together. */
const batchMs = 300;

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

async function keepAll({ url, credentials, onState, signal }: LiveOptions): Promise<void> {
  const link = connectRelay({ url, credentials, onState, signal });
  const running = new Map<string, AbortController>();
  const spaces = liveQuery(() => db.spaces.toArray()).subscribe((rows) => {
    const shared = new Set(rows.filter(({ state }) => state === 'shared').map(({ id }) => id));
    for (const id of shared) {
      if (running.has(id)) continue;
      const ended = new AbortController();
      running.set(id, ended);
      void keepSpace(id, link, AbortSignal.any([signal, ended.signal]));
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
async function keepSpace(spaceId: string, link: RelayLink, signal: AbortSignal): Promise<void> {
  const relayed = new Map<DocumentName, Uint8Array>();
  const push = oneAfterTheOther(() => publishNew(spaceId, link, relayed));
  const waiting: unknown[] = [];
  const take = async (content: unknown): Promise<void> => {
    const taken = await takeItem(spaceId, content, relayed);
    if (taken === 'later') waiting.push(content);
    if (taken !== 'taken') return;
    // It may have named the session that others wait for, or told what the other one lacks.
    for (const late of waiting.splice(0)) await take(late);
    push();
  };
  const changes = liveQuery(() => lastChanges(spaceId)).subscribe(() => push());
  const place = (await db.spaces.get(spaceId))?.place;
  const follower = {
    onItem: async (item: string, at: Place) => {
      await take(parsed(item));
      await db.spaces.update(spaceId, { place: at });
    },
    onWiped: () => {
      relayed.clear();
      push();
    },
  };
  try {
    await link.follow(spaceId, place, follower, signal);
  } catch (error) {
    // What it says stands in the state of the link, which everybody sees.
    if (!(error instanceof RelayError)) throw error;
  } finally {
    changes.unsubscribe();
  }
}

/** Asked for while it runs, it runs once more; what is asked for at once goes out together. */
function oneAfterTheOther(work: () => Promise<void>): () => void {
  let isWanted = false;
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      await new Promise((resolve) => setTimeout(resolve, batchMs));
      isWanted = false;
      await work();
    }
    isRunning = false;
  };
  return () => {
    isWanted = true;
    if (!isRunning) void run();
  };
}

/** What changes whenever a document of the pair does. */
async function lastChanges(spaceId: string): Promise<unknown[]> {
  const space = await db.spaces.get(spaceId);
  if (!space) return [];
  const sessions = await db.sessions.where('pairId').equals(space.pairId).primaryKeys();
  const [notebook, documents] = await Promise.all([
    db.table(updateTable('pairs.notebook')).where('k').equals(space.pairId).primaryKeys(),
    db.table(updateTable('sessions.doc')).where('k').anyOf(sessions).primaryKeys(),
  ]);
  return [notebook, documents, space.epochs.length, space.grants.length];
}

/** Gives the relay what it has not got from me yet, and tells what I have where that is new. */
async function publishNew(
  spaceId: string,
  link: RelayLink,
  relayed: Map<DocumentName, Uint8Array>,
): Promise<void> {
  const space = await db.spaces.get(spaceId);
  if (!space) return;
  for (const grant of space.grants)
    await link.publish(spaceId, JSON.stringify(grant), `grant.${grant.epoch}.${grant.from}.${grant.to}`);
  for (const document of await sharedDocuments(space.pairId)) {
    const sealed = await sealSince(spaceId, document, relayed.get(document));
    for (const envelope of sealed?.envelopes ?? [])
      await link.publish(spaceId, JSON.stringify(envelope), `${envelope.sender}.${envelope.counter}`);
    if (sealed) relayed.set(document, sealed.snapshot);
  }
}

async function takeItem(
  spaceId: string,
  content: unknown,
  relayed: Map<DocumentName, Uint8Array>,
): Promise<Taken> {
  if (isGrant(content)) return takeGrant(spaceId, content);
  const space = await db.spaces.get(spaceId);
  if (space && isOwn(space, content)) return 'known';
  return takeEnvelope(spaceId, content, (document, { before, after }) => {
    // What came from the relay need not go back to it; what I have written meanwhile still has to go.
    const known = relayed.get(document);
    if (known && hasAll(known, before)) relayed.set(document, after);
  });
}

const isGrant = (content: unknown): boolean =>
  typeof content === 'object' && content !== null && Object.hasOwn(content, 'enc');

const isOwn = (space: SpaceRow, content: unknown): boolean =>
  typeof content === 'object' && content !== null && Reflect.get(content, 'sender') === ownIdIn(space);

/** undefined, which no envelope is, where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
