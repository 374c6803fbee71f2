import type * as Y from 'yjs';
import { changeDocument, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { rowsOf } from './notebook';

const tables = ['pairs', 'topics', 'todos', updateTable('pairs.notebook')];

/** Changes a pair's notebook and the rows derived from it in one transaction. Throws if the pair is gone. */
export async function changeNotebook<T>(pairId: string, change: (doc: Y.Doc) => T): Promise<T> {
  return db.transaction('rw', tables, async () => {
    if (!(await db.pairs.get(pairId))) throw new Error(`No pair ${pairId}`);
    const result = await changeDocument('pairs.notebook', pairId, change);
    await deriveRows(pairId);
    return result;
  });
}

/** Drops the rows derived from the pair's notebook and builds them again. */
export async function deriveRows(pairId: string): Promise<void> {
  await db.transaction('rw', tables, async () => {
    const doc = await readDocument('pairs.notebook', pairId);
    const rows = rowsOf(doc);
    doc.destroy();
    await Promise.all([
      db.topics.where('pairId').equals(pairId).delete(),
      db.todos.where('pairId').equals(pairId).delete(),
    ]);
    await Promise.all([db.topics.bulkPut(rows.topics), db.todos.bulkPut(rows.todos)]);
  });
}
