import { expect, test } from 'vitest';
import { overlaps } from './overlaps';

const span = (from: string, lengthMin: number) => ({
  at: new Date(`2026-11-24T${from}`).getTime(),
  lengthMin,
});

test.each([
  ['10:00', 30, '10:15', 30, true],
  ['10:15', 30, '10:00', 30, true],
  ['10:00', 60, '10:15', 15, true],
  ['10:00', 30, '10:00', 30, true],
  ['10:00', 30, '10:30', 30, false],
  ['10:30', 30, '10:00', 30, false],
] as const)('%s for %i min and %s for %i min: %s', (from, length, otherFrom, otherLength, isSo) => {
  expect(overlaps(span(from, length), span(otherFrom, otherLength))).toBe(isSo);
});
