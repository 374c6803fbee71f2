import { expect, test } from 'vitest';
import { dayFormat, nextWord } from './session-words';

const at = (text: string) => new Date(text).getTime();
const now = at('2026-11-30T22:00');

test.each([
  ['2026-11-29T23:59', undefined],
  ['2026-11-30T09:00', 'nextToday'],
  ['2026-11-30T23:00', 'nextToday'],
  ['2026-12-01T00:00', 'nextTomorrow'],
  ['2026-12-01T21:00', 'nextTomorrow'],
  ['2026-12-02T00:00', 'nextOn'],
])('a next 1on1 at %s is said with %s', (next, expected) => expect(nextWord(at(next), now)).toBe(expected));

test('the year is named only where it is another one', () => {
  expect(dayFormat(at('2026-01-01T09:00'), now)).not.toHaveProperty('year');
  expect(dayFormat(at('2025-12-31T09:00'), now)).toHaveProperty('year', 'numeric');
});
