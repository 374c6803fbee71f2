import { changeDocument, readDocument } from '../change-document';
import { db } from '../db';
import { newId } from '../new-id';
import { me } from '../people/store';
import { type Said, saidIn, writeConsent, writeGap } from './facts';
import { consentTables, push } from './off-the-record';
import type { Consent, Gap, Scope } from './schema';

const dayMs = 24 * 60 * 60 * 1000;

/** The two said yes, one of them by voice or chat: I note it. Capture may begin. */
export async function agree(sessionId: string, scope: Scope, days: number): Promise<void> {
  const { id: notedBy } = await me();
  const agreed = { scope, how: 'by-voice', agreedAt: Date.now(), notedBy } as const;
  await db.transaction('rw', consentTables, () =>
    keepAgreed(sessionId, { ...agreed, ...(scope === 'days' ? { days } : {}) }, notedBy),
  );
  await push(sessionId);
}

export type Agreed = Pick<Consent, 'scope' | 'days' | 'how' | 'agreedAt' | 'notedBy'> & { request?: string };

/**
 * Makes the row that this device keeps by, and tells the other one. A pause before this yes stays visible as a gap, and a span
 * off the record that was open when the captions were stopped ended there: the new yes is a yes to captions. Inside a transaction.
 */
export async function keepAgreed(sessionId: string, agreed: Agreed, meId: string): Promise<void> {
  const { before, said } = await standOf(sessionId);
  const gaps = endedGaps(before, said);
  const { stoppedAt: from, stoppedBecause } = before ?? {};
  if (from !== undefined && stoppedBecause !== 'deleted')
    gaps.push({ id: newId(), by: meId, from, to: agreed.agreedAt });
  await putRow(sessionId, agreed, gaps);
  await changeDocument('sessions.doc', sessionId, (doc) => {
    const known = new Map(said.gaps.map((gap) => [gap.id, gap]));
    for (const gap of gaps) if (gap.id && known.get(gap.id)?.to !== gap.to) writeGap(doc, gap);
    writeConsent(doc, agreed);
  });
}

/** The same on the device that follows: what there is to tell, the other one has written. Inside a transaction. */
export async function followAgreed(sessionId: string, agreed: Agreed): Promise<void> {
  const { before, said } = await standOf(sessionId);
  const gaps = endedGaps(before, said);
  // Nothing was heard here in the spans of the time in which this device kept nothing.
  const isBeginning = !before || before.stoppedAt !== undefined;
  const missing = said.gaps.filter(({ id, to }) => to !== undefined && !gaps.some((gap) => gap.id === id));
  await putRow(sessionId, agreed, isBeginning ? [...gaps, ...missing] : gaps);
}

async function standOf(sessionId: string) {
  const doc = await readDocument('sessions.doc', sessionId);
  const said = saidIn(doc);
  doc.destroy();
  return { before: await db.consents.get(sessionId), said };
}

/** The spans off the record until this yes; of an earlier one that was stopped, all ended. After a deletion all begins anew. */
function endedGaps(before: Consent | undefined, said: Said): Gap[] {
  if (!before) return said.gaps;
  const { gaps, stoppedAt, stoppedBecause } = before;
  if (stoppedBecause === 'deleted') return [];
  return gaps.map((gap) =>
    stoppedAt === undefined || gap.to !== undefined ? gap : { ...gap, to: stoppedAt },
  );
}

async function putRow(sessionId: string, { request: _, ...agreed }: Agreed, gaps: Gap[]): Promise<void> {
  const { scope, days, agreedAt } = agreed;
  const promised = scope === 'keep' ? undefined : (await db.consents.get(sessionId))?.recordEndsAt;
  // Another clock may be ahead: what is kept is not kept longer for that.
  const recordEndsAt = days === undefined ? promised : Math.min(agreedAt, Date.now()) + days * dayMs;
  await db.consents.put({
    sessionId,
    ...agreed,
    gaps: gaps.sort((a, b) => a.from - b.from),
    ...(recordEndsAt === undefined ? {} : { recordEndsAt }),
  });
}
