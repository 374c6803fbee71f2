import { DexieYProvider } from 'y-dexie';
import type * as Y from 'yjs';
import { db } from '../db';

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

/** The note of this session that only I can read; it never leaves the device. */
export const privateNote = async (sessionId: string): Promise<string> =>
  (await db.privateNotes.get(sessionId))?.text ?? '';

export async function savePrivateNote(sessionId: string, text: string): Promise<void> {
  await db.privateNotes.put({ id: sessionId, text, updatedAt: Date.now() });
}
