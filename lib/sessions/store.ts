import type * as Y from 'yjs';
import { holdAppointment, planAppointments } from '../appointments/store';
import { talkOf } from '../capture/journal';
import { changeDocument, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { type CardItem, carriedItems, readCards } from '../memo/cards';
import {
  appendLine,
  decisions,
  goodPoints,
  type NotedLine,
  type RecordEntry,
  recordEntries,
} from '../memo/memo';
import { newId } from '../new-id';
import { writeFields } from '../notebooks/notebook';
import { changeNotebook, notebookTables } from '../notebooks/store';
import { resolveSpeaker } from '../people/resolve-speaker';
import { me } from '../people/store';
import { platforms } from '../platforms';
import { carryOpenTopics, leaveTopic } from '../topics/store';
import { begunByOther, noteSession, rowToTake, sharedSessions } from './from-notebook';
import type { PlatformId, Session, SharedSession, Talked } from './schema';
import { shareOf, talkedBy } from './talk-share';

// Where the screens find all of a session.
export { myCheck, setMyCheck, setShownCheck, showCheck, shownChecks } from '../checks/store';

export type CallOfSession = { tabId: number; platform: PlatformId; meetingKey?: string };

/** In which call, and for what, where it is more than a talk. */
export type SessionStart = (CallOfSession | { [name in keyof CallOfSession]?: never }) & {
  kind?: NonNullable<Session['kind']>;
};

/**
 * Begins a 1on1 now and remembers the meeting link for this pair. Where the other one has begun it already, on the own
 * device, that one is joined.
 */
export async function startSession(
  pairId: string,
  mode: Session['mode'],
  lengthMin: number,
  start: SessionStart = {},
): Promise<Session> {
  return db.transaction('rw', db.tables, async () => {
    const now = Date.now();
    const { id: meId } = await me();
    const begun = begunByOther(await sessionsInNotebook(pairId), meId, now);
    const isOver = begun && (await db.sessions.get(begun.id))?.status === 'done';
    if (start.meetingKey) await rememberMeeting(pairId, `${start.platform}:${start.meetingKey}`);
    if (begun && !isOver) return joinSession(begun, mode, start);
    const session: Session = {
      id: newId(),
      pairId,
      mode,
      lengthMin,
      status: 'live',
      startedAt: now,
      speakers: [],
      ...start,
    };
    const appointmentId = await holdAppointment(pairId, session.id, now);
    if (appointmentId) session.appointmentId = appointmentId;
    await db.sessions.add(session);
    await changeNotebook(pairId, (doc) => noteSession(doc, session, { startedBy: meId }));
    return session;
  });
}

/** My device in the 1on1 that the other one has begun. What only mine knows of it the other one learns: there is a call. */
async function joinSession(
  begun: SharedSession,
  mode: Session['mode'],
  start: SessionStart,
): Promise<Session> {
  const { tabId, meetingKey, platform, kind } = start;
  const learned: Partial<SharedSession> = {
    ...(platform && !begun.platform ? { mode, platform } : {}),
    ...(kind && !begun.kind ? { kind } : {}),
  };
  await takeSession({ ...begun, ...learned });
  if (platform) await db.sessions.update(begun.id, { tabId, meetingKey });
  await changeNotebook(begun.pairId, (doc) => writeFields(doc, 'sessions', begun.id, learned));
  return (await db.sessions.get(begun.id)) as Session;
}

/** The pair's 1on1s as its notebook has them. */
export const sessionsInNotebook = async (pairId: string): Promise<SharedSession[]> =>
  closing(await readDocument('pairs.notebook', pairId), sharedSessions);

/** Makes the row what the notebook says; writes nothing where it is. */
export async function takeSession(shared: SharedSession): Promise<void> {
  const row = rowToTake(shared, await db.sessions.get(shared.id));
  if (row) await db.sessions.put(row);
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
  // The other one may have closed it meanwhile.
  await db.sessions
    .where('id')
    .equals(sessionId)
    .filter((session) => session.status !== 'done')
    .modify({ status });
}

/** Minutes this session is to take. */
export async function setSessionLength(sessionId: string, lengthMin: number): Promise<void> {
  await db.transaction('rw', ['sessions', ...notebookTables], async () => {
    await db.sessions.update(sessionId, { lengthMin });
    await noteChange(sessionId, { lengthMin });
  });
}

/** Tells the other one through the notebook. */
async function noteChange(sessionId: string, changed: Partial<SharedSession>): Promise<void> {
  const session = await db.sessions.get(sessionId);
  if (session) await changeNotebook(session.pairId, (doc) => noteSession(doc, session, changed));
}

const docTables = ['sessions', updateTable('sessions.doc')];

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

export type SessionDocument = { goodPoints: NotedLine[]; decisions: NotedLine[] };

/** The short parts of a session's document; the memo itself is read by the editor. */
export const sessionDocument = async (sessionId: string): Promise<SessionDocument> =>
  closing(await readDocument('sessions.doc', sessionId), (doc) => ({
    goodPoints: goodPoints(doc).toArray(),
    decisions: decisions(doc).toArray(),
  }));

/** The record of captions that is part of the memo, in order. */
export const recordOf = async (sessionId: string): Promise<RecordEntry[]> =>
  closing(await readDocument('sessions.doc', sessionId), recordEntries);

function closing<Read>(doc: Y.Doc, read: (doc: Y.Doc) => Read): Read {
  const found = read(doc);
  doc.destroy();
  return found;
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
    const items = carriedItems(closing(await readDocument('sessions.doc', id), readCards));
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
  await db.transaction('rw', db.tables, async () => {
    const session = await db.sessions.get(sessionId);
    if (!session || session.status === 'done') return;
    const { pairId, lengthMin } = session;
    const endedAt = Date.now();
    await carryOpenTopics(pairId);
    if (nextAt !== undefined) await planAppointments(pairId, [{ at: nextAt, lengthMin }]);
    await db.sessions.update(sessionId, { status: 'done', endedAt });
    await noteChange(sessionId, { state: 'done', endedAt });
  });
}
