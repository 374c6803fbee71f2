import type * as Y from 'yjs';
import { changeDocument, forgetHistory, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { nameOldCheck } from '../sessions/shown-checks';
import { rowsOf } from './notebook';
import { forgetKeys, type NewIds, renamedIn, renameIds } from './rename-ids';

/** Tables whose rows are derived from the pairs' notebooks. */
const derived = ['topics', 'todos', 'themes', 'proposals', 'appointments', 'agreements'] as const;
/** To name in a transaction that changes a notebook. */
export const notebookTables = ['pairs', ...derived, updateTable('pairs.notebook')];

/** Whether rows of this table that name a pair only repeat what the pair's notebook says. */
export const isDerived = (table: string): boolean => (derived as readonly string[]).includes(table);

/** Changes a pair's notebook and the rows derived from it in one transaction. Throws if the pair is gone. */
export async function changeNotebook<T>(pairId: string, change: (doc: Y.Doc) => T): Promise<T> {
  return db.transaction('rw', notebookTables, async () => {
    if (!(await db.pairs.get(pairId))) throw new Error(`No pair ${pairId}`);
    const result = await changeDocument('pairs.notebook', pairId, change);
    await deriveRows(pairId);
    return result;
  });
}

/** Drops the rows derived from the pair's notebook and builds them again. What I have not shown yet stays. */
export async function deriveRows(pairId: string): Promise<void> {
  await db.transaction('rw', notebookTables, async () => {
    const doc = await readDocument('pairs.notebook', pairId);
    const rows = rowsOf(doc, pairId);
    doc.destroy();
    await dropDerivedRows(pairId);
    await Promise.all(derived.map((name) => db.table(name).bulkPut(rows[name])));
  });
}

async function dropDerivedRows(pairId: string): Promise<void> {
  await Promise.all(
    derived.map((name) =>
      db
        .table(name)
        .where('pairId')
        .equals(pairId)
        .filter((row: { isPrivate?: boolean }) => !row.isPrivate)
        .delete(),
    ),
  );
}

/**
 * Puts new ids in the place of old ones: in every row, and in all documents of the pairs that get one of these ids or whose
 * people do. No stored byte holds an old one after it. Within the caller's transaction over all tables.
 */
export async function renameStored(ids: NewIds): Promise<void> {
  // First: a notebook goes with the row that it hangs on.
  await db
    .table<{ k: string }>(updateTable('pairs.notebook'))
    .where('k')
    .anyOf([...ids.keys()])
    .modify((row) => {
      row.k = ids.get(row.k) ?? row.k;
    });
  for (const table of db.tables.filter(({ name }) => !name.startsWith('$'))) {
    const key = String(table.schema.primKey.keyPath);
    for (const row of await table.toArray()) {
      const renamed = renamedIn(row, ids);
      if (renamed === row) continue;
      if (renamed[key] !== row[key]) await table.delete(row[key]);
      await table.put(renamed);
    }
  }
  const now = new Set(ids.values());
  const pairs = await db.pairs.toArray();
  const isMe = (await db.people.filter((person) => person.isMe && now.has(person.id)).count()) > 0;
  for (const { id, personId } of pairs)
    if (isMe || now.has(id) || now.has(personId)) await renameInDocuments(id, ids);
}

async function renameInDocuments(pairId: string, ids: NewIds): Promise<void> {
  const forget = (doc: Y.Doc) => forgetKeys(doc, ids);
  await changeDocument('pairs.notebook', pairId, (doc) => renameIds(doc, ids));
  await forgetHistory('pairs.notebook', pairId, forget);
  await deriveRows(pairId);
  const pair = await db.pairs.get(pairId);
  const self = await db.people.filter(({ isMe }) => isMe).first();
  for (const sessionId of await db.sessions.where('pairId').equals(pairId).primaryKeys()) {
    await changeDocument('sessions.doc', sessionId, (doc) => {
      renameIds(doc, ids);
      if (pair && self) nameOldCheck(doc, { ...pair, meId: self.id });
    });
    await forgetHistory('sessions.doc', sessionId, forget);
  }
}
