import type { Todo } from './schema';

/** Soonest due first, undated after them, then as they were written. */
export const byDue = (todos: Todo[]): Todo[] =>
  [...todos].sort(
    (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.createdAt - b.createdAt,
  );

/** Whether the day has passed. `today` is `YYYY-MM-DD`. */
export const isOverdue = (todo: Todo, today: string): boolean =>
  todo.state === 'open' && todo.dueOn !== undefined && todo.dueOn < today;
