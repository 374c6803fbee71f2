import { expect, test } from 'vitest';
import { openFor } from './open-for';

const at = (day: string, time = '10:00') => Date.parse(`${day}T${time}`);

test.each([
  ['2026-11-23', undefined],
  ['2026-11-17', undefined],
  ['2026-11-16', { unit: 'weeks', count: 1 }],
  ['2026-11-02', { unit: 'weeks', count: 3 }],
  ['2026-09-25', { unit: 'weeks', count: 8 }],
  ['2026-09-24', { unit: 'months', count: 2 }],
  ['2026-05-20', { unit: 'months', count: 6 }],
])('written down on %s', (day, open) => {
  expect(openFor(at(day), at('2026-11-23'))).toEqual(open);
});

test('calendar days count, not hours; a clock that was set back says nothing', () => {
  expect(openFor(at('2026-11-16', '23:50'), at('2026-11-23', '00:10'))).toEqual({ unit: 'weeks', count: 1 });
  expect(openFor(at('2026-12-30'), at('2026-11-23'))).toBeUndefined();
});
