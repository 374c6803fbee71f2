import { expect, test } from 'vitest';
import type { Pair } from '../pairs/schema';
import { inAgendaOrder } from './agenda';
import type { Topic } from './schema';

const topic = (id: string, broughtBy: string, createdAt: number): Topic => ({
  id,
  title: id,
  broughtBy,
  category: 'work',
  state: 'new',
  carries: 0,
  createdAt,
});
const topics = [
  topic('mine late', 'me', 40),
  topic('theirs late', 'other', 30),
  topic('mine early', 'me', 10),
  topic('theirs early', 'other', 20),
];

test.each<[Pair['memberIs'] | undefined, string[]]>([
  ['other', ['theirs early', 'theirs late', 'mine early', 'mine late']],
  ['me', ['mine early', 'mine late', 'theirs early', 'theirs late']],
  ['both', ['mine early', 'theirs early', 'theirs late', 'mine late']],
  [undefined, ['mine early', 'theirs early', 'theirs late', 'mine late']],
])('where the member is %s: %j', (memberIs, order) => {
  expect(inAgendaOrder(topics, 'other', memberIs).map(({ id }) => id)).toEqual(order);
});

test('topics of the same moment keep one order, whichever way they come', () => {
  const same = [topic('b', 'me', 5), topic('a', 'me', 5), topic('c', 'me', 5)];
  expect(inAgendaOrder(same).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(inAgendaOrder([...same].reverse()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('the list given is not touched', () => {
  const given = Object.freeze([...topics]) as Topic[];
  expect(inAgendaOrder(given, 'other', 'other')).not.toBe(given);
});
