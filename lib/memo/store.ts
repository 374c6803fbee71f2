import { DexieYProvider } from 'y-dexie';
import type * as Y from 'yjs';
import { changeDocument, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { appendHeading } from './append-heading';
import { readCards } from './cards';
import { type Handling, handlingTimeline } from './handling-timeline';

export type OpenMemo = { doc: Y.Doc; close: () => void };

/**
 * Opens the session's document for an editor; what others write in it arrives by itself.
 * @param onError a change could not be stored
 */
export async function openMemo(
  sessionId: string,
  onError: (error: unknown) => void,
): Promise<OpenMemo | undefined> {
  const row = await db.sessions.get(sessionId);
  if (!row) return undefined;
  const { doc } = row;
  const provider = DexieYProvider.load(doc);
  provider.on('error', onError);
  await provider.whenLoaded;
  return { doc, close: () => DexieYProvider.release(doc) };
}

/** Adds a heading at the end of the shared memo; false where it stands there already. */
export const addMemoHeading = (sessionId: string, words: string): Promise<boolean> =>
  db.transaction('rw', ['sessions', updateTable('sessions.doc')], () =>
    changeDocument('sessions.doc', sessionId, (doc) => appendHeading(doc, words)),
  );

/** The note of this session that only I can read; it never leaves the device. */
export const privateNote = async (sessionId: string): Promise<string> =>
  (await db.privateNotes.get(sessionId))?.text ?? '';

export async function savePrivateNote(sessionId: string, text: string): Promise<void> {
  await db.privateNotes.put({ id: sessionId, text, updatedAt: Date.now() });
}

export type HandlingsOfPair = { handlings: Handling[]; hasOlder: boolean };

/**
 * The looks back at how something was handled, from the newest `most` 1on1s of a pair that are over: while captions flow
 * in, a document changes all the time.
 */
export async function handlingsOfPair(pairId: string, most: number): Promise<HandlingsOfPair> {
  const sessions = await db.sessions.where('pairId').equals(pairId).sortBy('startedAt');
  const over = sessions.filter(({ status }) => status === 'done').reverse();
  const read = over.slice(0, most).map(async ({ id, startedAt }) => {
    const doc = await readDocument('sessions.doc', id);
    const cards = readCards(doc);
    doc.destroy();
    return { id, startedAt, cards };
  });
  return { handlings: handlingTimeline(await Promise.all(read)), hasOlder: over.length > most };
}
