import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sato } from '@/tests/a-talk';
import { readDocument } from '../change-document';
import { db } from '../db';
import { addPair } from '../pairs/store';
import {
  addTheme,
  changeTheme,
  continueTopic,
  removeTheme,
  setThemeState,
  takeUpTheme,
  writeThemeNote,
} from '../themes/store';
import { addTodo, changeTodo, removeTodo, setTodoDone } from '../todos/store';
import {
  addTopic,
  carryOpenTopics,
  changeTopic,
  dropTopic,
  keepTopic,
  removeTopic,
  setTopicTalked,
  showTopic,
  takeUpTopic,
} from '../topics/store';
import { rowsOf, writeFields } from './notebook';
import { changeNotebook, deriveRows } from './store';

const byId = <T extends { id: string }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]));
const live = async () => ({
  topics: byId(await db.topics.toArray()),
  todos: byId(await db.todos.toArray()),
  themes: byId(await db.themes.toArray()),
});

const kinds = [
  'addTopic',
  'changeTopic',
  'talked',
  'removeTopic',
  'carry',
  'addPrivate',
  'show',
  'drop',
  'takeUp',
  'keep',
  'continue',
  'addTheme',
  'changeTheme',
  'endTheme',
  'takeUpTheme',
  'themeNote',
  'removeTheme',
  'addTodo',
  'changeTodo',
  'done',
  'removeTodo',
] as const;
type Edit = { kind: (typeof kinds)[number]; text: string; at: number; isSet: boolean };
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom(...kinds),
  text: fc.string({ maxLength: 8 }),
  at: fc.nat(),
  isSet: fc.boolean(),
});

/** Does an edit through the stores, as the screens do; on one of the things there are. */
async function act(pairId: string, { kind, text, at, isSet }: Edit): Promise<void> {
  const topics = (await db.topics.where('pairId').equals(pairId).primaryKeys()).sort();
  const todos = (await db.todos.where('pairId').equals(pairId).primaryKeys()).sort();
  const topicId = topics[at % Math.max(1, topics.length)] ?? 'none';
  const todoId = todos[at % Math.max(1, todos.length)] ?? 'none';
  if (kind === 'addTopic')
    await addTopic(pairId, {
      title: text,
      broughtBy: 'me',
      ...(isSet ? { wish: 'listen', themeId: text } : {}),
    });
  if (kind === 'changeTopic') await changeTopic(topicId, { title: text, wish: isSet ? 'advice' : undefined });
  if (kind === 'talked') await setTopicTalked(topicId, `session ${text}`, isSet);
  if (kind === 'removeTopic') await removeTopic(topicId);
  if (kind === 'carry') await carryOpenTopics(pairId);
  if (kind === 'addPrivate') await addTopic(pairId, { title: text, broughtBy: 'me', isPrivate: true });
  if (kind === 'show') await showTopic(topicId);
  if (kind === 'drop') await dropTopic(topicId);
  if (kind === 'takeUp') await takeUpTopic(topicId);
  if (kind === 'keep') await keepTopic(topicId);
  if (kind === 'continue') await continueTopic(topicId);
  await actOnTheme(pairId, { kind, text, at, isSet });
  if (kind === 'addTodo')
    await addTodo(pairId, { text, owner: 'me', ...(isSet ? { dueOn: '2026-12-01' } : {}) });
  if (kind === 'changeTodo') await changeTodo(todoId, { text, dueOn: isSet ? '2026-12-24' : undefined });
  if (kind === 'done') await setTodoDone(todoId, isSet);
  if (kind === 'removeTodo') await removeTodo(todoId);
}

async function actOnTheme(pairId: string, { kind, text, at, isSet }: Edit): Promise<void> {
  const themes = (await db.themes.where('pairId').equals(pairId).primaryKeys()).sort();
  const themeId = themes[at % Math.max(1, themes.length)] ?? 'none';
  if (kind === 'addTheme') await addTheme(pairId, { title: text, category: 'career', broughtBy: 'me' });
  if (kind === 'changeTheme') await changeTheme(themeId, { title: text, category: 'skills' });
  if (kind === 'endTheme') await setThemeState(themeId, isSet ? 'ended' : 'going');
  if (kind === 'takeUpTheme') await takeUpTheme(themeId);
  if (kind === 'themeNote')
    await writeThemeNote(themeId, {
      text,
      ...(isSet ? { nextMove: text } : {}),
      ...(at % 2 === 0 ? { sessionId: `session ${text}` } : {}),
    });
  if (kind === 'removeTheme') await removeTheme(themeId);
}

/** What of a pair's topics is in no notebook: mine until I show it. */
const isShown = ({ isPrivate }: { isPrivate?: boolean | undefined }) => !isPrivate;

test('rows rebuilt from the notebooks are the live rows, after any edits', async () => {
  const pairs = [await addPair(sato), await addPair({ ...sato, name: '鈴木 次郎' })];
  await addTopic(undefined, { title: '相手のない話題', broughtBy: 'me' });
  await addTodo(undefined, { text: '相手のないTODO', owner: 'me' });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat({ max: 1 }), edit), { maxLength: 24 }), async (edits) => {
      for (const [which, each] of edits) await act(pairs[which]?.id ?? '', each);
      const before = await live();
      for (const { id } of pairs) {
        const doc = await readDocument('pairs.notebook', id);
        const rows = rowsOf(doc, id);
        const topics = db.topics.where('pairId').equals(id).filter(isShown);
        expect(byId(rows.topics)).toEqual(byId(await topics.toArray()));
        expect(byId(rows.todos)).toEqual(byId(await db.todos.where('pairId').equals(id).toArray()));
        expect(byId(rows.themes)).toEqual(byId(await db.themes.where('pairId').equals(id).toArray()));
        await topics.delete();
        await db.todos.where('pairId').equals(id).delete();
        await db.themes.where('pairId').equals(id).delete();
        await deriveRows(id);
      }
      expect(await live()).toEqual(before);
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('an edit reaches the row with the fields that were given, and only those', async () => {
  const pair = await addPair(sato);
  const topic = await addTopic(pair.id, { title: '案件の優先順位', broughtBy: 'me', wish: 'listen' });
  await changeTopic(topic.id, { title: '案件の順番', wish: undefined });
  const { wish: _, ...rest } = topic;
  expect(await db.topics.get(topic.id)).toStrictEqual({ ...rest, title: '案件の順番' });
  const todo = await addTodo(pair.id, { text: '下書き', owner: 'me', dueOn: '2026-12-01' });
  await setTodoDone(todo.id, true);
  expect(await db.todos.get(todo.id)).toEqual({ ...todo, state: 'done', closedAt: expect.any(Number) });
  await setTodoDone(todo.id, false);
  expect(await db.todos.get(todo.id)).toStrictEqual(todo);
});

test('notebook and rows change together or not at all', async () => {
  const pair = await addPair(sato);
  const topic = await addTopic(pair.id, { title: '前から', broughtBy: 'me' });
  const failing = changeNotebook(pair.id, (doc) => {
    writeFields(doc, 'topics', topic.id, { title: '変えた' });
    // A row needs its id: storing this one fails.
    writeFields(doc, 'topics', 'broken', { pairId: pair.id });
  });
  await expect(failing).rejects.toThrow();
  expect((await db.topics.get(topic.id))?.title).toBe('前から');
  const doc = await readDocument('pairs.notebook', pair.id);
  expect(rowsOf(doc, pair.id).topics.map(({ title }) => title)).toEqual(['前から']);
});

test('a pair that is gone has no notebook to write in', async () => {
  await expect(addTopic('gone', { title: '話題', broughtBy: 'me' })).rejects.toThrow('No pair gone');
  expect(await db.topics.count()).toBe(0);
  expect(await db.table('$pairs.notebook_updates').count()).toBe(0);
});

test('a change of a thing that is gone does nothing', async () => {
  const pair = await addPair(sato);
  const topic = await addTopic(pair.id, { title: '話題', broughtBy: 'me' });
  await removeTopic(topic.id);
  await changeTopic(topic.id, { title: '戻らない' });
  await setTodoDone('gone', true);
  expect(await db.topics.count()).toBe(0);
});
