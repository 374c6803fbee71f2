import { JetStreamApiError } from '@nats-io/jetstream';
import {
  AuthorizationError,
  NoRespondersError,
  PermissionViolationError,
  UserAuthenticationExpiredError,
} from '@nats-io/nats-core';
import { type RelayCode, RelayError } from './relay-state';

/** JetStream's own numbers (server/errors.json of nats-server). */
const codes: Record<number, RelayCode> = {
  10023: 'relay-full',
  10028: 'relay-full',
  10035: 'no-jetstream',
  10039: 'no-jetstream',
  10047: 'relay-full',
  10054: 'too-large',
  10059: 'no-stream',
  10076: 'no-jetstream',
  10077: 'relay-full',
  10111: 'stream-differs',
};

/** Of a cluster that is choosing a leader, or starting: it passes. */
const passing = new Set([10_008, 10_009, 10_041]);

/** Somebody wrote to the subject after what the snapshot holds. */
const wrongLastSequences = new Set([10_071, 10_164]);

export const isStale = (error: unknown): boolean =>
  error instanceof JetStreamApiError && wrongLastSequences.has(error.code);

/** What the client or the server said, as a code of ours. */
export function asRelayError(error: unknown): RelayError {
  if (error instanceof RelayError) return error;
  const causes = causesOf(error);
  const detail = causes.at(-1)?.message ?? '';
  const found = causes.map(codeOf).find((code) => code !== undefined);
  return new RelayError(found ?? 'unreachable', detail);
}

function codeOf(error: Error): RelayCode | undefined {
  if (error instanceof RelayError) return error.code;
  if (error instanceof PermissionViolationError) return 'not-permitted';
  if (error instanceof UserAuthenticationExpiredError) return 'credentials-expired';
  if (error instanceof AuthorizationError) return 'credentials-refused';
  // Whoever answers for a stream, or for JetStream as a whole, is not there.
  if (error instanceof NoRespondersError) return 'no-jetstream';
  if (!(error instanceof JetStreamApiError) || passing.has(error.code)) return undefined;
  return codes[error.code] ?? 'refused';
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : [];
}
