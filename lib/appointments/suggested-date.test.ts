import { expect, test } from 'vitest';
import { fieldValue } from './date-time-field';
import { monthsLater, suggestedDate } from './suggested-date';

const at = (text: string): number => new Date(text).getTime();
const now = at('2026-11-20T14:00');

test.each([
  ['a rhythm goes on from the last date', 'biweekly', '2026-11-10T15:00', '2026-11-24T15:00'],
  [
    'a 1on1 that began a little late is meant at the round time',
    'weekly',
    '2026-11-17T10:04',
    '2026-11-24T10:00',
  ],
  ['after a long pause it is the next one to come', 'weekly', '2026-09-01T10:00', '2026-11-24T10:00'],
  ['from a date that is planned it goes on', 'monthly', '2026-12-08T09:00', '2027-01-12T09:00'],
  ['who meets as needed is offered the next working day', 'custom', '2026-11-10T15:00', '2026-11-23T10:00'],
  ['who never met as well', 'weekly', undefined, '2026-11-23T10:00'],
] as const)('%s', (_, cadence, last, expected) => {
  const lastAt = last === undefined ? undefined : at(last);
  expect(fieldValue(suggestedDate({ cadence, lastAt, now }))).toBe(expected);
});

test('what begins this very minute is over for planning', () => {
  const suggested = suggestedDate({ cadence: 'weekly', lastAt: at('2026-11-13T14:00'), now });
  expect(fieldValue(suggested)).toBe('2026-11-27T14:00');
});

test('three months later is the same day and time of another month', () => {
  expect(fieldValue(monthsLater(now, 3))).toBe('2027-02-20T14:00');
});
