import { afterEach, expect, vi } from 'vitest';
import { toBase64Url } from '@/lib/sharing/base64url';
import { randomBytes } from '@/lib/sharing/bytes';
import { connectRelay, type RelayLink, type RelayOptions } from '@/lib/sharing/relay';
import type { Follower, Place } from '@/lib/sharing/relay-follow';
import type { RelayError, RelayState } from '@/lib/sharing/relay-state';
import { type NatsServer, type NatsServerOptions, startNatsServer } from '@/scripts/nats-server';

// A server is started, killed and started again on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const leftToEnd: (() => Promise<void>)[] = [];
/** In the opposite order of beginning. */
export const afterTest = (end: () => Promise<void>): void => void leftToEnd.push(end);
afterEach(async () => {
  for (const end of leftToEnd.splice(0).reverse()) await end();
});

const patience = { timeout: 15_000, interval: 10 };
export const until = <Result>(check: () => Result | Promise<Result>) => vi.waitFor(check, patience);

/** A real nats-server, gone after the test. */
export async function server(options?: NatsServerOptions): Promise<NatsServer> {
  const started = await startNatsServer(options);
  leftToEnd.push(() => started.stop());
  return started;
}

/** What was told, and waiting until it is told. */
export type Linked = RelayLink & {
  states: RelayState[];
  refusals: RelayError[];
  is(state: RelayState['is']): Promise<RelayState>;
};

export function link(url: string, options: Partial<RelayOptions> = {}): Linked {
  const states: RelayState[] = [];
  const refusals: RelayError[] = [];
  const connected = connectRelay({
    url,
    credentials: { kind: 'none' },
    onState: (state) => states.push(state),
    onRefused: (error) => refusals.push(error),
    signal: new AbortController().signal,
    backOff: { firstMs: 5, longestMs: 100 },
    ...options,
  });
  leftToEnd.push(() => connected.close());
  const is = (wanted: RelayState['is']) =>
    until(() => {
      const last = states.at(-1);
      if (last?.is !== wanted) throw new Error(`is ${JSON.stringify(last)}, not ${wanted}`);
      return last;
    });
  return { ...connected, states, refusals, is };
}

export const newSpace = () => toBase64Url(randomBytes(16));

/** Somebody who follows a space: what came, and how it ended. */
export function follower(from: RelayLink, space: string, since?: Place, more: Partial<Follower> = {}) {
  const leaving = new AbortController();
  const items: string[] = [];
  const places: Place[] = [];
  const onWiped = vi.fn();
  const onCaughtUp = vi.fn();
  const ended = from.follow(
    space,
    since,
    {
      onItem: (item, place) => {
        items.push(item);
        places.push(place);
      },
      onWiped,
      onCaughtUp,
      ...more,
    },
    leaving.signal,
  );
  ended.catch(() => undefined);
  const leave = () => {
    leaving.abort();
    return ended;
  };
  return {
    items,
    places,
    onWiped,
    onCaughtUp,
    ended,
    leave,
    has: (item: string) => until(() => expect(items).toContain(item)),
  };
}

export const numbered = (count: number, first = 1) =>
  Array.from({ length: count }, (_, at) => `item ${first + at}`);
export const publishAll = (to: RelayLink, space: string, items: string[]) =>
  Promise.all(items.map((item) => to.publish(space, item, item)));
