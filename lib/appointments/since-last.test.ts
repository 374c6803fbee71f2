import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Cadence } from '../pairs/schema';
import { sinceLast } from './since-last';

afterEach(() => vi.unstubAllEnvs());

const at = (text: string): number => new Date(text).getTime();

type Case = { cadence?: Cadence; createdAt?: string; lastAt?: string; nextAt?: string; now: string };

const since = ({ cadence = 'weekly', createdAt = '2026-01-05T09:00', lastAt, nextAt, now }: Case) =>
  sinceLast({
    cadence,
    createdAt: at(createdAt),
    lastAt: lastAt === undefined ? undefined : at(lastAt),
    nextAt: nextAt === undefined ? undefined : at(nextAt),
    now: at(now),
  });

describe('days', () => {
  test.each([
    ['2026-11-23T10:00', '2026-11-23T18:00', 0],
    ['2026-11-23T23:50', '2026-11-24T00:10', 1],
    ['2026-11-23T00:10', '2026-11-24T23:50', 1],
    ['2026-11-23T10:00', '2026-12-24T09:00', 31],
    // A clock that was set back.
    ['2026-11-23T10:00', '2026-11-20T10:00', 0],
  ])('from %s to %s: %i', (lastAt, now, days) => expect(since({ lastAt, now }).days).toBe(days));

  test('are not known before the first 1on1', () => {
    expect(since({ now: '2026-01-06T09:00' }).days).toBeUndefined();
  });

  test.each(['Asia/Tokyo', 'America/New_York'])('are whole where clocks change, in %s', (zone) => {
    vi.stubEnv('TZ', zone);
    expect(since({ lastAt: '2026-10-31T10:00', now: '2026-11-02T00:30' }).days).toBe(2);
    expect(since({ lastAt: '2026-03-07T10:00', now: '2026-03-09T00:30' }).days).toBe(2);
  });
});

describe('behind', () => {
  test.each<[Cadence, string, boolean]>([
    ['weekly', '2026-11-12T09:00', false],
    ['weekly', '2026-11-13T09:00', true],
    ['biweekly', '2026-11-23T09:00', false],
    ['biweekly', '2026-11-24T09:00', true],
    ['monthly', '2026-12-17T09:00', false],
    ['monthly', '2026-12-18T09:00', true],
    ['custom', '2027-12-18T09:00', false],
  ])('%s, last on 2 November, now %s: %s', (cadence, now, isBehind) => {
    expect(since({ cadence, lastAt: '2026-11-02T10:00', now }).isBehind).toBe(isBehind);
  });

  test('not while something is planned, on its day until midnight', () => {
    const late = { lastAt: '2026-11-02T10:00', nextAt: '2026-11-20T10:00' };
    expect(since({ ...late, now: '2026-11-18T10:00' }).isBehind).toBe(false);
    expect(since({ ...late, now: '2026-11-20T23:59' }).isBehind).toBe(false);
    expect(since({ ...late, now: '2026-11-21T00:00' }).isBehind).toBe(true);
  });

  test('counts from when the pair began where there was no 1on1 yet', () => {
    expect(since({ createdAt: '2026-11-02T10:00', now: '2026-11-12T09:00' }).isBehind).toBe(false);
    expect(since({ createdAt: '2026-11-02T10:00', now: '2026-11-13T09:00' }).isBehind).toBe(true);
  });
});

describe('over a month', () => {
  test.each<[Case, boolean]>([
    [{ lastAt: '2026-11-02T10:00', now: '2026-12-03T23:00' }, false],
    [{ lastAt: '2026-11-02T10:00', now: '2026-12-04T09:00' }, true],
    // A plan does not make the time since the last one shorter.
    [{ lastAt: '2026-11-02T10:00', nextAt: '2026-12-05T09:00', now: '2026-12-04T09:00' }, true],
    [{ cadence: 'custom', lastAt: '2026-11-02T10:00', now: '2026-12-04T09:00' }, true],
    [{ createdAt: '2026-11-02T10:00', now: '2026-12-03T09:00' }, false],
    [{ createdAt: '2026-11-02T10:00', now: '2026-12-04T09:00' }, true],
  ])('%o: %s', (facts, isOverMonth) => expect(since(facts).isOverMonth).toBe(isOverMonth));
});
