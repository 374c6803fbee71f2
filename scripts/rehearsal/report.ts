import type { Page } from 'playwright';

export type Kept = { utterances: number; characters: number; topics: { title: string; state: string }[] };

/** What the extension's own database holds now. Read as any other program on the machine would: by its name. */
export async function keptSoFar(extensionPage: Page): Promise<Kept> {
  return extensionPage.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('engawa'));
    try {
      const rows = <Row>(table: string) =>
        db.objectStoreNames.contains(table)
          ? (done(db.transaction(table).objectStore(table).getAll()) as Promise<Row[]>)
          : Promise.resolve<Row[]>([]);
      const utterances = (await rows<{ text: string }>('utterances')).filter(({ text }) => text !== '');
      const topics = await rows<{ title: string; state: string }>('topics');
      return {
        utterances: utterances.length,
        characters: utterances.reduce((sum, { text }) => sum + [...text].length, 0),
        topics: topics.map(({ title, state }) => ({ title, state })),
      };
    } finally {
      db.close();
    }
  });
}

/** What was said. */
export type Spoken = { turns: number; characters: number };

type Rehearsed = { kept: Kept; spoken: Spoken; pictures: string[] };

export function report({ kept, spoken, pictures }: Rehearsed): string {
  return [
    `spoken   ${spoken.turns} utterances, ${spoken.characters} characters`,
    `kept     ${kept.utterances} utterances, ${kept.characters} characters`,
    'topics',
    ...kept.topics.map(({ title, state }) => `  ${title} (${state})`),
    ...(kept.topics.length === 0 ? ['  none'] : []),
    'pictures',
    ...pictures.map((picture) => `  ${picture}`),
  ].join('\n');
}
