import { Dexie } from 'dexie';
import { talkOf } from '../capture/store';
import { forgetHistory, readDocument, updateTable } from '../change-document';
import { deleteCaptured, settleCaptions } from '../consent/store';
import { db } from '../db';
import { type ConsentFact, facts } from '../memo/memo';
import { changeNotebook, notebookTables } from '../notebooks/store';
import { isReadByOther } from '../pairs/read-by-other';
import { sharingOf } from '../pairs/store';
import { me } from '../people/store';
import { policy } from '../policy';
import { noteSession } from '../sessions/from-notebook';
import { hasCaptured } from '../sessions/read-document';
import type { Session } from '../sessions/schema';
import { keepTalked, sessionsInNotebook, takeSession } from '../sessions/store';
import { showTalkShare } from '../settings';

const documentTables = [updateTable('sessions.doc'), updateTable('pairs.notebook')];

/** Puts 1on1s from before the notebook knew of any into it: those that both are to have. */
export const shareSessions = (pairId: string, sessionIds: string[]): Promise<void> =>
  db.transaction('rw', ['sessions', ...notebookTables], async () => {
    const sessions = await db.sessions.bulkGet(sessionIds);
    await changeNotebook(pairId, (doc) => {
      for (const session of sessions) if (session?.pairId === pairId) noteSession(doc, session);
    });
  });

/** Whether the other one can read this 1on1, or will as soon as they take in what they are sent. */
export async function canOtherRead(session: Pick<Session, 'id' | 'pairId' | 'startedAt'>): Promise<boolean> {
  const [spaces, sessions] = await Promise.all([
    sharingOf(session.pairId),
    sessionsInNotebook(session.pairId),
  ]);
  const isInNotebook = sessions.some(({ id }) => id === session.id);
  return spaces.some((space) => isReadByOther(space, { ...session, isInNotebook }));
}

/** Whether it can still be handed over: the two share, and this 1on1 was over before they did. */
export const canHandOver = async (session: Session): Promise<boolean> =>
  session.status === 'done' &&
  (await sharingOf(session.pairId)).some(({ state }) => state === 'shared') &&
  !(await canOtherRead(session));

/**
 * Takes over what the notebook says of the pair's 1on1s: those that the other one has begun or closed, and captured text
 * that was deleted. To be done after every change that came from the other one, as often as you like.
 */
export async function takeSessions(pairId: string): Promise<void> {
  if (Dexie.currentTransaction) throw new Error('It waits for the meeting page: not inside a transaction');
  const sessions = await sessionsInNotebook(pairId);
  for (const { id, state } of sessions) if (state === 'done') await settleIfGoing(id, pairId);
  await db.transaction('rw', db.sessions, async () => {
    for (const session of sessions) await takeSession(session);
  });
  for (const { id, erasedAt } of sessions) {
    const session = await db.sessions.get(id);
    if (erasedAt !== undefined && session?.pairId === pairId) await takeErasure(session, erasedAt);
  }
}

/** The other one closed it: its captions end here as they do when I close it. */
async function settleIfGoing(sessionId: string, pairId: string): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (session?.pairId !== pairId || session.status === 'done') return;
  // Before the words go that it is counted from.
  if ((await showTalkShare.getValue()) && (await policy()).talkShareAllowed !== false)
    await keepTalked(sessionId);
  await settleCaptions(sessionId);
}

/** Deletes here what the other one had deleted. The history goes in any case: deleted words still stand in it. */
async function takeErasure(session: Session, erasedAt: number): Promise<void> {
  const { id, pairId, knownErasure } = session;
  const isNew = knownErasure !== erasedAt;
  if (await (isNew ? !(await isAgreedAnew(id, erasedAt)) : isLeft(id))) return deleteCaptured(id, erasedAt);
  await db.transaction('rw', [...documentTables, 'pairs', 'sessions'], async () => {
    const updates = await db.table(updateTable('sessions.doc')).where('k').equals(id).count();
    if (updates > 1) await forgetHistory('sessions.doc', id);
    if (!isNew) return;
    await forgetHistory('pairs.notebook', pairId);
    await db.sessions.update(id, { knownErasure: erasedAt, erasedAt: Date.now() });
  });
}

/** After the deletion the other one has asked again: what is there now came later, and none of it from this device. */
async function isAgreedAnew(sessionId: string, erasedAt: number): Promise<boolean> {
  const [consent, heard, { id: meId }, doc] = await Promise.all([
    db.consents.get(sessionId),
    talkOf(sessionId),
    me(),
    readDocument('sessions.doc', sessionId),
  ]);
  const fact = facts(doc).get('consent') as ConsentFact | undefined;
  doc.destroy();
  return fact !== undefined && fact.agreedAt > erasedAt && consent?.notedBy !== meId && heard.length === 0;
}

/** Captured before the deletion, and come in since. */
async function isLeft(sessionId: string): Promise<boolean> {
  const doc = await readDocument('sessions.doc', sessionId);
  const isCaptured = hasCaptured(doc) && facts(doc).get('consent') === undefined;
  doc.destroy();
  return isCaptured;
}
