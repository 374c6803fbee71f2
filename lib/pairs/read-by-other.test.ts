import { expect, test } from 'vitest';
import { isReadByOther } from './read-by-other';

const session = { id: 's1', startedAt: 1_000, isInNotebook: true };
const shared = { state: 'shared', theirs: {} } as const;
const snapshot = new Uint8Array();

test('nobody but me reads what is not shared', () => {
  expect(isReadByOther({ ...shared, state: 'invited' }, session)).toBe(false);
  expect(isReadByOther({ ...shared, state: 'comparing' }, session)).toBe(false);
});

test('the other one reads all of it while the two share', () => {
  expect(isReadByOther(shared, session)).toBe(true);
});

test('after that, they keep what reached them and get nothing new', () => {
  const ended = { ...shared, state: 'ended' } as const;
  expect(isReadByOther(ended, session)).toBe(false);
  expect(isReadByOther({ ...ended, sentAt: 2_000 }, session)).toBe(true);
  expect(isReadByOther({ ...ended, sentAt: 500 }, session)).toBe(false);
  const theirs = { other: { 'session:s1': { counter: 1, snapshot } } };
  expect(isReadByOther({ ...ended, theirs }, session)).toBe(true);
  expect(isReadByOther({ ...ended, theirs }, { ...session, id: 's2' })).toBe(false);
});

test('a 1on1 that was over before, and was not handed over, only I read', () => {
  const kept = { ...session, isInNotebook: false };
  expect(isReadByOther(shared, kept)).toBe(false);
  expect(isReadByOther({ ...shared, state: 'ended', sentAt: 2_000 }, kept)).toBe(false);
});
