import { changeDocument, updateTable } from '../change-document';
import { goesIntoRecord } from '../consent/keep';
import { db } from '../db';
import { record } from '../memo/memo';

/**
 * Copies settled utterances of the journal into the session's document. Idempotent: entries are keyed by the
 * utterance's id, and a later revision replaces the earlier one. One at a time over all our pages (Web Lock).
 */
export async function promoteSettled(sessionId: string): Promise<void> {
  await navigator.locks.request('promote-utterances', () =>
    db.transaction('rw', ['sessions', 'consents', 'utterances', updateTable('sessions.doc')], async () => {
      const consent = await db.consents.get(sessionId);
      if (!consent || !goesIntoRecord(consent.scope) || consent.stoppedBecause === 'deleted') return;
      const waiting = await db.utterances
        .where('[sessionId+startedAt]')
        .between([sessionId, -Infinity], [sessionId, Infinity])
        .filter((row) => row.isSettled && row.promotedRevision !== row.revision)
        .toArray();
      if (waiting.length === 0) return;
      await changeDocument('sessions.doc', sessionId, (doc) => {
        const entries = record(doc);
        for (const { id, speaker, text, startedAt, topicId } of waiting) {
          if (text === '') entries.delete(id);
          else entries.set(id, { id, speaker, text, startedAt, ...(topicId ? { topicId } : {}) });
        }
      });
      await db.utterances.bulkPut(waiting.map((row) => ({ ...row, promotedRevision: row.revision })));
    }),
  );
}
