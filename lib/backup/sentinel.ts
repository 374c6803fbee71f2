/** What should be in the database, told from a second place: Chromium empties a damaged database without a word. */
export type Sentinel = { databaseId: string; pairs: number; sessions: number; lastSessionAt?: number };

/** What a look into the database finds; without an id it is a new one. */
export type Found = {
  databaseId?: string | undefined;
  pairs: number;
  sessions: number;
  lastSessionAt?: number | undefined;
};

/** Whether there was something, and it is not there any more. */
export function isEmptied(expected: Sentinel | null, found: Found): expected is Sentinel {
  if (!expected || expected.pairs + expected.sessions === 0) return false;
  return found.databaseId !== expected.databaseId || found.pairs + found.sessions === 0;
}
