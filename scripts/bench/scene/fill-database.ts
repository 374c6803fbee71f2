import type { Page } from 'playwright';
import * as Y from 'yjs';

/** Rows by table, as they are stored. */
export type Rows = Record<string, object[]>;
/** Documents of one kind. Making them takes longest, so a few contents serve for many keys in turn. */
export type Documents = { kind: 'sessions.doc' | 'pairs.notebook'; keys: string[]; contents: Y.Doc[] };

/** Writes all at once past the stores, from any page of ours. Pages that are open hear nothing of it. */
export async function fillDatabase(page: Page, tables: Rows, documents: Documents[]): Promise<void> {
  const updates = documents.map(({ kind, keys, contents }) => ({
    table: `$${kind}_updates`,
    keys,
    contents: contents.map((doc) => Buffer.from(Y.encodeStateAsUpdateV2(doc)).toString('base64')),
  }));
  await page.evaluate(writeAll, { tables, updates });
}

type Filling = { tables: Rows; updates: { table: string; keys: string[]; contents: string[] }[] };

/** Runs in the page. */
async function writeAll({ tables, updates }: Filling): Promise<void> {
  const opening = indexedDB.open('engawa');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const names = [...Object.keys(tables), ...updates.map(({ table }) => table)];
  const writing = database.transaction(names, 'readwrite');
  const written = new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  for (const [name, rows] of Object.entries(tables))
    for (const row of rows) writing.objectStore(name).put(row);
  for (const { table, keys, contents } of updates) {
    const store = writing.objectStore(table);
    const bytes = contents.map((text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
    let last: IDBRequest<IDBValidKey> | undefined;
    // As lib/change-document.ts stores them.
    for (const [index, k] of keys.entries()) last = store.add({ k, u: bytes[index % bytes.length], f: 1 });
    // y-dexie compresses what is new since the last time; over the years it has been through all of this.
    if (last) last.onsuccess = () => store.put({ i: 0, lastCompressed: last?.result, lastRun: new Date() });
  }
  await written;
  database.close();
}
