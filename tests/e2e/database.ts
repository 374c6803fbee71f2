import type { Page } from 'playwright/test';

export type StoredUtterance = {
  id: string;
  speaker: string;
  text: string;
  startedAt: number;
  revision: number;
  isSettled: boolean;
};

/** Reads a table as it is stored, from any page of ours. */
export const rows = <T>(page: Page, table: string): Promise<T[]> =>
  page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('engawa');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result as T[]);
          };
          reading.onerror = () => reject(reading.error);
        };
      }),
    table,
  );

/** What the journal holds, in order, as "speaker: text". */
export async function kept(page: Page): Promise<string[]> {
  const utterances = await rows<StoredUtterance>(page, 'utterances');
  return utterances
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.startedAt - b.startedAt)
    .map(({ speaker, text }) => `${speaker}: ${text}`);
}

/** Every stored byte of every table, read as text: strings as they are, bytes as UTF-8. */
export const stored = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const read = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const decoder = new TextDecoder();
    const asText = (_key: string, value: unknown) =>
      value instanceof Uint8Array ? decoder.decode(value) : value;
    let text =
      JSON.stringify(await chrome.storage.local.get()) + JSON.stringify(await chrome.storage.session.get());
    for (const { name } of await indexedDB.databases()) {
      const database = await read(indexedDB.open(name ?? ''));
      for (const table of database.objectStoreNames) {
        text += JSON.stringify(await read(database.transaction(table).objectStore(table).getAll()), asText);
      }
      database.close();
    }
    return text;
  });
