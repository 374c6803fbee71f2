import { storage } from 'wxt/utils/storage';
import * as Y from 'yjs';
import { planAppointments } from '../appointments/store';
import { allCaptures, pushOrder } from '../capture/store';
import { updateTable } from '../change-document';
import { db } from '../db';
import { newId } from '../new-id';
import { deriveRows, isDerived } from '../notebooks/store';
import * as settings from '../settings';
import { asRestored } from './as-restored';
import { fromBase64, toBase64 } from './base64';
import { announceReplaced, noteSentinel } from './open-database';
import type { ExportedSettings, ExportedTables, ExportFile } from './schema';
import { strictly } from './watch-writes';

const documents = { pairs: updateTable('pairs.notebook'), sessions: updateTable('sessions.doc') };
type UpdateRow = { k?: string; u?: Uint8Array };

/** Everything of this person as the text of an export file, as it stood at one moment. */
export async function exportAll(): Promise<Blob> {
  const file = {
    format: 'engawa-export',
    version: 3,
    exportedAt: Date.now(),
    tables: await db.transaction('r', db.tables, readTables),
    settings: await readSettings(),
  };
  return new Blob([JSON.stringify(file)], { type: 'application/json' });
}

async function readTables(): Promise<ExportedTables> {
  const [notebooks, docs, pairs, sessions, spaces] = await Promise.all([
    readDocuments(documents.pairs),
    readDocuments(documents.sessions),
    db.pairs.toArray(),
    db.sessions.toArray(),
    db.spaces.toArray(),
  ]);
  const now = Date.now();
  const isShared = (pairId: string) =>
    spaces.some((space) => space.pairId === pairId && space.state === 'shared');
  return {
    people: await db.people.toArray(),
    pairs: pairs.map((pair) => ({
      ...pair,
      ...(isShared(pair.id) ? { sharedUntil: now } : {}),
      notebook: stateOf(notebooks.get(pair.id)),
    })),
    sessions: sessions.map((session) => ({ ...session, doc: stateOf(docs.get(session.id)) })),
    utterances: await db.utterances.toArray(),
    talks: await db.talks.toArray(),
    consents: await db.consents.toArray(),
    topics: await db.topics.toArray(),
    todos: await db.todos.toArray(),
    themes: await db.themes.toArray(),
    proposals: await db.proposals.toArray(),
    appointments: await db.appointments.toArray(),
    agreements: await db.agreements.toArray(),
    checks: await db.checks.toArray(),
    packs: await db.packs.toArray(),
    cases: await db.cases.toArray(),
    privateNotes: await db.privateNotes.toArray(),
  };
}

/** The updates of all documents of one kind. One pass, because a query for each of thousands is slow. */
async function readDocuments(table: string): Promise<Map<string, Uint8Array[]>> {
  const updates = new Map<string, Uint8Array[]>();
  await db.table<UpdateRow>(table).each(({ k, u }) => {
    // y-dexie keeps a note of its own among the updates.
    if (k === undefined || !u) return;
    const known = updates.get(k);
    if (known) known.push(u);
    else updates.set(k, [u]);
  });
  return updates;
}

function stateOf(updates: Uint8Array[] = []): string {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const update of updates) Y.applyUpdateV2(doc, update);
  });
  const state = Y.encodeStateAsUpdateV2(doc);
  doc.destroy();
  return toBase64(state);
}

/** What this device knows of itself, what it has reminded of, its keys and whom they are shared with: no file holds that. */
const isOfThisDevice = (table: string): boolean => ['meta', 'reminders', 'keys', 'spaces'].includes(table);

/** Puts what the file holds in the place of everything that is here: all of it or nothing. */
export async function restoreAll(file: ExportFile): Promise<void> {
  const { pairs, sessions, topics, todos, ...others } = asRestored(file);
  const tabs = await meetingTabs();
  await strictly(() =>
    db.transaction('rw', db.tables, async () => {
      await Promise.all(db.tables.filter(({ name }) => !isOfThisDevice(name)).map((table) => table.clear()));
      for (const [table, rows] of Object.entries(others))
        if (rows && !isDerived(table)) await db.table(table).bulkAdd(rows);
      await db.pairs.bulkAdd(pairs.map(({ notebook: _, nextAt: __, ...pair }) => pair));
      await db.sessions.bulkAdd(sessions.map(({ doc: _, ...session }) => session));
      await db
        .table(documents.pairs)
        .bulkAdd(pairs.map(({ id, notebook }) => ({ k: id, u: fromBase64(notebook), f: 1 })));
      await db
        .table(documents.sessions)
        .bulkAdd(sessions.map(({ id, doc }) => ({ k: id, u: fromBase64(doc), f: 1 })));
      // Those of a pair are derived: only its notebook says what they are.
      await db.topics.bulkAdd(topics.filter(({ pairId, isPrivate }) => pairId === undefined || isPrivate));
      await db.todos.bulkAdd(todos.filter(({ pairId }) => pairId === undefined));
      for (const { id } of pairs) await deriveRows(id);
      for (const { id, nextAt, lengthMin } of pairs)
        if (nextAt !== undefined) await planAppointments(id, [{ at: nextAt, lengthMin }]);
    }),
  );
  await writeSettings(file.settings);
  await afterReplacing(tabs);
}

/** Deletes everything: rows, documents, settings and the database file itself. */
export async function wipeAll(): Promise<void> {
  const tabs = await meetingTabs();
  // First the note of what should be there, so that an interruption does not look like an accident.
  await storage.clear('local');
  // First the rows: the file goes only when every other window has let go of it.
  await strictly(() =>
    db.transaction('rw', db.tables, async () => {
      await Promise.all(db.tables.map((table) => table.clear()));
      await db.people.add({ id: newId(), name: '', aliases: [], isMe: true, createdAt: Date.now() });
    }),
  );
  await db.delete({ disableAutoOpen: false });
  await db.open();
  await afterReplacing(tabs);
}

const meetingTabs = async () => (await allCaptures()).map(({ tabId }) => ({ tabId }));

/** Meeting pages keep nothing for sessions that are gone; other pages of ours begin anew. */
async function afterReplacing(tabs: { tabId: number }[]): Promise<void> {
  await noteSentinel();
  announceReplaced();
  await Promise.all(tabs.map((tab) => pushOrder(tab)));
}

const exported = {
  language: settings.language,
  theme: settings.theme,
  showPageButton: settings.showPageButton,
  usualScope: settings.usualScope,
  showTalkShare: settings.showTalkShare,
  areTalkKeysOn: settings.areTalkKeysOn,
  areTipsShown: settings.areTipsShown,
  isSetUp: settings.isSetUp,
  reminders: settings.reminders,
  selectorOverrides: settings.selectorOverrides,
} as const;

type Item = {
  key: string;
  getValue(): Promise<unknown>;
  setValue(value: never): Promise<void>;
  removeValue(): Promise<void>;
};

async function readSettings(): Promise<ExportedSettings> {
  const entries = Object.entries<Item>(exported).map(
    async ([name, item]) => [name, await item.getValue()] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

async function writeSettings(values: ExportedSettings): Promise<void> {
  for (const [name, item] of Object.entries<Item>(exported)) {
    const value = values[name as keyof ExportedSettings];
    if (value === undefined) await item.removeValue();
    else await item.setValue(value as never);
  }
}

export type StoredAmounts = Record<
  'pairs' | 'sessions' | 'utterances' | 'topics' | 'todos' | 'packs',
  number
>;

/** How many of each there are, for the data page. */
export async function storedAmounts(): Promise<StoredAmounts> {
  const [pairs, sessions, utterances, topics, todos, packs] = await Promise.all([
    db.pairs.count(),
    db.sessions.count(),
    db.utterances.count(),
    db.topics.count(),
    db.todos.count(),
    db.packs.count(),
  ]);
  return { pairs, sessions, utterances, topics, todos, packs };
}
