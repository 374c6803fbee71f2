import { promoteSettled } from '../capture/promote';
import { pushOrder } from '../capture/store';
import { changeDocument, forgetHistory, updateTable } from '../change-document';
import { db } from '../db';
import { facts, removeCaptured } from '../memo/memo';
import { removeThing } from '../notebooks/notebook';
import { deriveRows } from '../notebooks/store';
import { me } from '../people/store';
import { goesIntoRecord, isOffTheRecord } from './keep';
import type { Consent, Scope } from './schema';

export const consentOf = (sessionId: string): Promise<Consent | undefined> => db.consents.get(sessionId);

/** Both said yes: capture may begin. A pause before this yes stays visible as a gap. */
export async function agree(sessionId: string, scope: Scope, days: number): Promise<void> {
  const now = Date.now();
  const { id: notedBy } = await me();
  await db.transaction('rw', [db.consents, db.sessions, updateTable('sessions.doc')], async () => {
    const before = await db.consents.get(sessionId);
    const gaps = [
      ...(before?.gaps ?? []),
      ...(before?.stoppedAt ? [{ from: before.stoppedAt, to: now }] : []),
    ];
    const how = 'by-voice' as const;
    await db.consents.put({
      sessionId,
      scope,
      how,
      notedBy,
      agreedAt: now,
      gaps,
      ...(scope === 'days' ? { days } : {}),
    });
    await changeDocument('sessions.doc', sessionId, (doc) =>
      facts(doc).set('consent', { scope, how, agreedAt: now, ...(scope === 'days' ? { days } : {}) }),
    );
  });
  await push(sessionId);
}

/** Off the record, or back on. The page first hands over what was said until now. */
export async function setOffTheRecord(sessionId: string, isOff: boolean): Promise<void> {
  const consent = await db.consents.get(sessionId);
  if (!consent || consent.stoppedAt !== undefined || isOffTheRecord(consent) === isOff) return;
  if (isOff) await push(sessionId, 'nothing');
  const now = Date.now();
  await db.consents
    .where('sessionId')
    .equals(sessionId)
    .modify((row) => {
      if (isOff && !isOffTheRecord(row)) row.gaps.push({ from: now });
      if (!isOff) for (const gap of row.gaps) gap.to ??= now;
    });
  await push(sessionId);
}

/** Captions stop; what was kept until now stays under its scope. */
export async function stopCapture(
  sessionId: string,
  because: NonNullable<Consent['stoppedBecause']>,
): Promise<void> {
  await push(sessionId, 'nothing');
  await db.consents.update(sessionId, { stoppedAt: Date.now(), stoppedBecause: because });
  await promoteSettled(sessionId);
  await push(sessionId);
}

/**
 * Deletes every captured character of the session: journal, sums, record, lines taken into memo, wrap-up, topics
 * and TODOs, and the stored history of the documents that held them (product.md RET-4). All or nothing.
 */
export async function deleteCaptured(sessionId: string): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (!session) return;
  const documents = [updateTable('sessions.doc'), updateTable('pairs.notebook')];
  const tables = ['consents', 'sessions', 'utterances', 'talks', 'topics', 'todos', 'pairs', ...documents];
  await db.transaction('rw', tables, async () => {
    const ids = await db.utterances
      .where('[sessionId+startedAt]')
      .between([sessionId, -Infinity], [sessionId, Infinity])
      .primaryKeys();
    await db.consents.update(sessionId, { stoppedAt: Date.now(), stoppedBecause: 'deleted' });
    await db.utterances.bulkDelete(ids);
    await db.talks.where('sessionId').equals(sessionId).delete();
    await changeDocument('sessions.doc', sessionId, (doc) => {
      removeCaptured(doc);
      facts(doc).delete('consent');
    });
    await forgetHistory('sessions.doc', sessionId);
    await removeCapturedThings(session.pairId, new Set(ids));
    await db.sessions.update(sessionId, { speakers: [], erasedAt: Date.now() });
  });
  await push(sessionId);
}

async function removeCapturedThings(pairId: string, utteranceIds: Set<string>): Promise<void> {
  const came = (thing: { utteranceId?: string | undefined }) =>
    thing.utteranceId !== undefined && utteranceIds.has(thing.utteranceId);
  const topics = await db.topics.where('pairId').equals(pairId).filter(came).primaryKeys();
  const todos = await db.todos.where('pairId').equals(pairId).filter(came).primaryKeys();
  await changeDocument('pairs.notebook', pairId, (doc) => {
    for (const id of topics) removeThing(doc, 'topics', id);
    for (const id of todos) removeThing(doc, 'todos', id);
  });
  await forgetHistory('pairs.notebook', pairId);
  await deriveRows(pairId);
}

/** What the pair agreed to at the gate, done at the end of the session. */
export async function settleCaptions(sessionId: string): Promise<void> {
  const consent = await db.consents.get(sessionId);
  if (!consent) return;
  if (consent.stoppedAt === undefined) await stopCapture(sessionId, 'ended');
  if (consent.stoppedBecause === 'deleted') return;
  if (goesIntoRecord(consent.scope)) await promoteAll(sessionId);
  // The record now holds the words; lines the pair took into the memo stay memo text (RET-3).
  await db.utterances
    .where('[sessionId+startedAt]')
    .between([sessionId, -Infinity], [sessionId, Infinity])
    .delete();
}

async function promoteAll(sessionId: string): Promise<void> {
  await db.utterances
    .where('[sessionId+startedAt]')
    .between([sessionId, -Infinity], [sessionId, Infinity])
    .modify((row) => {
      row.isSettled = true;
    });
  await promoteSettled(sessionId);
}

const dayMs = 24 * 60 * 60 * 1000;

/** Deletes records whose days are over, and text of sessions left open for a day (RET-5). Returns how many. */
export async function deleteExpired(now: number): Promise<number> {
  const consents = await db.consents.toArray();
  let deleted = 0;
  for (const consent of consents) {
    const session = await db.sessions.get(consent.sessionId);
    if (!session || session.erasedAt !== undefined) continue;
    const isOver = consent.scope === 'days' && now >= consent.agreedAt + (consent.days ?? 90) * dayMs;
    const isAbandoned =
      consent.scope === 'until-wrap-up' && session.status !== 'done' && now >= session.startedAt + dayMs;
    if (!isOver && !isAbandoned) continue;
    await deleteRecordOnly(session.id);
    deleted++;
  }
  return deleted;
}

/** The record's days are over: captions go, lines that the two took into their memo stay. */
async function deleteRecordOnly(sessionId: string): Promise<void> {
  await db.transaction('rw', ['sessions', 'utterances', 'talks', updateTable('sessions.doc')], async () => {
    await db.utterances
      .where('[sessionId+startedAt]')
      .between([sessionId, -Infinity], [sessionId, Infinity])
      .delete();
    await changeDocument('sessions.doc', sessionId, (doc) => doc.getMap('record').clear());
    await forgetHistory('sessions.doc', sessionId);
    await db.sessions.update(sessionId, { erasedAt: Date.now() });
  });
}

async function push(sessionId: string, keep?: 'nothing'): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (session) await pushOrder(session, keep ? { keep } : {});
}
