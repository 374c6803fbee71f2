import { db } from '../db';
import { newId } from '../new-id';
import { removeThing, writeFields } from '../notebooks/notebook';
import { changeNotebook } from '../notebooks/store';
import { byDue } from './by-due';
import type { Todo } from './schema';

export type NewTodo = Pick<Todo, 'text' | 'owner'> &
  Partial<Pick<Todo, 'dueOn' | 'sessionId' | 'utteranceId'>>;

/** Adds a TODO to a pair's notebook, or to my own list when no pair is given. */
export async function addTodo(pairId: string | undefined, given: NewTodo): Promise<Todo> {
  const todo: Todo = {
    ...given,
    ...(pairId ? { pairId } : {}),
    id: newId(),
    state: 'open',
    createdAt: Date.now(),
  };
  if (pairId) await changeNotebook(pairId, (doc) => writeFields(doc, 'todos', todo.id, todo));
  else await db.todos.add(todo);
  return todo;
}

export async function changeTodo(
  todoId: string,
  fields: Partial<Omit<Todo, 'id' | 'pairId'>>,
): Promise<void> {
  const todo = await db.todos.get(todoId);
  if (!todo) return;
  if (todo.pairId) await changeNotebook(todo.pairId, (doc) => writeFields(doc, 'todos', todoId, fields));
  else await db.todos.update(todoId, fields);
}

export const setTodoDone = (todoId: string, isDone: boolean): Promise<void> =>
  changeTodo(
    todoId,
    isDone ? { state: 'done', closedAt: Date.now() } : { state: 'open', closedAt: undefined },
  );

export async function removeTodo(todoId: string): Promise<void> {
  const todo = await db.todos.get(todoId);
  if (!todo) return;
  if (todo.pairId) await changeNotebook(todo.pairId, (doc) => removeThing(doc, 'todos', todoId));
  else await db.todos.delete(todoId);
}

/** Open ones over all pairs, soonest due first, undated last. */
export const openTodos = async (): Promise<Todo[]> =>
  byDue(await db.todos.where('state').equals('open').toArray());

/** A pair's open ones and those closed since the given instant (this session's). */
export const todosOfPair = async (pairId: string, closedSince = Number.POSITIVE_INFINITY): Promise<Todo[]> =>
  byDue(
    await db.todos
      .where('pairId')
      .equals(pairId)
      .filter((todo) => todo.state === 'open' || (todo.closedAt ?? 0) >= closedSince)
      .toArray(),
  );
