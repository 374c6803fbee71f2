import { expect, test } from 'vitest';
import { startTalk } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { deleteCaptured } from '../consent/store';
import { db } from '../db';
import { addTodo, dropTodo, openTodos, removeTodo, restoreTodo, setTodoDone, todosOfPair } from './store';

test('a TODO is dropped with its reason and is carried over no longer', async () => {
  const { self, pair } = await startTalk();
  const todo = await addTodo(pair.id, { text: '見積もりを出す', owner: self.id });
  await dropTodo(todo.id, '  先方の計画が変わった ');
  expect(await openTodos()).toEqual([]);
  const [dropped] = await todosOfPair(pair.id, 0);
  expect(dropped).toMatchObject({ state: 'dropped', reason: '先方の計画が変わった' });
  expect(dropped?.closedAt).toBeGreaterThan(0);
});

test('a dropped TODO that is taken up again has no reason left', async () => {
  const { self, pair } = await startTalk();
  const todo = await addTodo(pair.id, { text: '見積もりを出す', owner: self.id });
  await dropTodo(todo.id, '先方の計画が変わった');
  await setTodoDone(todo.id, false);
  expect(await openTodos()).toEqual([todo]);
});

test('words that were no date stay with the TODO', async () => {
  const { self, pair } = await startTalk();
  await addTodo(pair.id, { text: '見積もりを出す', owner: self.id, dueText: '来月頭くらいまで' });
  expect((await openTodos())[0]?.dueText).toBe('来月頭くらいまで');
});

test('a removal is taken back, in a pair and without one', async () => {
  const { self, pair } = await startTalk();
  const inPair = await addTodo(pair.id, { text: '見積もりを出す', owner: self.id });
  const alone = await addTodo(undefined, { text: '本を読む', owner: self.id });
  for (const todo of [inPair, alone]) {
    await removeTodo(todo.id);
    expect(await db.todos.get(todo.id)).toBeUndefined();
    await restoreTodo(todo);
    expect(await db.todos.get(todo.id)).toEqual(todo);
  }
});

test('a line of captions that were deleted meanwhile does not come back', async () => {
  const { self, pair, session } = await startTalk('days');
  const secret = '字幕から来た言葉';
  const todo = await addTodo(pair.id, { text: secret, owner: self.id, utteranceId: 'u1' });
  await removeTodo(todo.id);
  await deleteCaptured(session.id);
  await restoreTodo(todo);
  expect(await placesWith(secret)).toEqual([]);
});
