import { holdAppointment, planAppointments } from '../appointments/store';
import { talkOf } from '../capture/store';
import { changeDocument, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { type CardItem, carriedItems, readCards } from '../memo/cards';
import {
  appendLine,
  decisions,
  goodPoints,
  memoText,
  type NotedLine,
  type RecordEntry,
  recordEntries,
} from '../memo/memo';
import { newId } from '../new-id';
import { resolveSpeaker } from '../people/resolve-speaker';
import { me } from '../people/store';
import { platforms } from '../platforms';
import { carryOpenTopics, leaveTopic } from '../topics/store';
import type { Check, PlatformId, Session, Talked } from './schema';
import type { SessionSource } from './session-json';
import { type ShownCheck, shownChecksIn, type TheTwo, writeCheck } from './shown-checks';
import { shareOf, talkedBy } from './talk-share';

export type CallOfSession = { tabId: number; platform: PlatformId; meetingKey?: string };

/** In which call, and for what, where it is more than a talk. */
export type SessionStart = (CallOfSession | { [name in keyof CallOfSession]?: never }) & {
  kind?: NonNullable<Session['kind']>;
};

/** Begins a 1on1 now and remembers the meeting link for this pair. */
export async function startSession(
  pairId: string,
  mode: Session['mode'],
  lengthMin: number,
  start?: SessionStart,
): Promise<Session> {
  const session: Session = {
    id: newId(),
    pairId,
    mode,
    lengthMin,
    status: 'live',
    startedAt: Date.now(),
    speakers: [],
    ...start,
  };
  await db.transaction('rw', db.tables, async () => {
    const appointmentId = await holdAppointment(pairId, session.id, session.startedAt);
    await db.sessions.add(appointmentId ? { ...session, appointmentId } : session);
    if (start?.meetingKey) await rememberMeeting(pairId, `${start.platform}:${start.meetingKey}`);
  });
  return session;
}

async function rememberMeeting(pairId: string, key: string): Promise<void> {
  await db.pairs
    .where('id')
    .equals(pairId)
    .modify((pair) => {
      // Twenty links are years of calls; the newest is the likeliest.
      pair.meetingKeys = [...pair.meetingKeys.filter((known) => known !== key), key].slice(-20);
    });
}

export const sessionById = (id: string): Promise<Session | undefined> => db.sessions.get(id);

export const sessionsOfPair = async (pairId: string): Promise<Session[]> =>
  (await db.sessions.where('pairId').equals(pairId).sortBy('startedAt')).reverse();

export const allSessions = (): Promise<Session[]> => db.sessions.orderBy('startedAt').reverse().toArray();

/** The session going on: of this tab's call first, else the newest one not yet finished. */
export async function currentSession(tabId?: number): Promise<Session | undefined> {
  const going = (await db.sessions.where('status').anyOf('live', 'wrapping').sortBy('startedAt')).reverse();
  return going.find((session) => tabId !== undefined && session.tabId === tabId) ?? going[0];
}

export async function setCurrentTopic(sessionId: string, topicId: string | undefined): Promise<void> {
  await leaveCurrentTopic(sessionId, topicId);
  await db.sessions.update(sessionId, { currentTopicId: topicId });
}

async function leaveCurrentTopic(sessionId: string, nextId?: string): Promise<void> {
  const currentId = (await db.sessions.get(sessionId))?.currentTopicId;
  if (currentId && currentId !== nextId) await leaveTopic(currentId, sessionId);
}

export async function setSessionStatus(sessionId: string, status: 'live' | 'wrapping'): Promise<void> {
  if (status === 'wrapping') await leaveCurrentTopic(sessionId);
  await db.sessions.update(sessionId, { status });
}

/** Minutes this session is to take. */
export async function setSessionLength(sessionId: string, lengthMin: number): Promise<void> {
  await db.sessions.update(sessionId, { lengthMin });
}

const docTables = ['sessions', updateTable('sessions.doc')];
const checkTables = ['checks', 'pairs', 'people', ...docTables];

/** Adds a line at the end of the shared memo. */
export async function addMemoLine(sessionId: string, line: string, utteranceId?: string): Promise<void> {
  await db.transaction('rw', docTables, () =>
    changeDocument('sessions.doc', sessionId, (doc) => appendLine(doc, line, utteranceId)),
  );
}

export async function addGoodPoint(sessionId: string, text: string, utteranceId?: string): Promise<void> {
  await addNoted(sessionId, goodPoints, text, utteranceId);
}

export async function addDecision(sessionId: string, text: string): Promise<void> {
  await addNoted(sessionId, decisions, text);
}

async function addNoted(
  sessionId: string,
  list: typeof goodPoints,
  text: string,
  utteranceId?: string,
): Promise<void> {
  const line: NotedLine = { id: newId(), text, ...(utteranceId ? { utteranceId } : {}) };
  await db.transaction('rw', docTables, () =>
    changeDocument('sessions.doc', sessionId, (doc) => list(doc).push([line])),
  );
}

export async function removeNoted(sessionId: string, id: string): Promise<void> {
  await db.transaction('rw', docTables, () =>
    changeDocument('sessions.doc', sessionId, (doc) => {
      for (const list of [goodPoints(doc), decisions(doc)]) {
        const index = list.toArray().findIndex((line) => line.id === id);
        if (index >= 0) list.delete(index);
      }
    }),
  );
}

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

export type SessionDocument = { goodPoints: NotedLine[]; decisions: NotedLine[] };

/** The short parts of a session's document; the memo itself is read by the editor. */
export async function sessionDocument(sessionId: string): Promise<SessionDocument> {
  const doc = await readDocument('sessions.doc', sessionId);
  const read = { goodPoints: goodPoints(doc).toArray(), decisions: decisions(doc).toArray() };
  doc.destroy();
  return read;
}

/** The record of captions that is part of the memo, in order. */
export async function recordOf(sessionId: string): Promise<RecordEntry[]> {
  const doc = await readDocument('sessions.doc', sessionId);
  const entries = recordEntries(doc);
  doc.destroy();
  return entries;
}

/** How far back a list of things to decide is looked for: one that old is no longer waited for. */
const sessionsBack = 5;

/** What the pair's last list of things to decide left open; the list of this session begins with it. */
export async function undecidedBefore({
  pairId,
  startedAt,
}: Pick<Session, 'pairId' | 'startedAt'>): Promise<CardItem[]> {
  const earlier = (await sessionsOfPair(pairId)).filter((session) => session.startedAt < startedAt);
  for (const { id } of earlier.slice(0, sessionsBack)) {
    const doc = await readDocument('sessions.doc', id);
    const items = carriedItems(readCards(doc));
    doc.destroy();
    if (items) return items;
  }
  return [];
}

/** How much each of the two has spoken, by what is kept of it until now. */
export async function talkedSoFar({
  id,
  pairId,
  platform,
}: Pick<Session, 'id' | 'pairId'> & { platform?: Session['platform'] | undefined }): Promise<Talked> {
  const pair = await db.pairs.get(pairId);
  const people = await db.people.filter((person) => person.isMe || person.id === pair?.personId).toArray();
  const labels = platforms.find((form) => form.id === platform)?.selfLabels ?? [];
  return talkedBy(await talkOf(id), (speaker) => resolveSpeaker(speaker, people, labels)?.isMe === true);
}

/** Keeps these numbers with the session: what they are read from goes at its end. Nobody spoke: nothing is kept. */
export async function keepTalked(sessionId: string): Promise<void> {
  const session = await db.sessions.get(sessionId);
  const talked = session && (await talkedSoFar(session));
  if (talked && shareOf({ talked })) await db.sessions.update(sessionId, { talked });
}

/** Closes the session and carries over what was not talked about. Captions are dealt with by lib/consent. */
export async function closeSession(sessionId: string, nextAt?: number): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (!session) return;
  const { pairId, lengthMin } = session;
  await db.transaction('rw', db.tables, async () => {
    await carryOpenTopics(pairId);
    if (nextAt !== undefined) await planAppointments(pairId, [{ at: nextAt, lengthMin }]);
    await db.sessions.update(sessionId, { status: 'done', endedAt: Date.now() });
  });
}

/** All that is stored of a session, to read it or to export it; `sessionFile` makes a file of it. */
export async function sessionForExport(sessionId: string): Promise<SessionSource | undefined> {
  const session = await db.sessions.get(sessionId);
  const pair = session && (await db.pairs.get(session.pairId));
  const other = pair && (await db.people.get(pair.personId));
  if (!session || !pair || !other) return undefined;
  const [self, topics, sessions, todos, proposals, consent, doc] = await Promise.all([
    me(),
    // What was not shown to the other one is no part of what the two have.
    db.topics
      .where('pairId')
      .equals(pair.id)
      .filter(({ isPrivate }) => !isPrivate)
      .toArray(),
    db.sessions.where('pairId').equals(pair.id).toArray(),
    db.todos
      .where('pairId')
      .equals(pair.id)
      .filter((todo) => todo.sessionId === sessionId)
      .toArray(),
    db.proposals
      .where('pairId')
      .equals(pair.id)
      .filter((proposal) => proposal.sessionId === sessionId)
      .sortBy('createdAt'),
    db.consents.get(sessionId),
    readDocument('sessions.doc', sessionId),
  ]);
  const read = {
    memo: memoText(doc).toString(),
    cards: readCards(doc),
    goodPoints: goodPoints(doc).map(({ text }) => text),
    decisions: decisions(doc).map(({ text }) => text),
    checks: shownChecksIn(doc, { ...pair, meId: self.id }),
    record: recordEntries(doc),
  };
  doc.destroy();
  return { session, pair, me: self, other, topics, sessions, todos, proposals, consent, ...read };
}
