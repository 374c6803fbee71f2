import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inboxPrefixOf } from './relay-credentials';
import { failureNumber, RelayError, retryDelay, stateAfter } from './relay-state';

const usual = { firstMs: 1000, longestMs: 60_000 };

test('waits grow from about a second to a minute', () => {
  const shortest = [0, 1, 2, 3, 4, 5, 100].map((failures) => retryDelay(failures, 0, usual));
  const longest = [0, 1, 2, 3, 4, 5, 100].map((failures) => retryDelay(failures, 1, usual));
  expect(shortest).toEqual([1000, 2000, 4000, 8000, 15_000, 15_000, 15_000]);
  expect(longest).toEqual([4000, 8000, 16_000, 32_000, 60_000, 60_000, 60_000]);
});

test('no two come back together by rule: every moment between is as likely', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
      const [least, most] = [retryDelay(failures, 0, usual), retryDelay(failures, 1, usual)];
      expect(retryDelay(failures, random, usual)).toBeCloseTo(least + (most - least) * random, -1);
    }),
  );
});

test('where trying soon is no use, the first wait is a long one', () => {
  expect(failureNumber('credentials-refused', 0)).toBe(4);
  expect(failureNumber('too-old', 0)).toBe(4);
  expect(failureNumber('credentials-refused', 9)).toBe(9);
  expect(failureNumber('unreachable', 0)).toBe(0);
  expect(failureNumber('no-stream', 2)).toBe(2);
});

test.each([
  ['unreachable', 'offline'],
  ['relay-full', 'offline'],
  ['credentials-expired', 'refused'],
  ['not-permitted', 'refused'],
  ['no-jetstream', 'no-stream'],
  ['stream-differs', 'no-stream'],
  ['too-old', 'too-old'],
] as const)('after %s the link is %s', (code, is) => {
  expect(stateAfter(new RelayError(code, 'in the server’s words'), 7)).toEqual({
    is,
    code,
    detail: 'in the server’s words',
    nextTryAt: 7,
  });
});

test('answers arrive under the user’s own name, where there is one that fits a subject', () => {
  const password = (user: string) => inboxPrefixOf({ kind: 'password', user, password: 'x' });
  expect(password('sato')).toBe('_INBOX.sato');
  expect(password('hanako.sato@example.co.jp')).toBe('_INBOX.hanako.sato@example.co.jp');
  expect(['', 'a b', '*', 'a.>', 'a..b', '.a'].map(password)).toEqual(Array(6).fill('_INBOX'));
  expect(inboxPrefixOf({ kind: 'none' })).toBe('_INBOX');
  expect(inboxPrefixOf({ kind: 'token', token: 'x' })).toBe('_INBOX');
});
