import { expect, test } from 'vitest';
import type { RecordEntry } from '../memo/memo';
import { recordByTopic } from './record-by-topic';

const entry = (id: string, topicId?: string): RecordEntry => ({
  id,
  speaker: 'a',
  text: id,
  startedAt: 0,
  ...(topicId ? { topicId } : {}),
});

test.each<[string, (string | undefined)[], [string | undefined, string][]]>([
  ['nothing', [], []],
  ['one topic', ['a', 'a'], [['a', '01']]],
  [
    'two topics',
    ['a', 'b', 'b'],
    [
      ['a', '0'],
      ['b', '12'],
    ],
  ],
  [
    'a topic taken up again',
    ['a', 'b', 'a'],
    [
      ['a', '0'],
      ['b', '1'],
      ['a', '2'],
    ],
  ],
  [
    'talk before and between topics',
    [undefined, 'a', undefined, undefined],
    [
      [undefined, '0'],
      ['a', '1'],
      [undefined, '23'],
    ],
  ],
])('%s', (_, topics, groups) => {
  const found = recordByTopic(topics.map((topicId, index) => entry(String(index), topicId)));
  expect(found.map(({ topicId, entries }) => [topicId, entries.map(({ id }) => id).join('')])).toEqual(
    groups,
  );
});
