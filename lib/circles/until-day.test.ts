import { expect, test } from 'vitest';
import { endOfDayAt, endOfDayIn } from './until-day';

const now = new Date(2026, 10, 23, 10, 0).getTime();
const end = (year: number, month: number, day: number) =>
  new Date(year, month - 1, day, 23, 59, 59, 999).getTime();

test('a day lasts to its end', () => {
  expect(endOfDayIn(30, now)).toBe(end(2026, 12, 23));
  expect(endOfDayAt('2026-12-23', now)).toBe(end(2026, 12, 23));
  expect(endOfDayAt('2026-11-23', now)).toBe(end(2026, 11, 23));
});

test.each(['2026-11-22', '2027-11-25', '', '23.12.2026'])(
  '%s is no day until which something is handed on',
  (day) => {
    expect(endOfDayAt(day, now)).toBeUndefined();
  },
);
