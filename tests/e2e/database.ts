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
