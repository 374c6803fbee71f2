import { expect, test } from 'vitest';
import { offersOf } from './offers';
import type { Topic } from './schema';

const topic = (id: string, fields: Partial<Topic> = {}): Topic => ({
  id,
  title: id,
  broughtBy: 'me',
  category: 'work',
  state: 'new',
  carries: 0,
  createdAt: 0,
  ...fields,
});
const topics = [topic('goal'), topic('quote'), topic('exam')];
const none: ReadonlySet<string> = new Set();

test('what the talk touched is asked for', () => {
  expect([...offersOf({ touched: ['quote', 'exam'], topics, answered: none })]).toEqual(['quote', 'exam']);
});

test('a topic that is ticked, answered for, gone, or comes up each time is not', () => {
  const some = [topic('goal', { state: 'talked' }), topic('quote'), topic('each', { isFixed: true })];
  const touched = ['goal', 'quote', 'each', 'removed'];
  expect([...offersOf({ touched, topics: some, answered: new Set(['quote']) })]).toEqual([]);
});

test('the open topic waits until the talk has gone on to another', () => {
  const ask = (touched: string[]) => [
    ...offersOf({ touched, topics, currentTopicId: 'goal', answered: none }),
  ];
  expect(ask(['goal'])).toEqual([]);
  expect(ask(['goal', 'quote'])).toEqual(['goal', 'quote']);
});
