import type { Sentinel } from './sentinel';

/** Why the database cannot be used. */
export type Trouble =
  /** Another window holds an older version of it. */
  | { kind: 'blocked' }
  /** A newer version of Engawa wrote it. */
  | { kind: 'newer' }
  /** No room on the disk. */
  | { kind: 'quota' }
  /** It opens, but what was in it is gone. */
  | { kind: 'emptied'; expected: Sentinel }
  | { kind: 'failed'; message: string };

type Thrown = { name?: unknown; message?: unknown; inner?: unknown };

/** An error with those that it wraps: Dexie keeps the browser's own one inside. */
function chainOf(error: unknown, depth = 0): Thrown[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const thrown = error as Thrown;
  return [thrown, ...chainOf(thrown.inner, depth + 1)];
}

const isNamed = (error: unknown, ...names: string[]) =>
  chainOf(error).some(({ name }) => typeof name === 'string' && names.includes(name));

/** What an error on opening or writing says about the database. */
export function troubleOf(error: unknown): Trouble {
  if (isNamed(error, 'QuotaExceededError')) return { kind: 'quota' };
  if (isNamed(error, 'VersionError')) return { kind: 'newer' };
  const message = chainOf(error).find((one) => typeof one.message === 'string')?.message ?? error;
  // Dexie says the same again on a second line.
  const [line = ''] = String(message).split('\n');
  return { kind: 'failed', message: line.slice(0, 500) };
}

/** Errors of the store under the database often pass when it is opened again (engineering.md 2.2). */
export const mayPass = (error: unknown): boolean =>
  !isNamed(error, 'VersionError', 'MissingAPIError', 'UpgradeError');

/** Whether a write failed because of the disk, and not because our own code asked for something impossible. */
export const isStorageFailure = (error: unknown): boolean =>
  isNamed(error, 'QuotaExceededError', 'UnknownError', 'DataCloneError', 'TimeoutError', 'NotReadableError');
