import type * as Y from 'yjs';
import { changeDocument, forgetHistory, readDocument, updateTable } from '../change-document';
import { hasLostText } from '../circles/lost-text';
import { db } from '../db';
import { rowsOf } from './notebook';

/** Tables whose rows are derived from the pairs' notebooks. */
const derived = [
  'topics',
  'todos',
  'themes',
  'proposals',
  'appointments',
  'circles',
  'handed',
  'agreements',
] as const;
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
    const [circles, handed] = await Promise.all(
      [db.circles, db.handed].map((table) => table.where('pairId').equals(pairId).toArray()),
    );
    await dropDerivedRows(pairId);
    await Promise.all(derived.map((name) => db.table(name).bulkPut(rows[name])));
    // Whoever takes back what was handed on takes it out of the stored history too, on whichever side this runs.
    if (hasLostText(circles, rows.circles) || hasLostText(handed, rows.handed))
      await forgetHistory('pairs.notebook', pairId);
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
