import { db } from '../db';
import { newId } from '../new-id';
import { removeThing, writeFields } from '../notebooks/notebook';
import { changeNotebook } from '../notebooks/store';
import { byDue } from './by-due';
import type { Todo } from './schema';

export type NewTodo = Pick<Todo, 'text' | 'owner'> &
  Partial<Pick<Todo, 'dueOn' | 'dueText' | 'sessionId' | 'utteranceId'>>;

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

/** Done, or still to do; what had been dropped is taken up again with that. */
export const setTodoDone = (todoId: string, isDone: boolean): Promise<void> =>
  changeTodo(
    todoId,
    isDone
      ? { state: 'done', closedAt: Date.now(), reason: undefined }
      : { state: 'open', closedAt: undefined, reason: undefined },
  );

/** It will not be done, and why: until then it is carried over (product.md PRD-9). */
export const dropTodo = (todoId: string, reason: string): Promise<void> =>
  changeTodo(todoId, { state: 'dropped', reason: reason.trim(), closedAt: Date.now() });

export async function removeTodo(todoId: string): Promise<void> {
  const todo = await db.todos.get(todoId);
  if (!todo) return;
  if (todo.pairId) await changeNotebook(todo.pairId, (doc) => removeThing(doc, 'todos', todoId));
  else await db.todos.delete(todoId);
}

/** Takes a removal back; not of words whose captions were deleted meanwhile. */
export async function restoreTodo(todo: Todo): Promise<void> {
  const { pairId, utteranceId, createdAt } = todo;
  if (!pairId) {
    await db.todos.put(todo);
    return;
  }
  const erased = await db.sessions
    .where('pairId')
    .equals(pairId)
    .filter(({ erasedAt = 0 }) => erasedAt >= createdAt)
    .count();
  if (utteranceId && erased > 0) return;
  await changeNotebook(pairId, (doc) => writeFields(doc, 'todos', todo.id, todo));
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
