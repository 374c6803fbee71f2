import type * as Y from 'yjs';
import { writeFields } from '../notebooks/notebook';
import { type Session, SharedSession } from './schema';

/** The notebook's 1on1s, with the fields that belong in it: what else somebody wrote there reaches no row. */
export const sharedSessions = (doc: Y.Doc): SharedSession[] =>
  Object.values(doc.getMap('sessions').toJSON()).flatMap((one) => SharedSession.safeParse(one).data ?? []);

/** Writes what changed of a session into the notebook; all of it where the notebook does not know the session yet. */
export function noteSession(doc: Y.Doc, session: Session, changed: Partial<SharedSession> = {}): void {
  const isKnown = doc.getMap('sessions').has(session.id);
  writeFields(doc, 'sessions', session.id, isKnown ? changed : { ...sharedOf(session), ...changed });
}

/** Notes that captured text was deleted. The other one has none of a session that the notebook does not know. */
export function noteErasure(doc: Y.Doc, sessionId: string, erasedAt: number): void {
  if (doc.getMap('sessions').has(sessionId)) writeFields(doc, 'sessions', sessionId, { erasedAt });
}

const sharedOf = (session: Session): SharedSession => {
  const { id, pairId, mode, kind, appointmentId, platform, lengthMin, startedAt, endedAt } = session;
  const state = session.status === 'done' ? 'done' : 'live';
  return { id, pairId, mode, kind, appointmentId, platform, lengthMin, startedAt, endedAt, state };
};

/** The row as the notebook wants it; what only this device knows stays. A 1on1 that is over here does not begin again. */
function rowFrom(shared: SharedSession, known: Session | undefined): Session {
  const { state, startedBy: _, erasedAt: __, ...fields } = shared;
  const status = state === 'done' ? 'done' : (known?.status ?? 'live');
  return { speakers: [], ...localOf(known), ...fields, status };
}

/** The row to write, so that it is what the notebook says; undefined where it is, or where that is no business of the notebook's. */
export function rowToTake(shared: SharedSession, known: Session | undefined): Session | undefined {
  // A notebook has a say in the 1on1s of its own pair, and in no other.
  if (known && known.pairId !== shared.pairId) return undefined;
  const row = rowFrom(shared, known);
  const names = Object.keys({ ...known, ...row }) as (keyof Session)[];
  return names.some((name) => known?.[name] !== row[name]) ? row : undefined;
}

function localOf(known: Session | undefined): Partial<Session> {
  if (!known) return {};
  const { kind: _, appointmentId: __, platform: ___, endedAt: ____, ...local } = known;
  return local;
}

/** One that began longer ago than this (ms) is another one, which was not closed. */
const sameTalkMs = 3 * 3_600_000;

/** The 1on1 that the other one has begun and that goes on now, the newest. */
export const begunByOther = (
  sessions: SharedSession[],
  meId: string,
  now: number,
): SharedSession | undefined =>
  sessions
    .filter(({ state, startedBy }) => state === 'live' && startedBy !== undefined && startedBy !== meId)
    .filter(({ startedAt }) => Math.abs(now - startedAt) <= sameTalkMs)
    .sort((a, b) => b.startedAt - a.startedAt)[0];
