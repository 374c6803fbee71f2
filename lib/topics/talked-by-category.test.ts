import { expect, test } from 'vitest';
import type { Category, Topic } from './schema';
import { talkedByCategory } from './talked-by-category';

const at = (day: string) => new Date(`${day}T10:00`).getTime();
const sessions = [
  { id: 'autumn', startedAt: at('2026-11-09') },
  { id: 'summer', startedAt: at('2026-06-01') },
  { id: 'spring', startedAt: at('2026-05-01') },
];
const talked = (sessionId: string, category: Category, fields: Partial<Topic> = {}): Topic => ({
  id: 'topic',
  title: 'topic',
  broughtBy: 'other',
  category,
  state: 'talked',
  sessionId,
  carries: 0,
  createdAt: 0,
  ...fields,
});
const counts = (...topics: Topic[]) => talkedByCategory(topics, sessions, at('2026-11-23'));

test('counts the last half year by kind, the most frequent first', () => {
  expect(
    counts(
      talked('autumn', 'career'),
      talked('autumn', 'work'),
      talked('summer', 'work'),
      talked('spring', 'relations'),
    ),
  ).toEqual([
    { category: 'work', count: 2 },
    { category: 'career', count: 1 },
  ]);
});

test('what was not talked about, comes up each time, or was not shown is left out', () => {
  expect(
    counts(
      talked('autumn', 'work', { state: 'carried' }),
      talked('autumn', 'private', { isFixed: true }),
      talked('autumn', 'private', { isPrivate: true }),
      talked('gone', 'work'),
    ),
  ).toEqual([]);
});
