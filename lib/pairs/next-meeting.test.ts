import { expect, test } from 'vitest';
import { nextMeeting } from './next-meeting';
import type { Cadence } from './schema';

const at = (text: string) => new Date(text).getTime();

test.each<[Cadence, string, string]>([
  ['weekly', '2026-11-23T10:00', '2026-11-30T10:00'],
  ['biweekly', '2026-11-23T10:00', '2026-12-07T10:00'],
  ['monthly', '2026-11-23T10:00', '2026-12-21T10:00'],
  ['custom', '2026-11-23T10:00', ''],
  // Begun a little early or late: the round time is meant.
  ['weekly', '2026-11-23T09:58:30', '2026-11-30T10:00'],
  ['weekly', '2026-11-23T10:07', '2026-11-30T10:00'],
  ['weekly', '2026-11-23T10:08', '2026-11-30T10:15'],
  ['weekly', '2026-11-23T23:55', '2026-12-01T00:00'],
  ['biweekly', '2026-12-28T17:30', '2027-01-11T17:30'],
])('%s after %s: %s', (cadence, startedAt, next) => {
  expect(nextMeeting(cadence, at(startedAt))).toBe(next);
});
