import { browser } from 'wxt/browser';
import * as Y from 'yjs';
import { db } from '@/lib/db';

/**
 * Every place of stored data in which these words stand: rows of all tables, Yjs updates as bytes and as documents,
 * settings. Texts that were deleted from a document and are still in its history count.
 */
export async function placesWith(words: string): Promise<string[]> {
  const places: string[] = [];
  for (const table of db.tables) {
    const rows: unknown[] = await table.toArray();
    if (rows.some((row) => holds(row, words))) places.push(table.name);
    if (table.name.endsWith('_updates') && textsInDocuments(rows).some((text) => text.includes(words)))
      places.push(`${table.name}, read as documents`);
  }
  for (const area of ['local', 'session'] as const)
    if (holds(await browser.storage[area].get(), words)) places.push(`storage.${area}`);
  return places;
}

function holds(value: unknown, words: string): boolean {
  if (typeof value === 'string') return value.includes(words);
  if (value instanceof Uint8Array)
    return ['utf8', 'utf16le'].some((encoding) =>
      Buffer.from(value).includes(words, 0, encoding as BufferEncoding),
    );
  if (typeof value !== 'object' || value === null || value instanceof Y.Doc) return false;
  return Object.entries(value).some(([name, inner]) => name.includes(words) || holds(inner, words));
}

/** All that the stored updates say when they are applied, deleted parts that are kept for undoing included. */
function textsInDocuments(rows: unknown[]): string[] {
  const docs = new Map<unknown, Y.Doc>();
  for (const row of rows as { k: unknown; u: Uint8Array }[]) {
    const doc = docs.get(row.k) ?? new Y.Doc({ gc: false });
    docs.set(row.k, doc);
    Y.applyUpdateV2(doc, row.u);
  }
  return [...docs.values()].map((doc) =>
    [...doc.store.clients.values()]
      .flat()
      .map((item) =>
        item instanceof Y.Item ? JSON.stringify([item.parentSub, item.content.getContent()]) : '',
      )
      .join('\n'),
  );
}
