import { browser } from 'wxt/browser';
import { changeDocument, updateTable } from '../change-document';
import { writeStop } from '../consent/facts';
import { goesIntoRecord, keep } from '../consent/keep';
import { type CaptureRow, db, type UtteranceRow } from '../db';
import { sendMessage } from '../messages';
import { resolveSpeaker } from '../people/resolve-speaker';
import { me } from '../people/store';
import { platformFor, platforms } from '../platforms';
import { policy } from '../policy';
import type { Session } from '../sessions/schema';
import { selectorOverrides, showPageButton } from '../settings';
import { pageButtonLabel } from '../texts/page-button';
import { UtteranceBatch } from './batch';
import { Meeting } from './health';
import type { CaptureOrder } from './order';
import { promoteSettled } from './promote';
import { isThirdVoice } from './third-voice';

export type Sender = { id?: string; url?: string; frameId?: number; tab?: { id?: number } };

/** The tab a message came from; throws unless it is a script of ours on one of the three sites. */
function meetingTab(sender: Sender): { tabId: number; frameId: number } {
  const platform = sender.url ? platformFor(new URL(sender.url)) : undefined;
  if (sender.id !== browser.runtime.id || sender.tab?.id === undefined || !platform) {
    throw new Error('Refused: not a meeting page');
  }
  return { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
}

/** Notes where a meeting page is and how reading goes. The answer tells it what to do. */
export async function receiveMeeting(raw: unknown, sender: Sender): Promise<CaptureOrder> {
  const { tabId, frameId } = meetingTab(sender);
  const meeting = Meeting.parse(raw);
  await db.transaction('rw', db.captures, async () => {
    const known = await db.captures.get(tabId);
    // Zoom shows the call in a frame of the page: the frame that is in the call speaks for the tab.
    if (
      known &&
      known.frameId !== frameId &&
      known.call === 'in-call' &&
      meeting.call !== 'in-call' &&
      Date.now() - known.updatedAt < 15_000
    )
      return;
    await db.captures.put({
      ...meeting,
      tabId,
      frameId,
      updatedAt: Date.now(),
      refused: known?.refused ?? 0,
    });
  });
  if (meeting.people.length > 2) await stopForThird(tabId, meeting.people);
  return orderForTab(tabId, meeting);
}

/** Somebody else is in the call, even without a word: captions stop and the panel asks again (product.md CON-7). */
async function stopForThird(tabId: number, peopleShown: string[]): Promise<void> {
  const stopped = await db.transaction('rw', [db.sessions, db.consents, db.people, db.pairs], async () => {
    const session = await db.sessions
      .where('status')
      .anyOf('live', 'wrapping')
      .filter((one) => one.tabId === tabId)
      .first();
    const consent = session && (await db.consents.get(session.id));
    if (!session || !consent || consent.stoppedAt !== undefined) return;
    if (!(await hasThirdVoice(session, peopleShown))) return;
    await db.consents.update(session.id, { stoppedAt: Date.now(), stoppedBecause: 'third-person' });
    return session.id;
  });
  if (stopped) await tellOfThird(stopped);
}

/** The other one's device stops too. */
async function tellOfThird(sessionId: string): Promise<void> {
  const { id: by } = await me();
  await db.transaction('rw', ['sessions', updateTable('sessions.doc')], () =>
    changeDocument('sessions.doc', sessionId, (doc) =>
      writeStop(doc, { at: Date.now(), by, because: 'third-person' }),
    ),
  );
}

/**
 * Keeps what a meeting page read. Everything is decided inside one transaction with the consent row, so a batch
 * that arrives after "off the record" or "stop and delete" finds nothing open.
 */
export async function receiveUtterances(raw: unknown, sender: Sender): Promise<CaptureOrder> {
  const { tabId } = meetingTab(sender);
  try {
    return await keepUtterances(UtteranceBatch.parse(raw), tabId);
  } catch (error) {
    await db.captures
      .where('tabId')
      .equals(tabId)
      .modify((row) => {
        row.refused = (row.refused ?? 0) + 1;
      });
    throw error;
  }
}

async function keepUtterances(batch: UtteranceBatch, tabId: number): Promise<CaptureOrder> {
  const rules = await policy();
  const kept = await db.transaction(
    'rw',
    [db.sessions, db.consents, db.utterances, db.talks, db.people, db.pairs],
    async () => {
      const session = await db.sessions.get(batch.sessionId);
      if (session?.tabId !== tabId) throw new Error('Refused: not the session of this tab');
      const consent = await db.consents.get(session.id);
      const may = keep(session, consent, rules);
      if (may === 'nothing') return undefined;
      const speakers = await speakersWith(session, batch);
      if (speakers.join('\n') !== session.speakers.join('\n')) {
        if (await hasThirdVoice(session, speakers)) {
          await db.consents.update(session.id, { stoppedAt: Date.now(), stoppedBecause: 'third-person' });
          return { sessionId: session.id, isStopped: true };
        }
        await db.sessions.update(session.id, { speakers });
      }
      if (may === 'numbers')
        await db.talks.bulkPut(batch.talk.map((talk) => ({ ...talk, sessionId: session.id })));
      else await journal(session, batch.utterances);
      return { sessionId: session.id, isRecord: consent !== undefined && goesIntoRecord(consent.scope) };
    },
  );
  if (kept?.isStopped) await tellOfThird(kept.sessionId);
  if (kept?.isRecord && batch.utterances.some((utterance) => utterance.isSettled))
    await promoteSettled(kept.sessionId);
  return orderForTab(tabId);
}

/** The labels heard in this session with those of the batch; a label that turned into a name is gone. */
async function speakersWith(session: Session, batch: UtteranceBatch): Promise<string[]> {
  const known = await db.utterances.bulkGet(batch.utterances.map((utterance) => utterance.id));
  const renamed = batch.utterances.flatMap(({ speaker }, index) => {
    const before = known[index]?.speaker;
    return before !== undefined && before !== speaker ? [before] : [];
  });
  const heard = [...batch.utterances, ...batch.talk].map(({ speaker }) => speaker);
  return [...new Set([...session.speakers.filter((speaker) => !renamed.includes(speaker)), ...heard])];
}

async function hasThirdVoice(session: Session, speakers: string[]): Promise<boolean> {
  const pair = await db.pairs.get(session.pairId);
  const people = await db.people.filter((person) => person.isMe || person.id === pair?.personId).toArray();
  const form = platforms.find((platform) => platform.id === session.platform);
  return isThirdVoice(speakers, people, {
    self: form?.selfLabels ?? [],
    placeholders: form?.placeholderNames ?? [],
  });
}

/** Upserts by id and revision: what comes twice or late changes nothing. An empty text withdraws. */
async function journal(session: Session, utterances: UtteranceBatch['utterances']): Promise<void> {
  const known = await db.utterances.bulkGet(utterances.map((utterance) => utterance.id));
  const rows = utterances.flatMap((utterance, index): UtteranceRow[] => {
    const before = known[index];
    // The batch was checked to be this session's; what it carries must be so too.
    if (utterance.sessionId !== session.id) return [];
    if (before && (before.revision >= utterance.revision || before.sessionId !== session.id)) return [];
    const topicId = before ? before.topicId : session.currentTopicId;
    return [{ ...before, ...utterance, ...(topicId ? { topicId } : {}) }];
  });
  await db.utterances.bulkPut(rows);
}

/** What the page of this tab is to do now. */
export async function orderForTab(tabId: number, meeting?: Meeting): Promise<CaptureOrder> {
  // Before anything is read, so that of two orders the one that read later is the newer one.
  const asOf = Date.now();
  const [rules, button, overrides, capture] = await Promise.all([
    policy(),
    showPageButton.getValue(),
    selectorOverrides.getValue(),
    meeting ?? db.captures.get(tabId),
  ]);
  const session = await sessionOfTab(tabId, capture);
  const consent = session && (await db.consents.get(session.id));
  const selectors = capture && (rules.selectorOverrides ?? overrides)[capture.platform];
  return {
    ...(session ? { sessionId: session.id } : {}),
    asOf,
    keep: keep(session, consent, rules),
    ...(button ? { buttonLabel: await pageButtonLabel() } : {}),
    ...(selectors ? { selectors } : {}),
  };
}

/** The live session of this tab. After a restart of the browser the same meeting link finds it again. */
async function sessionOfTab(tabId: number, meeting: Meeting | undefined): Promise<Session | undefined> {
  const going = await db.sessions
    .where('status')
    .anyOf('live', 'wrapping')
    .filter((session) => session.mode === 'call')
    .toArray();
  const here = going.find((session) => session.tabId === tabId);
  if (here || meeting?.call !== 'in-call') return here;
  for (const session of going) {
    if (Date.now() - session.startedAt > sameTalkMs || !(await isSameCall(session, meeting))) continue;
    if (await isTabOpen(session.tabId)) continue;
    await db.sessions.update(session.id, { tabId });
    return { ...session, tabId };
  }
  return undefined;
}

/** A call by the same link after this long (ms) is another 1on1, though nobody wrapped up the last one. */
const sameTalkMs = 12 * 60 * 60 * 1000;

/** By the link; where a page's address does not tell (Teams), by the counterpart's name on a tile. */
async function isSameCall(session: Session, meeting: Meeting): Promise<boolean> {
  if (session.platform !== meeting.platform || session.meetingKey !== meeting.meetingKey) return false;
  if (meeting.meetingKey) return true;
  const pair = await db.pairs.get(session.pairId);
  const other = pair && (await db.people.get(pair.personId));
  return other !== undefined && meeting.people.some((shown) => resolveSpeaker(shown, [other], []) === other);
}

const isTabOpen = async (tabId: number | undefined): Promise<boolean> =>
  tabId !== undefined &&
  (await browser.tabs.get(tabId).then(
    () => true,
    () => false,
  ));

/** A page that is gone or frozen must not hold up "off the record" for longer than this (ms). */
const stopWithinMs = 700;
/** A page that is slow to begin is waited for: what is said before it heard the yes is not kept. */
const startWithinMs = 3_000;

/** Tells the session's page what to do from now on; resolves when it has sent what it still held, or is gone. */
export async function pushOrder(
  session: Pick<Session, 'tabId'>,
  change: Partial<CaptureOrder> = {},
): Promise<void> {
  if (session.tabId === undefined) return;
  const order = { ...(await orderForTab(session.tabId)), ...change };
  const limit = new Promise((done) =>
    setTimeout(done, order.keep === 'nothing' ? stopWithinMs : startWithinMs),
  );
  // Nobody listens where the page is gone; then there is nothing to stop either.
  const heard = sendMessage('applyCaptureOrder', order, session.tabId).catch(() => undefined);
  await Promise.race([heard, limit]);
}

/** The call of this session goes on in another tab: a person said so where the page alone does not tell. */
export async function continueInTab(sessionId: string, tabId: number): Promise<void> {
  await db.sessions.update(sessionId, { tabId });
  await pushOrder({ tabId });
}

/** Settings or selectors changed: every meeting page hears of it. */
export async function pushOrders(): Promise<void> {
  for (const { tabId } of await db.captures.toArray()) await pushOrder({ tabId });
}

export const captureOfTab = (tabId: number): Promise<CaptureRow | undefined> => db.captures.get(tabId);
export const allCaptures = (): Promise<CaptureRow[]> => db.captures.toArray();
export const forgetTab = (tabId: number): Promise<void> => db.captures.delete(tabId);

/** After a start of the browser no tab number is valid any more. */
export async function forgetTabs(): Promise<void> {
  await db.captures.clear();
  // Another call may get the old number; by its meeting link a session finds its own again.
  await db.sessions
    .where('status')
    .anyOf('live', 'wrapping')
    .modify((session) => {
      delete session.tabId;
    });
}
