import { promoteSettled } from '../capture/promote';
import { pushOrder } from '../capture/store';
import { changeDocument, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { newId } from '../new-id';
import { me } from '../people/store';
import type { StopFact } from './fact-shapes';
import { type ShownConsent, saidIn, shownConsent, writeGap, writeStop } from './facts';
import { openGapOf } from './keep';
import type { Consent } from './schema';

/** Where a session's consent stands: the row that this device keeps by, and the document that tells the other one. */
export const consentTables = ['consents', 'sessions', updateTable('sessions.doc')];

export const consentOf = (sessionId: string): Promise<Consent | undefined> => db.consents.get(sessionId);

/** What to say of the captions: also where only the other one's device keeps them. Nothing is kept here by that. */
export async function consentShown(sessionId: string): Promise<ShownConsent | undefined> {
  const row = await consentOf(sessionId);
  if (row && row.stoppedAt === undefined) return row;
  const doc = await readDocument('sessions.doc', sessionId);
  const said = saidIn(doc);
  doc.destroy();
  return shownConsent(sessionId, row, said);
}

/**
 * Off the record, or back on, for both: the other one's device stops as soon as it hears of it. The page here first hands over
 * what was said until now. Only a span that was opened here is closed here.
 */
export async function setOffTheRecord(sessionId: string, isOff: boolean): Promise<void> {
  const [shown, { id: meId }] = await Promise.all([consentShown(sessionId), me()]);
  if (!shown || shown.stoppedAt !== undefined) return;
  if ((openGapOf(shown, meId) !== undefined) === isOff) return;
  if (isOff) await push(sessionId, 'nothing');
  const now = Date.now();
  await db.transaction('rw', consentTables, async () => {
    // As it is now: while the page answered, the key may have been pressed once more.
    const before = await consentShown(sessionId);
    const open = before && openGapOf(before, meId);
    if (!before || (open !== undefined) === isOff) return;
    const gap = open ? { ...open, to: now } : { id: newId(), by: meId, from: now };
    await db.consents
      .where('sessionId')
      .equals(sessionId)
      .modify((row) => {
        row.gaps = [...row.gaps.filter(({ from }) => from !== open?.from), gap];
      });
    await changeDocument('sessions.doc', sessionId, (doc) => writeGap(doc, gap));
  });
  await push(sessionId);
}

/** The one key: off the record, or back. */
export async function toggleOffTheRecord(sessionId: string): Promise<void> {
  const [shown, { id: meId }] = await Promise.all([consentShown(sessionId), me()]);
  if (shown) await setOffTheRecord(sessionId, openGapOf(shown, meId) === undefined);
}

/** Captions stop, on both sides; what was kept until now stays under its scope. */
export async function stopCapture(sessionId: string, because: StopFact['because']): Promise<void> {
  await push(sessionId, 'nothing');
  const at = Date.now();
  const { id: by } = await me();
  await db.transaction('rw', consentTables, async () => {
    await db.consents.update(sessionId, { stoppedAt: at, stoppedBecause: because });
    await changeDocument('sessions.doc', sessionId, (doc) => writeStop(doc, { at, by, because }));
  });
  await promoteSettled(sessionId);
  await push(sessionId);
}

/** The page of the call hears what to do from now on. */
export async function push(sessionId: string, keep?: 'nothing'): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (session) await pushOrder(session, keep ? { keep } : {});
}
