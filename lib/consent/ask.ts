import { allCaptures, continueInTab } from '../capture/store';
import { changeDocument, forgetHistory, readDocument } from '../change-document';
import { db } from '../db';
import { facts } from '../memo/memo';
import { newId } from '../new-id';
import { recognisePair } from '../pairs/store';
import { me } from '../people/store';
import { policy } from '../policy';
import type { Session } from '../sessions/schema';
import { consentAsked } from '../settings';
import { type Asked, countingRequest, isAllowed } from './asking';
import type { ConsentRequest } from './fact-shapes';
import { saidIn } from './facts';
import { consentTables } from './off-the-record';
import type { Scope } from './schema';

/** Under which what this device remembers of a person's asking in a session is kept. */
export const askedKey = (sessionId: string, personId: string) => `${sessionId}/${personId}`;

/** What this device remembers of its person's asking and answering in a session. */
export const askedHere = async (sessionId: string, personId: string): Promise<Asked | undefined> =>
  (await consentAsked.getValue())[askedKey(sessionId, personId)];

/** Remembers it until the browser is closed; undefined forgets it. */
export async function remember(sessionId: string, personId: string, asked: Asked | undefined): Promise<void> {
  const { [askedKey(sessionId, personId)]: _, ...others } = await consentAsked.getValue();
  await consentAsked.setValue(asked ? { ...others, [askedKey(sessionId, personId)]: asked } : others);
}

async function requestsOf(sessionId: string): Promise<ConsentRequest[]> {
  const doc = await readDocument('sessions.doc', sessionId);
  const { requests } = saidIn(doc);
  doc.destroy();
  return requests;
}

/** Asks in the other one's own extension. That is my yes; nothing is kept before theirs. */
export async function ask(sessionId: string, scope: Scope, days: number): Promise<void> {
  const { id: by } = await me();
  const request = { id: newId(), by, scope, ...(scope === 'days' ? { days } : {}), at: Date.now() };
  await db.transaction('rw', consentTables, () =>
    changeDocument('sessions.doc', sessionId, (doc) => facts(doc).set(`request:${by}`, request)),
  );
  await remember(sessionId, by, { is: 'asked', request });
}

/** Takes my question back; nothing of it stays. */
export async function withdraw(sessionId: string): Promise<void> {
  const { id: meId } = await me();
  const asked = await askedHere(sessionId, meId);
  await forgetAsking(sessionId, [`request:${meId}`]);
  await remember(sessionId, meId, asked && { ...asked, is: 'taken-back' });
}

/** I have seen that the answer was no. */
export const dismissAsking = async (sessionId: string): Promise<void> =>
  remember(sessionId, (await me()).id, undefined);

/**
 * My yes to the other one's request, on my own device. Nothing is kept here before their device has begun.
 * Does nothing where the request is no longer the one that counts, or my company does not allow it.
 */
export async function sayYes(sessionId: string, requestId: string): Promise<void> {
  const now = Date.now();
  const [{ id: meId }, rules] = await Promise.all([me(), policy()]);
  const request = countingRequest(await requestsOf(sessionId), now);
  if (request?.id !== requestId || request.by === meId || !isAllowed(request, rules)) return;
  await remember(sessionId, meId, { is: 'yes', request });
  await db.transaction('rw', consentTables, () =>
    changeDocument('sessions.doc', sessionId, (doc) => {
      facts(doc).delete(`request:${meId}`);
      facts(doc).set(`yes:${meId}`, { request: requestId, at: now });
    }),
  );
}

/** Before a yes: the 1on1 that the other one began goes on in the call of this browser, where that is this pair's beyond doubt. */
export async function joinCall({ id, pairId, tabId, platform }: Session): Promise<void> {
  const calls = (await allCaptures()).filter(({ call }) => call === 'in-call');
  const [only, ...others] = calls;
  if (!only || others.length > 0 || only.tabId === tabId || only.platform !== platform) return;
  const key = only.meetingKey && `${only.platform}:${only.meetingKey}`;
  if ((await recognisePair(key, only.people))?.id === pairId) await continueInTab(id, only.tabId);
}

/** No, not this time; or a yes taken back that their device has not heard of yet. Nothing of the question stays. */
export async function sayNo(sessionId: string, { id, by }: ConsentRequest): Promise<void> {
  const { id: meId } = await me();
  const asked = await askedHere(sessionId, meId);
  await forgetAsking(sessionId, [`request:${by}`, `yes:${meId}`]);
  const isTakenBack = asked?.is === 'yes' && asked.request.id === id;
  await remember(sessionId, meId, isTakenBack ? { ...asked, is: 'taken-back' } : undefined);
}

/** Takes these facts out of the document and out of its stored history (product.md CON-8). */
export const forgetAsking = (sessionId: string, keys: string[]): Promise<void> =>
  db.transaction('rw', consentTables, async () => {
    await changeDocument('sessions.doc', sessionId, (doc) => {
      for (const key of keys) facts(doc).delete(key);
    });
    await forgetHistory('sessions.doc', sessionId);
  });
