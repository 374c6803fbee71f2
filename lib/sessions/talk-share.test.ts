import { expect, test } from 'vitest';
import { talkShare } from './talk-share';

test.each([
  [50, 50, { mine: 50, other: 50 }],
  [1, 2, { mine: 33, other: 67 }],
  [1, 199, { mine: 1, other: 99 }],
  [0, 10, { mine: 0, other: 100 }],
  [10, 0, { mine: 100, other: 0 }],
])('%i characters of mine against %i', (mine, others, share) => {
  expect(talkShare(mine, others)).toEqual(share);
});

test('before anybody spoke there is no share', () => {
  expect(talkShare(0, 0)).toBeUndefined();
});
