import { changeDocument, updateTable } from '../change-document';
import { goesIntoRecord } from '../consent/keep';
import { db } from '../db';
import { record } from '../memo/memo';
import { sameName } from '../people/same-name';
import { me } from '../people/store';
import { selfLabels } from '../platforms/self-labels';

const tables = ['sessions', 'people', 'consents', 'utterances', updateTable('sessions.doc')];

/**
 * Copies settled utterances of the journal into the session's document. Idempotent: entries are keyed by the
 * utterance's id, and a later revision replaces the earlier one. One at a time over all our pages (Web Lock).
 */
export async function promoteSettled(sessionId: string): Promise<void> {
  await navigator.locks.request('promote-utterances', () =>
    db.transaction('rw', tables, async () => {
      const consent = await db.consents.get(sessionId);
      if (!consent || !goesIntoRecord(consent.scope) || consent.stoppedBecause === 'deleted') return;
      const waiting = await db.utterances
        .where('[sessionId+startedAt]')
        .between([sessionId, -Infinity], [sessionId, Infinity])
        .filter((row) => row.isSettled && row.promotedRevision !== row.revision)
        .toArray();
      if (waiting.length === 0) return;
      const [session, self] = await Promise.all([db.sessions.get(sessionId), me()]);
      const personId = self.id;
      // The other one's device would take "You" for its own person.
      const labels = session?.platform ? selfLabels[session.platform] : [];
      const isMe = (speaker: string) => labels.some((label) => sameName(label, speaker));
      await changeDocument('sessions.doc', sessionId, (doc) => {
        const entries = record(doc);
        for (const { id, speaker, text, startedAt, topicId } of waiting) {
          const topic = topicId ? { topicId } : {};
          if (text === '') entries.delete(id);
          else
            entries.set(id, {
              id,
              speaker,
              text,
              startedAt,
              ...topic,
              ...(isMe(speaker) ? { personId } : {}),
            });
        }
      });
      await db.utterances.bulkPut(waiting.map((row) => ({ ...row, promotedRevision: row.revision })));
    }),
  );
}
