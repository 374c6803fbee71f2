import { changeDocument, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { me } from '../people/store';
import type { Check } from '../sessions/schema';
import { type ShownCheck, shownChecksIn, type TheTwo, writeCheck } from '../sessions/shown-checks';

const checkTables = ['checks', 'pairs', 'people', 'sessions', updateTable('sessions.doc')];

/** My own check of a session: private until I show it (product.md G-2). */
export const myCheck = (sessionId: string): Promise<Check | undefined> => db.checks.get(sessionId);

/** 1 to 5; undefined takes it back, and what was shown of it. */
export async function setMyCheck(sessionId: string, value: number | undefined): Promise<void> {
  await db.transaction('rw', checkTables, async () => {
    const isShared = (await db.checks.get(sessionId))?.isShared ?? false;
    if (value === undefined) await db.checks.delete(sessionId);
    else await db.checks.put({ sessionId, value, isShared, updatedAt: Date.now() });
    if (isShared) await setShownCheck(sessionId, (await me()).id, value);
  });
}

/** Shows my check to the other one, or takes it back. */
export async function showCheck(sessionId: string, isShared: boolean): Promise<void> {
  await db.transaction('rw', checkTables, async () => {
    const check = await db.checks.get(sessionId);
    if (!check) return;
    await db.checks.put({ ...check, isShared, updatedAt: Date.now() });
    await setShownCheck(sessionId, (await me()).id, isShared ? check.value : undefined);
  });
}

/** The check that this person has shown; undefined takes it back. */
export async function setShownCheck(sessionId: string, personId: string, value?: number): Promise<void> {
  await db.transaction('rw', checkTables, async () => {
    const two = await twoOf(sessionId);
    if (two) await changeDocument('sessions.doc', sessionId, (doc) => writeCheck(doc, two, personId, value));
  });
}

/** What each of the two has shown of a session, mine first. */
export async function shownChecks(sessionId: string): Promise<ShownCheck[]> {
  const [two, doc] = await Promise.all([twoOf(sessionId), readDocument('sessions.doc', sessionId)]);
  const checks = two ? shownChecksIn(doc, two) : [];
  doc.destroy();
  return checks;
}

async function twoOf(sessionId: string): Promise<TheTwo | undefined> {
  const session = await db.sessions.get(sessionId);
  const pair = session && (await db.pairs.get(session.pairId));
  return pair && { ...pair, meId: (await me()).id };
}
