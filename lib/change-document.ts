import * as Y from 'yjs';
import { db } from './db';

type DocumentTable = 'pairs.notebook' | 'sessions.doc';

type UpdateRow = { i: number; k: string; u: Uint8Array; f?: number };

const updatesOf = (kind: DocumentTable) =>
  db.table<UpdateRow, number, Omit<UpdateRow, 'i'>>(`$${kind}_updates`);

/** The tables to name in a transaction that changes a document of this kind. */
export const updateTable = (kind: DocumentTable) => `$${kind}_updates`;

/** The document as stored now; a copy of its own, not the one an editor may have open. */
export async function readDocument(kind: DocumentTable, id: string): Promise<Y.Doc> {
  const doc = new Y.Doc({ gc: true });
  const rows = await updatesOf(kind).where('k').equals(id).toArray();
  doc.transact(() => {
    for (const row of rows) Y.applyUpdateV2(doc, row.u);
  });
  return doc;
}

/**
 * Changes a stored document inside the caller's transaction, so that document and derived rows change together
 * or not at all. (y-dexie's own writes are not awaited.) Open editors see the change through their live query.
 */
export async function changeDocument<T>(
  kind: DocumentTable,
  id: string,
  change: (doc: Y.Doc) => T,
): Promise<T> {
  const doc = await readDocument(kind, id);
  const before = Y.encodeStateVector(doc);
  const snapshot = Y.snapshot(doc);
  const result = doc.transact(() => change(doc));
  if (!Y.equalSnapshots(snapshot, Y.snapshot(doc))) {
    // f: 1 marks an update made here, as y-dexie does.
    await updatesOf(kind).add({ k: id, u: Y.encodeStateAsUpdateV2(doc, before), f: 1 });
  }
  doc.destroy();
  return result;
}

/**
 * Rewrites the document's stored history as one update of its present state: what was deleted in it is then in
 * no stored byte of ours. The last row's number is kept, so open editors take the rewritten row as seen.
 * @param forget what else is to be forgotten of the document before it is written
 */
export async function forgetHistory(
  kind: DocumentTable,
  id: string,
  forget?: (doc: Y.Doc) => void,
): Promise<void> {
  const table = updatesOf(kind);
  const rows = await table.where('k').equals(id).toArray();
  const last = rows.at(-1);
  if (!last) return;
  const doc = await readDocument(kind, id);
  forget?.(doc);
  await table.put({ ...last, u: Y.encodeStateAsUpdateV2(doc) });
  await table.bulkDelete(rows.slice(0, -1).map((row) => row.i));
  doc.destroy();
}
