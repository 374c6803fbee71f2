import { type LiveConnection, liveConnection } from './live-connection';
import { checkRelayAddress } from './relay-address';
import { type Connection, openConnection } from './relay-connection';
import type { RelayCredentials } from './relay-credentials';
import { type Follower, followSubject, type Place } from './relay-follow';
import type { Kept } from './relay-jetstream';
import { outgoing, type QueueLimits } from './relay-outgoing';
import {
  type BackOff,
  failureNumber,
  RelayError,
  type RelayState,
  retryDelay,
  stateAfter,
} from './relay-state';
import { presenceSubjectOf, subjectOf } from './subject';

export type RelayOptions = {
  /** As checkRelayAddress gives it. */
  url: string;
  credentials: RelayCredentials;
  onState(state: RelayState): void;
  /** The relay said no to something that nobody waits for: what is said of one's presence. */
  onRefused?(error: RelayError): void;
  signal: AbortSignal;
  now?: () => number;
  random?: () => number;
  backOff?: BackOff;
  /** What may wait for a relay that is away. The truth stays in the database; this is only what need not be built again. */
  queue?: QueueLimits;
};

export type RelayLink = {
  /** Resolves when the relay has it. Waits while the relay is away; throws a RelayError when it never will. */
  publish(space: string, item: string, id: string): Promise<Kept>;
  /** Until the signal or the end of the link. Throws what the follower threw, or a RelayError `not-permitted`. */
  follow(space: string, from: Place | undefined, follower: Follower, signal: AbortSignal): Promise<void>;
  /**
   * Puts the item in the place of all that the space has at the relay. False, and nothing changed, where the relay
   * holds something newer than `expectedLastSequence`, the last sequence that was seen of this space.
   */
  replaceWithSnapshot(space: string, item: string, expectedLastSequence: number): Promise<Kept | false>;
  presence(space: string): Presence;
  /** Without waiting for the next try: the network is back, or somebody pressed a button. */
  tryNow(): void;
  /** Resolves when nothing of it is left. What still waited is refused with `closed`. */
  close(): Promise<void>;
};

export type Presence = {
  /** False where nobody could hear it, because the relay is away. */
  say(text: string): Promise<boolean>;
  /** Until the signal or the end of the link. Throws a RelayError `not-permitted`. */
  hear(onText: (text: string) => void, signal: AbortSignal): Promise<void>;
};

const usualBackOff: BackOff = { firstMs: 1000, longestMs: 60_000 };
const usualQueue: QueueLimits = { items: 2000, bytes: 16_000_000 };
/** A connection that lasted so long was a good one: the next wait is a short one again. */
const goodAfterMs = 30_000;
/** Keeps a connection to the relay while the signal lets it. Carries texts, and knows nothing of what is in them. */
export function connectRelay(options: RelayOptions): RelayLink {
  const { url, problem } = checkRelayAddress(options.url);
  if (!url) throw new RelayError('bad-address', problem);
  const closing = new AbortController();
  const signal = AbortSignal.any([options.signal, closing.signal]);
  const live = liveConnection();
  const queue = outgoing(options.queue ?? usualQueue);
  let waiting = new AbortController();
  const pause = (ms: number) => {
    waiting = new AbortController();
    return passed(ms, AbortSignal.any([signal, waiting.signal]));
  };
  const ended = keepConnected({ ...options, url, signal, live, queue, pause });
  const subjectFor = remembered(subjectOf);

  return {
    publish: async (space, item, id) => queue.add(await subjectFor(space), item, id),
    follow: async (space, from, follower, until) =>
      followSubject(live, {
        ...follower,
        subject: await subjectFor(space),
        from,
        signal: AbortSignal.any([signal, until]),
      }),
    replaceWithSnapshot: async (space, item, expectedLastSequence) => {
      const subject = await subjectFor(space);
      const kept = await over(live).keepInsteadOfAll(subject, item, expectedLastSequence);
      return kept ?? false;
    },
    presence: (space) => presenceOver(live, presenceSubjectOf(space), signal),
    tryNow: () => waiting.abort(),
    close: () => {
      closing.abort();
      return ended;
    },
  };
}

type Keeping = Omit<RelayOptions, 'queue'> & {
  live: LiveConnection;
  queue: ReturnType<typeof outgoing>;
  pause(ms: number): Promise<void>;
};

async function keepConnected(keeping: Keeping): Promise<void> {
  const {
    signal,
    queue,
    onState,
    pause,
    now = Date.now,
    random = Math.random,
    backOff = usualBackOff,
  } = keeping;
  let failures = 0;
  while (!signal.aborted) {
    onState({ is: 'connecting' });
    const { reason, lastedMs } = await oneConnection(keeping, now);
    if (signal.aborted) break;
    failures = failureNumber(reason.code, lastedMs > goodAfterMs ? 0 : failures);
    const waitMs = retryDelay(failures, random(), backOff);
    failures += 1;
    onState(stateAfter(reason, now() + waitMs));
    await pause(waitMs);
  }
  queue.close(new RelayError('closed'));
  onState({ is: 'closed' });
}

/** Resolves when it is over, or where there was none. */
async function oneConnection(
  { url, credentials, signal, live, queue, onState, onRefused }: Keeping,
  now: () => number,
): Promise<{ reason: RelayError; lastedMs: number }> {
  const dial = { url, credentials, signal, onRefused: (error: RelayError) => onRefused?.(error) };
  const { connection, refused } = await openConnection(dial);
  if (!connection) return { reason: refused, lastedMs: 0 };
  const since = now();
  onState({ is: 'connected', serverVersion: connection.serverVersion });
  live.begin(connection);
  queue.over(connection);
  const reason = await connection.ended;
  live.end();
  queue.over(undefined);
  return { reason, lastedMs: now() - since };
}

function over(live: LiveConnection): Connection {
  const connection = live.current();
  if (!connection) throw new RelayError('unreachable', 'not connected');
  return connection;
}

function presenceOver(live: LiveConnection, subject: Promise<string>, signal: AbortSignal): Presence {
  return {
    say: async (text) => {
      const to = await subject;
      return live.current()?.say(to, text) ?? false;
    },
    hear: async (onText, until) => {
      const both = AbortSignal.any([signal, until]);
      const on = await subject;
      for await (const connection of live.each(both)) await connection.hear(on, onText, both);
    },
  };
}

/** One promise for each space, so that what is published in one stays in order. */
function remembered(find: (space: string) => Promise<string>): (space: string) => Promise<string> {
  const found = new Map<string, Promise<string>>();
  return (space) => {
    const known = found.get(space) ?? find(space);
    found.set(space, known);
    return known;
  };
}

function passed(ms: number, signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  signal.addEventListener('abort', () => resolve(), { once: true });
  if (signal.aborted) resolve();
  return promise.finally(() => clearTimeout(timer));
}
