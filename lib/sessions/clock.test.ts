import { expect, test } from 'vitest';
import { clockText, sessionTime } from './clock';

const minute = 60_000;

test.each([
  [0, { share: 0, isEnding: false, isOver: false }],
  [12 * minute - 1, { isEnding: false, isOver: false }],
  [12 * minute, { share: 0.8, isEnding: true, isOver: false }],
  [15 * minute - 1, { isEnding: true, isOver: false }],
  [15 * minute, { share: 1, isEnding: true, isOver: true }],
  [40 * minute, { elapsed: 40 * minute, length: 15 * minute, share: 1, isOver: true }],
  // A clock that was set back is no negative time.
  [-5 * minute, { elapsed: 0, share: 0, isEnding: false }],
])('%i ms into 15 minutes: %o', (elapsed, expected) => {
  expect(sessionTime(1_000, 15, 1_000 + elapsed)).toMatchObject(expected);
});

test.each([
  [0, '00:00'],
  [999, '00:00'],
  [760_000, '12:40'],
  [3_599_999, '59:59'],
  [3_725_000, '1:02:05'],
  [36_000_000, '10:00:00'],
])('%i ms are shown as %s', (ms, text) => {
  expect(clockText(ms)).toBe(text);
});
