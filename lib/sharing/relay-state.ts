/** Why the relay, or the way to it, said no. */
export type RelayCode =
  /** What is wrong with the address is in the detail. */
  | 'bad-address'
  /** No answer: no network, no server there, TLS refused, or the connection broke. */
  | 'unreachable'
  | 'credentials-refused'
  | 'credentials-expired'
  /** The text is not that of a .creds file. */
  | 'credentials-unreadable'
  /** Signed in, but not allowed to do this. */
  | 'not-permitted'
  | 'no-jetstream'
  | 'no-stream'
  /** The stream holds other subjects than ours, or takes no snapshots. */
  | 'stream-differs'
  | 'too-old'
  | 'too-large'
  /** More is waiting for the relay than is kept in memory. */
  | 'queue-full'
  /** The relay has no room left. */
  | 'relay-full'
  /** The relay gave a reason that has no name here; it is in the detail. */
  | 'refused'
  /** Not at the relay: something on this device stood in the way, and is named in the detail. */
  | 'failed'
  /** By us. */
  | 'closed';

export class RelayError extends Error {
  override name = 'RelayError';

  constructor(
    readonly code: RelayCode,
    /** In the server's words, for those who run it. */
    readonly detail = '',
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
}

type Failed = { code: RelayCode; detail: string; nextTryAt: number };

export type RelayState =
  | { is: 'connecting' }
  /** With `trouble` something is not kept or not read there, though the relay can be reached. */
  | { is: 'connected'; serverVersion: string; trouble?: { code: RelayCode; detail: string } }
  | ({ is: 'offline' } & Failed)
  /** The credentials, or what they allow. */
  | ({ is: 'refused' } & Failed)
  /** The server is there; what the administrator prepares on it is not. */
  | ({ is: 'no-stream' } & Failed)
  | ({ is: 'too-old' } & Failed)
  | { is: 'closed' };

const stateOfCode: Partial<Record<RelayCode, 'refused' | 'no-stream' | 'too-old'>> = {
  'credentials-refused': 'refused',
  'credentials-expired': 'refused',
  'credentials-unreadable': 'refused',
  'not-permitted': 'refused',
  'no-jetstream': 'no-stream',
  'no-stream': 'no-stream',
  'stream-differs': 'no-stream',
  'too-old': 'too-old',
};

export const stateAfter = ({ code, detail }: RelayError, nextTryAt: number): RelayState => ({
  is: stateOfCode[code] ?? 'offline',
  code,
  detail,
  nextTryAt,
});

/** Over by itself when the relay is back; its own state says so. */
const passing = new Set<RelayCode>(['unreachable', 'closed']);

/**
 * Adds to the states of the link what only those know who work over it: what the relay did not take, and why. Each thing that
 * can go wrong has a name of its own; without an error it is well again.
 */
export function troubles(tell: (state: RelayState) => void) {
  const errors = new Map<string, RelayError>();
  let state: RelayState = { is: 'connecting' };
  const told = () => {
    const [first] = errors.values();
    const trouble = first && { code: first.code, detail: first.detail };
    tell(state.is === 'connected' && trouble ? { ...state, trouble } : state);
  };
  return {
    onState(next: RelayState): void {
      state = next;
      told();
    },
    onTrouble(what: string, error: unknown): void {
      const known = asOne(error);
      if (known ? passing.has(known.code) : !errors.delete(what)) return;
      if (known) errors.set(what, known);
      told();
    },
  };
}

function asOne(error: unknown): RelayError | undefined {
  if (error === undefined || error instanceof RelayError) return error;
  // More than all the envelopes that one thing may be cut into.
  if (error instanceof RangeError) return new RelayError('too-large', error.message);
  return new RelayError('failed', error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

export type BackOff = { firstMs: number; longestMs: number };

/** The waits grow from here where trying soon is no use: credentials get no better within seconds. */
const firstFailures: Partial<Record<RelayState['is'], number>> = { refused: 4, 'too-old': 4 };

/** How many failures in a row this one counts as, from 0. */
export const failureNumber = (code: RelayCode, before: number): number =>
  Math.max(before, firstFailures[stateOfCode[code] ?? 'offline'] ?? 0);

/**
 * How long to wait before the next try; `random` is 0 to 1. Each wait lies anywhere between a quarter of its bound and
 * the bound, so that all who lost the same relay at once do not come back at once.
 */
export function retryDelay(failures: number, random: number, { firstMs, longestMs }: BackOff): number {
  const bound = Math.min(longestMs, 4 * firstMs * 2 ** Math.min(failures, 30));
  return Math.round(bound * (0.25 + 0.75 * random));
}
