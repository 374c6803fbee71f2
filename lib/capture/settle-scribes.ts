import { changeDocument, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { settledLines } from './promote';
import { leftToScribe, scribeTerms } from './scribe';
import { settleRecord } from './scribe-twins';

/**
 * After something came in from the other device: no line stands in the record twice, and lines of my journal that the other
 * one's record has are left to it. To be done after every change of the session's document that is not of this device, as
 * often as you like; costs one reading where only one device has captured.
 */
export async function settleScribes(sessionId: string): Promise<void> {
  if (!(await hasOtherScribe(sessionId))) return;
  const tables = ['sessions', 'people', 'utterances', updateTable('sessions.doc')];
  await db.transaction('rw', tables, async () => {
    const { by, rows, entryOf } = await settledLines(sessionId);
    const own = rows.filter(({ text }) => text !== '').map(entryOf);
    const reached = await changeDocument('sessions.doc', sessionId, (doc) => settleRecord(doc, own, by));
    const left = rows.filter(({ id, promotedRevision }) => promotedRevision === undefined && reached.has(id));
    await db.utterances.bulkPut(left.map((row) => ({ ...row, promotedRevision: leftToScribe })));
  });
}

async function hasOtherScribe(sessionId: string): Promise<boolean> {
  const [doc, self] = await Promise.all([
    readDocument('sessions.doc', sessionId),
    db.people.filter(({ isMe }) => isMe).first(),
  ]);
  const has = scribeTerms(doc).some(({ by }) => by !== self?.id);
  doc.destroy();
  return has;
}
