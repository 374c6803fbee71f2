import { journalOf } from '../capture/journal';
import { promoteSettled } from '../capture/promote';
import { changeDocument, forgetHistory, readDocument } from '../change-document';
import { db } from '../db';
import { facts, type RecordEntry, record } from '../memo/memo';
import { me } from '../people/store';
import { policy } from '../policy';
import type { Session } from '../sessions/schema';
import { followAgreed, keepAgreed } from './agree';
import { askedHere, forgetAsking, remember } from './ask';
import { answeredRequest, confirmedRequest, isBegunAnyway, isDeclined } from './asking';
import { capturedTables, removeUtterances } from './erase';
import { type Said, saidIn, writeGap } from './facts';
import { heardSince, type Span } from './heard-since';
import { push, stopCapture } from './off-the-record';
import type { Consent } from './schema';

/**
 * Takes over what a session's document says of the consent: an answer to what was asked here, a stop, a span off the record.
 * To be done after every change of the document that came from the other one, as often as you like, and outside a transaction:
 * it waits for the meeting page.
 */
export async function takeConsent(sessionId: string): Promise<void> {
  const session = await db.sessions.get(sessionId);
  const pair = session && (await db.pairs.get(session.pairId));
  if (!session || !pair) return;
  const [{ id: meId }, rules] = await Promise.all([me(), policy()]);
  const asked = await askedHere(sessionId, meId);
  const here = { asked, meId, otherId: pair.personId, policy: rules, now: Date.now() };
  const taken = await db.transaction('rw', capturedTables, async () => {
    const said = await readSaid(sessionId);
    const isAgreed = await takeAnswer(session, said, here);
    const now = isAgreed ? await readSaid(sessionId) : said;
    const isStopped = await takeStop(session, now, here);
    const isOff = await takeGaps(session, now, here);
    return { said, isAgreed, isStopped, isOff };
  });
  const { said, isAgreed, isStopped, isOff } = taken;
  if (isAgreed) await remember(sessionId, meId, undefined);
  else if (asked && isDeclined(said, here)) {
    await forgetAsking(sessionId, [`yes:${pair.personId}`]);
    await remember(sessionId, meId, { ...asked, is: 'no' });
  } else if (isBegunAnyway(said, here)) await stopCapture(sessionId, 'asked');
  if (isStopped) await promoteSettled(sessionId);
  if (isAgreed || isStopped || isOff) await push(sessionId);
}

type Here = Parameters<typeof answeredRequest>[1];

async function readSaid(sessionId: string): Promise<Said> {
  const doc = await readDocument('sessions.doc', sessionId);
  const said = saidIn(doc);
  doc.destroy();
  return said;
}

/** Both have pressed yes, each on the own device: this one begins. The asker's says when it was; the other one follows. */
async function takeAnswer({ id: sessionId, status }: Session, said: Said, here: Here): Promise<boolean> {
  const { meId, now } = here;
  if (status === 'done') return false;
  const answered = answeredRequest(said, here);
  const confirmed = answered ? undefined : confirmedRequest(said, here);
  const request = answered ?? confirmed;
  if (!request) return false;
  const agreedAt = answered ? now : (said.consent?.agreedAt ?? now);
  const { id, scope, days, by: notedBy } = request;
  const terms = { scope, ...(days === undefined ? {} : { days }), how: 'own-extension', agreedAt } as const;
  const agreed = { ...terms, notedBy, request: id };
  if (answered) await keepAgreed(sessionId, agreed, meId);
  else {
    // My own spans off the record end with my own yes; the other one's with theirs, on their device.
    await closeOwnGaps(sessionId, meId, now);
    await followAgreed(sessionId, agreed);
  }
  return true;
}

async function closeOwnGaps(sessionId: string, meId: string, to: number): Promise<void> {
  await db.consents
    .where('sessionId')
    .equals(sessionId)
    .modify((row) => {
      row.gaps = row.gaps.map((gap) =>
        gap.to === undefined && (gap.by ?? meId) === meId ? { ...gap, to } : gap,
      );
    });
  await changeDocument('sessions.doc', sessionId, (doc) => {
    for (const gap of saidIn(doc).gaps)
      if (gap.by === meId && gap.to === undefined) writeGap(doc, { ...gap, to });
  });
}

/** Whoever stops, stops both. A consent that is gone from the document was deleted over there, with all that hung on it. */
async function takeStop(session: Session, { consent, stopped }: Said, { now }: Here): Promise<boolean> {
  const row = await db.consents.get(session.id);
  if (!row || row.stoppedAt !== undefined || (consent && !stopped)) return false;
  const { at, because } = stopped ?? { at: now, because: 'asked' as const };
  await db.consents.update(session.id, { stoppedAt: at, stoppedBecause: because });
  // An end that everybody sees coming is no wish that the last words be forgotten.
  if (because !== 'ended' && (await removeHeard(session, { from: at }, now)))
    await changeDocument('sessions.doc', session.id, (doc) => facts(doc).set('cleared:stop', true));
  return true;
}

/**
 * Spans off the record of both. One that the other one opened is taken over as they write it, and what was heard here meanwhile
 * goes; one that was opened here is as this device has it. Says whether the page has to hear of it.
 */
async function takeGaps(session: Session, said: Said, { meId, now }: Here): Promise<boolean> {
  const { gaps, cleared, stopped } = said;
  const row = await db.consents.get(session.id);
  let isChanged = false;
  for (const gap of gaps) {
    const known = row?.gaps.find(({ id }) => id === gap.id);
    if (!row || (known && (gap.by === meId || known.to !== undefined || gap.to === undefined))) continue;
    row.gaps = [...row.gaps.filter((one) => one !== known), gap].sort((a, b) => a.from - b.from);
    isChanged = true;
    // The pause between a stop and a new yes: nothing was heard here.
    const isPause = row.stoppedAt !== undefined && gap.from >= row.stoppedAt;
    if (known || gap.by === meId || isPause || !(await removeHeard(session, gap, now))) continue;
    await changeDocument('sessions.doc', session.id, (doc) => facts(doc).set(`cleared:${gap.id}`, true));
  }
  if (row && isChanged) await db.consents.update(session.id, { gaps: row.gaps } satisfies Partial<Consent>);
  const mine = gaps.flatMap(({ id, by }) => (by === meId ? [id] : []));
  const gone = [...mine, ...(stopped?.by === meId ? ['stop'] : [])].filter((id) => cleared.includes(id));
  if (gone.length > 0) await forgetCleared(session.id, gone);
  return isChanged;
}

/** The other one took lines out again that had come here before: they go from the stored history here too. */
async function forgetCleared(sessionId: string, ids: string[]): Promise<void> {
  await changeDocument('sessions.doc', sessionId, (doc) => {
    for (const id of ids) facts(doc).delete(`cleared:${id}`);
  });
  await forgetHistory('sessions.doc', sessionId);
}

/** Takes out what was heard here in a span that this device did not know of yet; whether there was anything. */
async function removeHeard(session: Session, span: Span, now: number): Promise<boolean> {
  const journal = await journalOf(session.id).toArray();
  const ids = heardSince(span, now, journal, session.status === 'done' ? await ownRecord(session.id) : []);
  if (ids.length > 0) await removeUtterances(session, ids);
  return ids.length > 0;
}

/** What this device wrote into the record, as far as that is known. */
async function ownRecord(sessionId: string): Promise<RecordEntry[]> {
  const { id: meId } = await me();
  const doc = await readDocument('sessions.doc', sessionId);
  // Also those that the other one's record says too, and that are not shown.
  const entries = [...record(doc).values()].filter(({ by = meId }) => by === meId);
  doc.destroy();
  return entries;
}
