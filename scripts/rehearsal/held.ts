import type { Page } from 'playwright';
import * as Y from 'yjs';
import { memoText, recordEntries } from '../../lib/memo/memo.ts';

/** What one of the two holds of the 1on1 they have now. */
export type Held = {
  memo: string;
  /** Lines of captions in the record that both can read. */
  recordLines: number;
  topics: { title: string; state: string }[];
  todos: string[];
};

/** Read from the extension's own database, as any other program on the machine would: by its name. */
export async function heldBy(extensionPage: Page): Promise<Held> {
  const { updates, topics, todos } = await extensionPage.evaluate(readTables);
  const doc = new Y.Doc();
  for (const update of updates) Y.applyUpdateV2(doc, Buffer.from(update, 'base64'));
  return { memo: memoText(doc).toString(), recordLines: recordEntries(doc).length, topics, todos };
}

/** Runs in the page. */
async function readTables() {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('engawa'));
  const rows = <Row>(table: string) =>
    done(db.transaction(table).objectStore(table).getAll()) as Promise<Row[]>;
  try {
    const going = (await rows<{ id: string; status: string }>('sessions')).find(
      ({ status }) => status !== 'done',
    );
    const updates = await rows<{ k: string; u?: Uint8Array }>('$sessions.doc_updates');
    const topics = await rows<{ title: string; state: string; createdAt: number }>('topics');
    const todos = await rows<{ text: string; createdAt: number }>('todos');
    const byTime = (one: { createdAt: number }, other: { createdAt: number }) =>
      one.createdAt - other.createdAt;
    return {
      updates: updates
        .filter(({ k, u }) => k === going?.id && u !== undefined)
        .map(({ u = new Uint8Array() }) => btoa(Array.from(u, (byte) => String.fromCharCode(byte)).join(''))),
      topics: topics.sort(byTime).map(({ title, state }) => ({ title, state })),
      todos: todos.sort(byTime).map(({ text }) => text),
    };
  } finally {
    db.close();
  }
}
