import { expect, test, vi } from 'vitest';
import { oneAfterTheOther } from './one-after-the-other';
import { RelayError, type RelayState, troubles } from './relay-state';

const until = (check: () => unknown) => vi.waitFor(check, { interval: 1 });

function asked(work: () => Promise<void>) {
  const ending = new AbortController();
  const told: unknown[] = [];
  const pace = { batchMs: 1, againMs: 5, onDone: (error: unknown) => void told.push(error) };
  return { ask: oneAfterTheOther(work, { ...pace, signal: ending.signal }), told, ending };
}

test('what fails is told and tried again, and does not stop what is asked for later', async () => {
  let time = 0;
  const { ask, told } = asked(async () => {
    time += 1;
    if (time < 3) throw new RelayError('relay-full');
  });
  ask();
  await until(() => expect(time).toBe(3));
  await until(() => expect(told.at(-1)).toBeUndefined());
  expect(told.slice(0, 2)).toMatchObject([{ code: 'relay-full' }, { code: 'relay-full' }]);
  ask();
  await until(() => expect(time).toBe(4));
});

test('asked for many times at once it is done once, and once more where it was asked for meanwhile', async () => {
  let time = 0;
  const first = Promise.withResolvers<void>();
  const { ask } = asked(() => {
    time += 1;
    return time === 1 ? first.promise : Promise.resolve();
  });
  for (let at = 0; at < 5; at += 1) ask();
  await until(() => expect(time).toBe(1));
  ask();
  ask();
  first.resolve();
  await until(() => expect(time).toBe(2));
});

test('after the end nothing is tried again', async () => {
  const failing = vi.fn(async () => {
    throw new RelayError('closed');
  });
  const { ask, told, ending } = asked(failing);
  ask();
  await until(() => expect(failing).toHaveBeenCalledTimes(1));
  ending.abort();
  const count = told.length;
  ask();
  const other = asked(async () => undefined);
  other.ask();
  await until(() => expect(other.told).toEqual([undefined]));
  expect(failing).toHaveBeenCalledTimes(1);
  expect(told).toHaveLength(count);
});

test('what only those know who publish stands beside the state of the link, until it is well again', () => {
  const states: RelayState[] = [];
  const told = troubles((state) => states.push(state));
  const connected = { is: 'connected', serverVersion: '2.12.0' } as const;
  told.onTrouble('a push', new RelayError('too-large', '9 bytes'));
  told.onState(connected);
  expect(states.at(-1)).toEqual({ ...connected, trouble: { code: 'too-large', detail: '9 bytes' } });
  told.onTrouble('b push', new RangeError('much'));
  told.onTrouble('a push', undefined);
  expect(states.at(-1)).toEqual({ ...connected, trouble: { code: 'too-large', detail: 'much' } });
  told.onTrouble('b push', new TypeError('oh'));
  expect(states.at(-1)).toMatchObject({ trouble: { code: 'failed', detail: 'TypeError: oh' } });
  told.onTrouble('b push', undefined);
  told.onTrouble('a push', new RelayError('unreachable'));
  expect(states.at(-1)).toEqual(connected);
});
