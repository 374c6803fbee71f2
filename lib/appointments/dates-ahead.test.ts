import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Cadence } from '../pairs/schema';
import { datesAhead, nextDate } from './dates-ahead';

afterEach(() => vi.unstubAllEnvs());

const at = (text: string): number => new Date(text).getTime();
const two = (part: number): string => String(part).padStart(2, '0');

/** Local, as in the value of a date-time field. */
function shown(ms: number): string {
  const date = new Date(ms);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

const series = (cadence: Cadence, from: string, until: string): string[] =>
  datesAhead({ cadence, from: at(from), until: at(until) }).map(shown);

describe('a series', () => {
  test('every week and every two weeks', () => {
    expect(series('weekly', '2026-11-24T10:00', '2026-12-15T10:00')).toEqual([
      '2026-11-24T10:00',
      '2026-12-01T10:00',
      '2026-12-08T10:00',
      '2026-12-15T10:00',
    ]);
    expect(series('biweekly', '2026-12-24T10:00', '2027-01-21T09:59')).toEqual([
      '2026-12-24T10:00',
      '2027-01-07T10:00',
    ]);
  });

  test.each([
    // Second Tuesdays.
    ['2026-11-10T10:00', ['2026-12-08T10:00', '2027-01-12T10:00', '2027-02-09T10:00']],
    // Fourth Mondays, also where there are five.
    ['2026-10-26T10:00', ['2026-11-23T10:00', '2026-12-28T10:00', '2027-01-25T10:00']],
    // A fifth Monday: the last one, fourth or fifth.
    ['2026-11-30T10:00', ['2026-12-28T10:00', '2027-01-25T10:00', '2027-02-22T10:00', '2027-03-29T10:00']],
    ['2026-08-31T10:00', ['2026-09-28T10:00', '2026-10-26T10:00', '2026-11-30T10:00']],
    ['2026-12-01T10:00', ['2027-01-05T10:00', '2027-02-02T10:00']],
  ])('every month from %s', (from, later) => {
    expect(series('monthly', from, later.at(-1) ?? '')).toEqual([from, ...later]);
  });

  test('as needed: the first alone', () => {
    expect(series('custom', '2026-11-24T10:00', '2027-11-24T10:00')).toEqual(['2026-11-24T10:00']);
  });

  test('nothing where the first is later than the last may be', () => {
    for (const cadence of Cadence.options)
      expect(series(cadence, '2026-11-24T10:00', '2026-11-24T09:59')).toEqual([]);
  });
});

describe('where clocks change', () => {
  test('the time on the wall stays', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(series('weekly', '2026-10-26T10:00', '2026-11-09T10:00')).toEqual([
      '2026-10-26T10:00',
      '2026-11-02T10:00',
      '2026-11-09T10:00',
    ]);
    expect(series('monthly', '2026-02-10T10:00', '2026-03-10T10:00')).toEqual([
      '2026-02-10T10:00',
      '2026-03-10T10:00',
    ]);
  });

  test('a time that one day lacks is back a week later', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(series('weekly', '2026-03-01T02:30', '2026-03-15T02:30')).toEqual([
      '2026-03-01T02:30',
      '2026-03-08T03:30',
      '2026-03-15T02:30',
    ]);
  });
});

describe('the next date', () => {
  test.each<[Cadence, string, string]>([
    ['weekly', '2026-11-23T10:00', '2026-11-30T10:00'],
    ['biweekly', '2026-11-23T10:00', '2026-12-07T10:00'],
    ['monthly', '2026-11-23T10:00', '2026-12-28T10:00'],
    // Begun a little early or late: the round time is meant.
    ['weekly', '2026-11-23T09:58:30', '2026-11-30T10:00'],
    ['weekly', '2026-11-23T10:07:59', '2026-11-30T10:00'],
    ['weekly', '2026-11-23T10:08', '2026-11-30T10:15'],
    ['weekly', '2026-11-23T23:55', '2026-12-01T00:00'],
    ['monthly', '2026-11-09T23:55', '2026-12-08T00:00'],
    ['biweekly', '2026-12-28T17:30', '2027-01-11T17:30'],
  ])('%s after %s: %s', (cadence, startedAt, next) => {
    expect(shown(nextDate(cadence, at(startedAt)) ?? Number.NaN)).toBe(next);
  });

  test('none for those who meet as needed', () => {
    expect(nextDate('custom', at('2026-11-23T10:00'))).toBeUndefined();
  });
});

const lastOfItsKind = (date: Date): boolean =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate() + 7).getMonth() !== date.getMonth();

test.each(['Asia/Tokyo', 'America/New_York', 'UTC'])(
  'any series in %s keeps weekday, time and rhythm',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const regular = fc.constantFrom('weekly', 'biweekly', 'monthly' as const);
    // Not at the hour at night that clocks skip or repeat.
    const begin = fc
      .tuple(fc.integer({ min: 0, max: 5_000 }), fc.integer({ min: 6 * 4, max: 24 * 4 - 1 }))
      .map(([day, quarter]) => new Date(2024, 0, 1 + day, 0, 15 * quarter).getTime());
    fc.assert(
      fc.property(regular, begin, (cadence, from) => {
        const first = new Date(from);
        const dates = datesAhead({ cadence, from, until: from + 400 * 86_400_000 }).map((ms) => new Date(ms));
        expect(dates.length).toBeGreaterThanOrEqual({ weekly: 57, biweekly: 28, monthly: 13 }[cadence]);
        for (const [index, date] of dates.entries()) {
          expect([date.getDay(), date.getHours(), date.getMinutes()]).toEqual([
            first.getDay(),
            first.getHours(),
            first.getMinutes(),
          ]);
          if (cadence !== 'monthly') continue;
          expect(date.getMonth()).toBe((first.getMonth() + index) % 12);
          if (first.getDate() > 28) expect(lastOfItsKind(date)).toBe(true);
          else expect(Math.ceil(date.getDate() / 7)).toBe(Math.ceil(first.getDate() / 7));
        }
      }),
    );
  },
);
