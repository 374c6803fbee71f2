import { expect, test } from 'vitest';
import { forLength } from './for-length';
import type { Topic } from './schema';

const topics = (words: string): Pick<Topic, 'id' | 'state'>[] =>
  words
    .split(' ')
    .filter(Boolean)
    .map((word) => ({ id: word.replace('!', ''), state: word.endsWith('!') ? 'talked' : 'new' }));

// A mark stands for a topic that was talked about.
test.each<[string, number, string | undefined, string, string]>([
  ['a b c d', 30, undefined, 'a b c d', ''],
  ['a b c d', 60, 'd', 'a b c d', ''],
  ['a b', 15, undefined, 'a b', ''],
  ['a b c d', 15, undefined, 'a b', 'c d'],
  ['a b c d', 10, undefined, 'a b', 'c d'],
  ['a! b c d', 15, undefined, 'a b', 'c d'],
  // A candidate that is opened all the same takes a place; the one that is left waits.
  ['a! b c d', 15, 'd', 'a d', 'b c'],
  ['a! b! c d', 15, undefined, 'a b', 'c d'],
  ['a! b! c! d', 15, 'd', 'a b c d', ''],
  ['', 15, undefined, '', ''],
])('%s in %i minutes, %s open: now %s, later %s', (given, lengthMin, openId, now, later) => {
  const split = forLength(topics(given), lengthMin, openId);
  expect(split.now.map(({ id }) => id).join(' ')).toBe(now);
  expect(split.later.map(({ id }) => id).join(' ')).toBe(later);
});
