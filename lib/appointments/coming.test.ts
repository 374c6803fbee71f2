import { expect, test } from 'vitest';
import { coming, isOver } from './coming';
import type { Appointment } from './schema';

const minute = 60_000;

const appointment = (at: number, state: Appointment['state'] = 'planned') => ({ at, lengthMin: 30, state });

test.each([
  [-minute, false],
  [0, false],
  [30 * minute - 1, false],
  [30 * minute, true],
])('a 1on1 of 30 minutes is over %i ms after it began: %s', (passed, isPast) => {
  expect(isOver(appointment(1_000), 1_000 + passed)).toBe(isPast);
});

test('to come is what is planned and not over, the next one first', () => {
  const now = 100 * minute;
  const later = appointment(300 * minute);
  const goingOn = appointment(now - 29 * minute);
  const next = appointment(200 * minute);
  const all = [
    later,
    appointment(now - 30 * minute),
    next,
    appointment(now, 'skipped'),
    goingOn,
    appointment(now, 'held'),
  ];
  expect(coming(all, now)).toEqual([goingOn, next, later]);
  expect(coming(all, 330 * minute)).toEqual([]);
});
