import { Dexie } from 'dexie';
import { talkOf } from '../capture/journal';
import { settleScribes } from '../capture/settle-scribes';
import { forgetHistory, readDocument, updateTable } from '../change-document';
import { deleteCaptured, settleCaptions } from '../consent/erase';
import { takeConsent } from '../consent/take';
import { db } from '../db';
import { type ConsentFact, facts } from '../memo/memo';
import { changeNotebook, notebookTables } from '../notebooks/store';
import { isReadByOther } from '../pairs/read-by-other';
import { sharingOf } from '../pairs/store';
import { me } from '../people/store';
import { policy } from '../policy';
import { noteSession, rowToTake } from '../sessions/from-notebook';
import { hasCaptured } from '../sessions/read-document';
import type { Session, SharedSession } from '../sessions/schema';
import { keepTalked, sessionsInNotebook, takeSession } from '../sessions/store';
import { showTalkShare } from '../settings';
import { dropPartsOfSession } from '../sharing/dropped-parts';

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
  const [spaces, sessions, pair] = await Promise.all([
    sharingOf(session.pairId),
    sessionsInNotebook(session.pairId),
    db.pairs.get(session.pairId),
  ]);
  const isInNotebook = sessions.some(({ id }) => id === session.id);
  // Shared from the computer before: the other one has it, whoever confirms whose keys now.
  if (isInNotebook && session.startedAt <= (pair?.sharedUntil ?? Number.NEGATIVE_INFINITY)) return true;
  return spaces.some((space) => isReadByOther(space, { ...session, isInNotebook }));
}

/** Whether it can still be handed over: the two share, and this 1on1 was over before they did. */
export const canHandOver = async (session: Session): Promise<boolean> =>
  session.status === 'done' &&
  (await sharingOf(session.pairId)).some(({ state }) => state === 'shared') &&
  !(await canOtherRead(session));

/**
 * Takes over what the notebook says of the pair's 1on1s: those that the other one has begun or closed, and captured text
 * that was deleted; and what the documents of these 1on1s say of the consent. To be done after every change that came from the
 * other one, as often as you like.
 * @param changed the 1on1s whose documents have changed; without it all are looked at
 */
export async function takeSessions(pairId: string, changed?: string[]): Promise<void> {
  if (Dexie.currentTransaction) throw new Error('It waits for the meeting page: not inside a transaction');
  const sessions = await sessionsInNotebook(pairId);
  await takeRows(sessions);
  for (const { id, erasedAt } of sessions) {
    const isChanged = changed?.includes(id) ?? true;
    // Years of 1on1s are passed over without a look into the database.
    if (erasedAt === undefined && !isChanged) continue;
    const session = await db.sessions.get(id);
    if (session?.pairId !== pairId) continue;
    if (erasedAt !== undefined) await takeErasure(session, erasedAt);
    if (!isChanged) continue;
    await takeConsent(id);
    await settleScribes(id);
  }
}

/** Makes the rows what the notebook says. One that is closed there is settled here first. */
async function takeRows(sessions: SharedSession[]): Promise<void> {
  const known = await db.sessions.bulkGet(sessions.map(({ id }) => id));
  const toTake = sessions.filter((session, at) => rowToTake(session, known[at]) !== undefined);
  if (toTake.length === 0) return;
  for (const { id, pairId, state } of toTake) if (state === 'done') await settleIfGoing(id, pairId);
  await db.transaction('rw', db.sessions, async () => {
    for (const session of toTake) await takeSession(session);
  });
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
  if (isNew) await dropPartsOfSession(id);
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
