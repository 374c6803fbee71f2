import { changeDocument, readDocument, updateTable } from '../change-document';
import { goesIntoRecord } from '../consent/keep';
import { db, type UtteranceRow } from '../db';
import type { RecordEntry } from '../memo/memo';
import { sameName } from '../people/same-name';
import { me } from '../people/store';
import { selfLabels } from '../platforms/self-labels';
import { journalOf } from './journal';
import { isWaiting, scribeNow, writeRecord } from './scribe';

const tables = ['sessions', 'people', 'consents', 'utterances', updateTable('sessions.doc')];

/**
 * Copies settled utterances of the journal into the session's document, as far as this device is its scribe. Idempotent:
 * entries are keyed by the utterance's id, and a later revision replaces the earlier one. One at a time over all our
 * pages (Web Lock).
 */
export async function promoteSettled(sessionId: string): Promise<void> {
  await navigator.locks.request('promote-utterances', () =>
    db.transaction('rw', tables, async () => {
      const consent = await db.consents.get(sessionId);
      if (!consent || !goesIntoRecord(consent.scope) || consent.stoppedBecause === 'deleted') return;
      const { by, rows, entryOf } = await settledLines(sessionId);
      // Nothing said off the record is written, also where this device heard of it later.
      const open = rows.filter(({ startedAt }) =>
        consent.gaps.every(({ from, to }) => startedAt < from || startedAt >= (to ?? Infinity)),
      );
      if (!open.some(isWaiting)) return;
      const isOver = consent.stoppedAt !== undefined;
      const written = await changeDocument('sessions.doc', sessionId, (doc) =>
        writeRecord(doc, open, { by, isOver, entryOf }),
      );
      await db.utterances.bulkPut(written.map((row) => ({ ...row, promotedRevision: row.revision })));
    }),
  );
}

/** The settled lines of this device's journal in order, and what each is in the record. */
export async function settledLines(sessionId: string) {
  const rows = await journalOf(sessionId)
    .filter((row) => row.isSettled)
    .toArray();
  const [session, { id: personId }] = await Promise.all([db.sessions.get(sessionId), me()]);
  // The other one's device would take "You" for its own person.
  const labels = session?.platform ? selfLabels[session.platform] : [];
  const isMe = (speaker: string) => labels.some((label) => sameName(label, speaker));
  const entryOf = ({ id, speaker, text, startedAt, topicId }: UtteranceRow): RecordEntry => ({
    id,
    speaker,
    text,
    startedAt,
    ...(topicId ? { topicId } : {}),
    ...(isMe(speaker) ? { personId } : {}),
  });
  return { by: personId, rows, entryOf };
}

/** Person id of whose device writes the record now; undefined where nothing was written yet. */
export async function scribeOf(sessionId: string): Promise<string | undefined> {
  const doc = await readDocument('sessions.doc', sessionId);
  const by = scribeNow(doc)?.by;
  doc.destroy();
  return by;
}
