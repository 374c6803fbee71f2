import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { utterance } from '@/tests/a-talk';
import type { Talk, Utterance } from '../sessions/schema';
import type { UtteranceBatch } from './batch';
import type { CaptureOrder } from './order';
import { sendBatches } from './send-batches';

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
afterEach(() => vi.useRealTimers());

const text: CaptureOrder = { sessionId: 's', keep: 'text' };

/** A background that answers as told, and what reached it. */
function background(answers: (CaptureOrder | 'gone')[] = []) {
  const stop = new AbortController();
  const got: UtteranceBatch[] = [];
  const heard: CaptureOrder[] = [];
  const send = async (batch: UtteranceBatch): Promise<CaptureOrder> => {
    got.push(structuredClone(batch));
    const answer = answers.shift() ?? text;
    if (answer === 'gone') throw new Error('Extension context invalidated');
    return answer;
  };
  const batches = sendBatches('s', send, (order) => heard.push(order), stop.signal);
  return { batches, got, heard, stop };
}

const line = (id: string, revision = 1): Utterance => utterance('s', `${id}${revision}`, { id, revision });
const ids = (batch: UtteranceBatch | undefined) =>
  batch?.utterances.map(({ id, revision }) => `${id}.${revision}`);
const sum = (characters: number): Talk => ({ id: 't', speaker: 'a', characters, speakingMs: 0 });

test('the first change goes at once, the next ones together half a second later', async () => {
  const { batches, got } = background();
  batches.add([line('a')]);
  await vi.advanceTimersByTimeAsync(0);
  expect(got.map(ids)).toEqual([['a.1']]);
  batches.add([line('a', 2)]);
  batches.add([line('b')]);
  await vi.advanceTimersByTimeAsync(499);
  expect(got).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(got.map(ids)).toEqual([['a.1'], ['a.2', 'b.1']]);
});

test('what was acknowledged is not sent again', async () => {
  const { batches, got } = background();
  batches.add([line('a')], [sum(3)]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(got).toEqual([
    { sessionId: 's', utterances: [expect.objectContaining({ id: 'a' })], talk: [sum(3)] },
  ]);
  expect(batches.waiting()).toEqual([]);
});

test('a batch that got lost is sent again, with the newest revisions', async () => {
  const { batches, got, heard } = background(['gone', 'gone']);
  batches.add([line('a'), line('b')], [sum(3)]);
  await vi.advanceTimersByTimeAsync(0);
  batches.add([line('a', 2)], [sum(5)]);
  expect(batches.waiting().map(({ id }) => id)).toEqual(['a', 'b']);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(got.map(ids)).toEqual([
    ['a.1', 'b.1'],
    ['a.2', 'b.1'],
    ['a.2', 'b.1'],
  ]);
  expect(got.at(-1)?.talk).toEqual([sum(5)]);
  expect(heard).toEqual([text]);
});

test('what changes while a batch is on its way goes with the next one', async () => {
  const { promise, resolve } = Promise.withResolvers<CaptureOrder>();
  const got: unknown[] = [];
  const send = (batch: UtteranceBatch) => {
    got.push([...(ids(batch) ?? []), ...batch.talk.map(({ characters }) => characters)]);
    return got.length === 1 ? promise : Promise.resolve(text);
  };
  const batches = sendBatches('s', send, () => undefined, new AbortController().signal);
  batches.add([line('a')], [sum(3)]);
  await vi.advanceTimersByTimeAsync(0);
  batches.add([line('a', 2)], [sum(5)]);
  resolve(text);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(got).toEqual([
    ['a.1', 3],
    ['a.2', 5],
  ]);
});

test('a long silence of the background ends in few, full batches', async () => {
  const { batches, got } = background();
  batches.add(Array.from({ length: 230 }, (_, index) => line(`u${index}`)));
  await batches.flush();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(got.map(({ utterances }) => utterances.length)).toEqual([100, 100, 30]);
});

test('flush sends at once and resolves when it was acknowledged', async () => {
  const { batches, got, heard } = background();
  batches.add([line('a')]);
  await batches.flush();
  batches.add([line('b')]);
  await batches.flush();
  expect(got.map(ids)).toEqual([['a.1'], ['b.1']]);
  expect(heard).toHaveLength(2);
});

test('flush resolves too when nobody is there, and keeps what it has', async () => {
  const { batches } = background(['gone']);
  batches.add([line('a')]);
  await batches.flush();
  expect(ids({ sessionId: 's', utterances: batches.waiting(), talk: [] })).toEqual(['a.1']);
});

test('the order in the answer is handed on', async () => {
  const { batches, heard } = background([{ keep: 'nothing' }]);
  batches.add([line('a')]);
  await batches.flush();
  expect(heard).toEqual([{ keep: 'nothing' }]);
});

test('nothing is sent by itself after the end; the last words still can be', async () => {
  const { batches, got, stop } = background();
  batches.add([line('a')]);
  stop.abort();
  batches.add([line('b')]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(got).toEqual([]);
  await batches.flush();
  expect(got.map(ids)).toEqual([['a.1', 'b.1']]);
});

test('nothing that comes after the end is sent by itself', async () => {
  const { batches, got, stop } = background();
  stop.abort();
  batches.add([line('a')]);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(got).toEqual([]);
});
