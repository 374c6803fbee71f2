import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type * as Y from 'yjs';
import { saveCase } from '../cases/store';
import { readDocument } from '../change-document';
import { agree, consentOf } from '../consent/store';
import { db } from '../db';
import { deriveRows } from '../notebooks/store';
import { loadBuiltInPack } from '../packs';
import { copyOf } from '../packs/edit-pack';
import { saveOwnPack } from '../packs/store';
import { addPair } from '../pairs/store';
import { me, renamePerson } from '../people/store';
import { addGoodPoint, addMemoLine, closeSession, startSession } from '../sessions/store';
import * as allSettings from '../settings';
import { areTalkKeysOn, language, selectorOverrides, theme, usualScope } from '../settings';
import { addTodo, setTodoDone } from '../todos/store';
import { addTopic } from '../topics/store';
import { openDatabase } from './open-database';
import { readExport } from './read-export';
import { ExportedSettings, type ExportFile } from './schema';
import { exportAll, restoreAll, storedAmounts, wipeAll } from './store';

const sato = {
  name: '佐藤 花子',
  relation: 'line',
  memberIs: 'other',
  packId: 'general',
  cadence: 'biweekly',
  lengthMin: 30,
} as const;
const utterance = (id: string, sessionId: string) => ({
  id,
  sessionId,
  speaker: '佐藤 花子',
  text: '見積もりの前に要件をそろえたいです。',
  startedAt: 10,
  updatedAt: 20,
  revision: 3,
  isSettled: true,
  topicId: 't',
  promotedRevision: 3,
});

/** A past session, one going on, both kinds of topics and TODOs, a template, a note, settings. */
async function fill() {
  const self = await me();
  await renamePerson(self.id, '田中 一郎');
  const pair = await addPair(sato);
  const past = await startSession(pair.id, 'call', 30, {
    tabId: 7,
    platform: 'meet',
    meetingKey: 'abc-defg-hij',
  });
  await agree(past.id, 'days', 90);
  await addTopic(pair.id, { title: '案件の優先順位', broughtBy: pair.personId, category: 'work' });
  const todo = await addTodo(pair.id, { text: '提案の下書き', owner: self.id, dueOn: '2026-12-01' });
  await setTodoDone(todo.id, true);
  await addTodo(undefined, { text: '勉強会の候補', owner: self.id });
  await addMemoLine(past.id, '・見積もりは要件がそろってから');
  await addGoodPoint(past.id, '前回の提案が採用された');
  await db.utterances.add(utterance('u1', past.id));
  await db.talks.add({ id: 'k1', sessionId: past.id, speaker: 'a', characters: 5, speakingMs: 1000 });
  await closeSession(past.id, 1_800_000_000_000);
  await db.privateNotes.add({ id: past.id, text: '自分だけのこと', updatedAt: 1 });
  await saveOwnPack(
    copyOf(await loadBuiltInPack('engineering'), 'own-1', { ja: '開発二課', en: 'Dev team 2' }),
  );
  await saveCase({ title: '決裁者の同席', done: '初回に手順から話す' }, { identifiesNobody: true });
  await Promise.all([language.setValue('en'), theme.setValue('dark'), usualScope.setValue('keep')]);
  await selectorOverrides.setValue({ meet: { row: ['.x'] } });
  await areTalkKeysOn.setValue(false);
  return { pair, past };
}

const contents = async (doc: Y.Doc) => {
  for (const name of ['memo']) doc.getText(name);
  for (const name of ['goodPoints', 'decisions']) doc.getArray(name);
  for (const name of ['record', 'facts', 'topics', 'todos']) doc.getMap(name);
  return doc.toJSON();
};

/** All rows, what every document says, and the settings. */
async function everything() {
  const tables = db.tables.filter(
    ({ name }) => !name.startsWith('$') && !['captures', 'meta'].includes(name),
  );
  const rows = await Promise.all(
    tables.map(async (table) => [table.name, (await table.toArray()).map((row) => ({ ...row }))]),
  );
  const notebooks = await Promise.all(
    (await db.pairs.toArray()).map(async ({ id }) => contents(await readDocument('pairs.notebook', id))),
  );
  const docs = await Promise.all(
    (await db.sessions.toArray()).map(async ({ id }) => contents(await readDocument('sessions.doc', id))),
  );
  const settings = await Promise.all([
    language.getValue(),
    theme.getValue(),
    usualScope.getValue(),
    selectorOverrides.getValue(),
    areTalkKeysOn.getValue(),
  ]);
  return { rows: Object.fromEntries(rows), notebooks, docs, settings };
}

async function exported(): Promise<ExportFile> {
  const read = readExport(await (await exportAll()).text());
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read.data;
}

test('every setting that stays is in the export', () => {
  // A password for the relay in a file that is carried about would open it to whoever finds the file.
  const { relay: _, ...others } = allSettings;
  const kept = Object.entries(others).filter(([, { key }]) => key.startsWith('local:'));
  expect(Object.keys(ExportedSettings.shape).sort()).toEqual(kept.map(([name]) => name).sort());
});

test('how to sign in at the relay is in no export, and a restored one leaves it as it is', async () => {
  const own = {
    url: 'wss://relay.example.com',
    credentials: { kind: 'token', token: 'only-on-this-device' },
  } as const;
  await allSettings.relay.setValue(own);
  const text = await (await exportAll()).text();
  expect(text).not.toMatch(/relay\.example\.com|only-on-this-device/);
  const read = readExport(text);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  await restoreAll(read.data);
  expect(await allSettings.relay.getValue()).toEqual(own);
  await wipeAll();
  expect(await allSettings.relay.getValue()).toBeNull();
});

describe('export, wipe, restore', () => {
  let before: Awaited<ReturnType<typeof everything>>;
  let file: ExportFile;
  beforeEach(async () => {
    await fill();
    before = await everything();
    file = await exported();
  });

  test('gives the same database', async () => {
    await wipeAll();
    expect(await everything()).not.toEqual(before);
    await restoreAll(file);
    expect(await everything()).toEqual(before);
    expect(await exported()).toMatchObject({ ...file, exportedAt: expect.any(Number) });
  });

  test('over another database leaves nothing of it', async () => {
    await wipeAll();
    const other = await addPair({ ...sato, name: '鈴木 健' });
    await addTopic(other.id, { title: '消える話題', broughtBy: other.personId, category: 'work' });
    await restoreAll(file);
    expect(await everything()).toEqual(before);
    expect(JSON.stringify(await db.table('$pairs.notebook_updates').toArray())).not.toContain(other.id);
  });

  test('topics and TODOs of a pair come from its notebook and from nowhere else', async () => {
    const [topic] = file.tables.topics;
    if (!topic) throw new Error('no topic');
    await restoreAll({
      ...file,
      tables: { ...file.tables, topics: [{ ...topic, title: 'made up' }], todos: [] },
    });
    expect(await everything()).toMatchObject({ rows: { topics: before.rows.topics } });
    for (const { id } of file.tables.pairs) await deriveRows(id);
    expect((await everything()).rows.topics).toEqual(before.rows.topics);
  });

  test('changes nothing at all when one row cannot be written', async () => {
    const broken = {
      ...file,
      tables: { ...file.tables, people: [...file.tables.people, ...file.tables.people] },
    };
    await expect(restoreAll(broken)).rejects.toThrow();
    expect(await everything()).toEqual(before);
  });

  test('leaves what this device has reminded of already: it does not come again', async () => {
    await db.reminders.add({ key: 'a-day-before', firedAt: 5 });
    await restoreAll(file);
    expect(await db.reminders.toArray()).toEqual([{ key: 'a-day-before', firedAt: 5 }]);
  });

  test('is no accident in the eyes of the sentinel', async () => {
    await restoreAll(file);
    expect(await openDatabase()).toBeUndefined();
    await wipeAll();
    expect(await openDatabase()).toBeUndefined();
  });
});

test('after a wipe no byte of ours is left', async () => {
  await fill();
  await wipeAll();
  const counts = await Promise.all(db.tables.map(async (table) => [table.name, await table.count()]));
  expect(Object.fromEntries(counts.filter(([, count]) => count !== 0))).toEqual({ people: 1, meta: 1 });
  expect(await me()).toMatchObject({ name: '', aliases: [] });
  expect(await storedAmounts()).toEqual({
    pairs: 0,
    sessions: 0,
    utterances: 0,
    topics: 0,
    todos: 0,
    packs: 0,
  });
  expect([await language.getValue(), await theme.getValue(), await selectorOverrides.getValue()]).toEqual([
    'auto',
    'auto',
    {},
  ]);
});

test('a session that was going on asks for a new yes after a restore, and belongs to no tab', async () => {
  const pair = await addPair(sato);
  const session = await startSession(pair.id, 'call', 30, {
    tabId: 7,
    platform: 'meet',
    meetingKey: 'abc-defg-hij',
  });
  await agree(session.id, 'keep', 90);
  const file = await exported();
  await restoreAll(file);
  expect(await consentOf(session.id)).toMatchObject({ stoppedAt: file.exportedAt, stoppedBecause: 'asked' });
  expect(await db.sessions.get(session.id)).not.toHaveProperty('tabId');
});

test('a wipe deletes every row before it waits for other windows to let the file go', async () => {
  await fill();
  vi.spyOn(db, 'delete').mockImplementation(() => Dexie.Promise.reject(new Error('held')));
  await expect(wipeAll()).rejects.toThrow('held');
  expect(await db.pairs.count()).toBe(0);
  expect(await me()).toMatchObject({ name: '' });
});

test('other pages hear that everything was replaced', async () => {
  const heard = vi.fn();
  const channel = new BroadcastChannel('engawa-replaced');
  channel.addEventListener('message', heard);
  await wipeAll();
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  channel.close();
});

test('restore writes until it is on the disk', async () => {
  const file = await exported();
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
  // Dexie takes hold of the browser's function when it opens.
  db.close();
  await db.open();
  await restoreAll(file);
  const [, , options] =
    spy.mock.calls.find(([stores, mode]) => [...stores].length > 5 && mode === 'readwrite') ?? [];
  expect(options).toEqual({ durability: 'strict' });
});
