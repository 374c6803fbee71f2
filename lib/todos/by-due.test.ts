import { expect, test } from 'vitest';
import { byDue, isOverdue } from './by-due';
import type { Todo } from './schema';

const todo = (id: string, dueOn?: string, createdAt = 1): Todo => ({
  id,
  text: id,
  owner: 'me',
  state: 'open',
  createdAt,
  ...(dueOn ? { dueOn } : {}),
});

test('soonest due first, undated last, then as they were written', () => {
  const given = [
    todo('undated late', undefined, 9),
    todo('next year', '2027-01-05'),
    todo('undated early', undefined, 2),
    todo('tomorrow late', '2026-11-24', 8),
    todo('tomorrow early', '2026-11-24', 3),
  ];
  const order = ['tomorrow early', 'tomorrow late', 'next year', 'undated early', 'undated late'];
  expect(byDue(given).map(({ id }) => id)).toEqual(order);
  expect(given[0]?.id).toBe('undated late');
});

test.each<[Partial<Todo>, boolean]>([
  [{ dueOn: '2026-11-22' }, true],
  [{ dueOn: '2026-11-23' }, false],
  [{ dueOn: '2026-11-24' }, false],
  [{ dueOn: '2025-12-31' }, true],
  [{}, false],
  [{ dueOn: '2026-11-22', state: 'done' }, false],
  [{ dueOn: '2026-11-22', state: 'dropped' }, false],
])('on 2026-11-23 %j is overdue: %s', (fields, isLate) => {
  expect(isOverdue({ ...todo('a'), ...fields }, '2026-11-23')).toBe(isLate);
});
