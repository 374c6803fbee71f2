import { journalOf } from '../capture/journal';
import { promoteSettled } from '../capture/promote';
import { changeDocument, forgetHistory, updateTable } from '../change-document';
import { db } from '../db';
import { record, removeCaptured } from '../memo/memo';
import { removeProposalFrom, removeThemeFrom, removeThing } from '../notebooks/notebook';
import { deriveRows, notebookTables } from '../notebooks/store';
import { noteErasure } from '../sessions/from-notebook';
import type { Session } from '../sessions/schema';
import { dropPartsOfSession } from '../sharing/dropped-parts';
import { removeConsent } from './facts';
import { goesIntoRecord } from './keep';
import { push, stopCapture } from './off-the-record';

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Deletes every captured character of the session: journal, sums, record, lines taken into memo, wrap-up, topics
 * and TODOs, and the stored history of the documents that held them (product.md RET-4). All or nothing.
 * @param erasure when the other one had it deleted, as the notebook says; without it the other one is told
 */
export async function deleteCaptured(sessionId: string, erasure?: number): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (!session) return;
  const erasedAt = Date.now();
  await db.transaction('rw', capturedTables, async () => {
    const ids = await journalOf(sessionId).primaryKeys();
    await db.consents.update(sessionId, { stoppedAt: erasedAt, stoppedBecause: 'deleted' });
    await db.utterances.bulkDelete(ids);
    await db.talks.where('sessionId').equals(sessionId).delete();
    const recorded = await changeDocument('sessions.doc', sessionId, (doc) => {
      const inRecord = [...record(doc).keys()];
      removeCaptured(doc);
      removeConsent(doc);
      return inRecord;
    });
    await forgetHistory('sessions.doc', sessionId);
    await dropPartsOfSession(sessionId);
    if (erasure === undefined)
      await changeDocument('pairs.notebook', session.pairId, (doc) => noteErasure(doc, sessionId, erasedAt));
    await removeCapturedThings(session, await sourcesOf(session, [...ids, ...recorded]));
    const known = { erasedAt, knownErasure: erasure ?? erasedAt };
    await db.sessions.update(sessionId, { speakers: [], talked: undefined, ...known });
  });
  await push(sessionId);
}

type Captured = { id: string; utteranceId?: string; createdAt: number };

const canBeCaptured = ['topics', 'themes', 'todos', 'proposals'] as const;

/** What was made of captions in the pair's notebook, by part. */
async function thingsOf(pairId: string): Promise<Record<string, Captured[]>> {
  const things: Record<string, Captured[]> = {};
  for (const part of canBeCaptured)
    things[part] = await db.table<Captured>(part).where('pairId').equals(pairId).toArray();
  return things;
}

/** These utterances, and those of which only a thing is left: after the wrap-up the journal is gone, and with it the ids. */
async function sourcesOf(
  { pairId, startedAt, endedAt = Number.POSITIVE_INFINITY }: Session,
  utteranceIds: string[],
): Promise<Set<string>> {
  const sources = new Set(utteranceIds);
  for (const { utteranceId, createdAt } of Object.values(await thingsOf(pairId)).flat())
    if (utteranceId && createdAt >= startedAt && createdAt <= endedAt) sources.add(utteranceId);
  return sources;
}

/**
 * Removes what was made of these utterances, and what was made of that later on: a topic from a caption may have become a
 * theme, and that a topic again.
 */
async function removeCapturedThings({ pairId }: Session, sources: ReadonlySet<string>): Promise<void> {
  const things = await thingsOf(pairId);
  const cameOf = (part: (typeof canBeCaptured)[number]): string[] =>
    (things[part] ?? []).flatMap(({ id, utteranceId }) =>
      utteranceId && sources.has(utteranceId) ? [id] : [],
    );
  await db.topics.bulkDelete(cameOf('topics'));
  await changeDocument('pairs.notebook', pairId, (doc) => {
    for (const id of cameOf('topics')) removeThing(doc, 'topics', id);
    for (const id of cameOf('themes')) removeThemeFrom(doc, id);
    for (const id of cameOf('todos')) removeThing(doc, 'todos', id);
    for (const id of cameOf('proposals')) removeProposalFrom(doc, id);
  });
  await forgetHistory('pairs.notebook', pairId);
  await deriveRows(pairId);
}

/** To name in a transaction in which `removeUtterances` or `deleteCaptured` works. */
export const capturedTables = [
  ...['consents', 'sessions', 'utterances', 'talks', 'parts', updateTable('sessions.doc')],
  ...notebookTables,
];

/** Deletes these utterances with all that was taken from them, and the stored history of it. Inside a transaction. */
export async function removeUtterances(session: Session, ids: string[]): Promise<void> {
  const gone = new Set(ids);
  await db.utterances.bulkDelete(ids);
  await changeDocument('sessions.doc', session.id, (doc) => removeCaptured(doc, gone));
  await forgetHistory('sessions.doc', session.id);
  await dropPartsOfSession(session.id);
  await removeCapturedThings(session, gone);
}

/** What the pair agreed to at the gate, done at the end of the session. */
export async function settleCaptions(sessionId: string): Promise<void> {
  const consent = await db.consents.get(sessionId);
  if (!consent) return;
  if (consent.stoppedAt === undefined) await stopCapture(sessionId, 'ended');
  if (consent.stoppedBecause === 'deleted') return;
  if (goesIntoRecord(consent.scope)) await promoteAll(sessionId);
  // The record now holds the words; lines the pair took into the memo stay memo text (RET-3).
  await journalOf(sessionId).delete();
}

async function promoteAll(sessionId: string): Promise<void> {
  await journalOf(sessionId).modify((row) => {
    row.isSettled = true;
  });
  await promoteSettled(sessionId);
}

/**
 * Deletes records whose days are over, and text of sessions left open for a day (RET-5). Returns how many. A session
 * left open for a day is over for captions too: the next call by the same link needs a new yes.
 */
export async function deleteExpired(now: number): Promise<number> {
  const consents = await db.consents.toArray();
  let deleted = 0;
  for (const consent of consents) {
    const session = await db.sessions.get(consent.sessionId);
    // Deleted already, unless the two agreed anew after that.
    if (!session || (session.erasedAt ?? 0) >= consent.agreedAt) continue;
    const isOver = consent.recordEndsAt !== undefined && now >= consent.recordEndsAt;
    const isLeftOpen = session.status !== 'done' && now >= session.startedAt + dayMs;
    if (isLeftOpen && consent.stoppedAt === undefined) await stopCapture(session.id, 'ended');
    if (!isOver && !(isLeftOpen && consent.scope === 'until-wrap-up')) continue;
    await deleteRecordOnly(session.id);
    deleted++;
  }
  return deleted;
}

/** The record's days are over: captions go, lines that the two took into their memo stay. */
async function deleteRecordOnly(sessionId: string): Promise<void> {
  const tables = ['sessions', 'utterances', 'talks', 'parts', updateTable('sessions.doc')];
  await db.transaction('rw', tables, async () => {
    await journalOf(sessionId).delete();
    await changeDocument('sessions.doc', sessionId, (doc) => doc.getMap('record').clear());
    await forgetHistory('sessions.doc', sessionId);
    await dropPartsOfSession(sessionId);
    await db.sessions.update(sessionId, { erasedAt: Date.now() });
  });
}
