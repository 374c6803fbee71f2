import { promoteSettled } from '../capture/promote';
import { pushOrder } from '../capture/store';
import { changeDocument, forgetHistory, updateTable } from '../change-document';
import { db } from '../db';
import { facts, record, removeCaptured } from '../memo/memo';
import { removeProposalFrom, removeThemeFrom, removeThing } from '../notebooks/notebook';
import { deriveRows, notebookTables } from '../notebooks/store';
import { me } from '../people/store';
import { noteErasure } from '../sessions/from-notebook';
import type { Session } from '../sessions/schema';
import { goesIntoRecord, isOffTheRecord } from './keep';
import type { Consent, Scope } from './schema';

const dayMs = 24 * 60 * 60 * 1000;

export const consentOf = (sessionId: string): Promise<Consent | undefined> => db.consents.get(sessionId);

/** Both said yes: capture may begin. A pause before this yes stays visible as a gap. */
export async function agree(sessionId: string, scope: Scope, days: number): Promise<void> {
  const now = Date.now();
  const { id: notedBy } = await me();
  await db.transaction('rw', [db.consents, db.sessions, updateTable('sessions.doc')], async () => {
    const before = await db.consents.get(sessionId);
    const stoppedAt = before?.stoppedAt;
    // Off the record when it was stopped: that pause ended there, and the new yes is a yes to captions.
    const earlier = (before?.gaps ?? []).map((gap) =>
      stoppedAt === undefined ? gap : { ...gap, to: gap.to ?? stoppedAt },
    );
    const gaps = [...earlier, ...(stoppedAt === undefined ? [] : [{ from: stoppedAt, to: now }])];
    const how = 'by-voice' as const;
    const promised = scope === 'keep' ? undefined : before?.recordEndsAt;
    const recordEndsAt = scope === 'days' ? now + days * dayMs : promised;
    await db.consents.put({
      sessionId,
      scope,
      how,
      notedBy,
      agreedAt: now,
      gaps,
      ...(scope === 'days' ? { days } : {}),
      ...(recordEndsAt === undefined ? {} : { recordEndsAt }),
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
 * @param erasure when the other one had it deleted, as the notebook says; without it the other one is told
 */
export async function deleteCaptured(sessionId: string, erasure?: number): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (!session) return;
  const erasedAt = Date.now();
  const tables = [
    ...['consents', 'sessions', 'utterances', 'talks', updateTable('sessions.doc')],
    ...notebookTables,
  ];
  await db.transaction('rw', tables, async () => {
    const ids = await db.utterances
      .where('[sessionId+startedAt]')
      .between([sessionId, -Infinity], [sessionId, Infinity])
      .primaryKeys();
    await db.consents.update(sessionId, { stoppedAt: erasedAt, stoppedBecause: 'deleted' });
    await db.utterances.bulkDelete(ids);
    await db.talks.where('sessionId').equals(sessionId).delete();
    const recorded = await changeDocument('sessions.doc', sessionId, (doc) => {
      const inRecord = [...record(doc).keys()];
      removeCaptured(doc);
      facts(doc).delete('consent');
      return inRecord;
    });
    await forgetHistory('sessions.doc', sessionId);
    if (erasure === undefined)
      await changeDocument('pairs.notebook', session.pairId, (doc) => noteErasure(doc, sessionId, erasedAt));
    await removeCapturedThings(session, new Set([...ids, ...recorded]));
    const known = { erasedAt, knownErasure: erasure ?? erasedAt };
    await db.sessions.update(sessionId, { speakers: [], talked: undefined, ...known });
  });
  await push(sessionId);
}

type Captured = { id: string; utteranceId?: string; createdAt: number };

const canBeCaptured = ['topics', 'themes', 'todos', 'proposals'] as const;

/**
 * Removes what was made of these captions, and what was made of that later on: a topic from a caption may have become a
 * theme, and that a topic again. After the wrap-up the journal is gone, and with it the ids: what has one and was made
 * in the session's time came from it.
 */
async function removeCapturedThings(session: Session, utteranceIds: Set<string>): Promise<void> {
  const { pairId, startedAt, endedAt = Number.POSITIVE_INFINITY } = session;
  const things: Record<string, Captured[]> = {};
  for (const part of canBeCaptured)
    things[part] = await db.table<Captured>(part).where('pairId').equals(pairId).toArray();
  const sources = new Set(utteranceIds);
  for (const { utteranceId, createdAt } of Object.values(things).flat())
    if (utteranceId && createdAt >= startedAt && createdAt <= endedAt) sources.add(utteranceId);
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
