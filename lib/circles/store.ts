import { readDocument } from '../change-document';
import { db } from '../db';
import { type Card, readCards } from '../memo/cards';
import { newId } from '../new-id';
import { removeThing, writeFields } from '../notebooks/notebook';
import { changeNotebook, notebookTables } from '../notebooks/store';
import { allPairs, type PairWithPerson } from '../pairs/store';
import { me } from '../people/store';
import type { SpaceRow } from '../sharing/space-row';
import { handableCards, memoWithoutCaptions, type Section, sectionsOf } from './handed-text';
import { type PairState, planHanding, type Step } from './plan-handing';
import type { Circle, Handed, Handover, OwnYes, Reader } from './schema';
import { type CircleState, handoverOf, stateOfCircle } from './state-of-circle';

const tables = ['people', 'pairs', 'sessions', 'spaces', ...notebookTables];

const sharedSpace = (pairId: string): Promise<SpaceRow | undefined> =>
  db.spaces
    .where('pairId')
    .equals(pairId)
    .filter(({ state }) => state === 'shared')
    .first();

/** Where what I said yes to is noted; after new keys, nothing is. */
const spacesWithYes = (pairId: string) =>
  db.spaces
    .where('pairId')
    .equals(pairId)
    .filter(({ state }) => state === 'shared' || state === 'ended');

const ownYesIn = async (pairId: string): Promise<Record<string, OwnYes>> =>
  Object.assign({}, ...(await spacesWithYes(pairId).toArray()).map(({ ownYes }) => ownYes));

/** Notes a yes of mine on this device; without one, it is forgotten. */
const noteYes = (pairId: string, circleId: string, yes?: OwnYes) =>
  spacesWithYes(pairId).modify((space) => {
    const { [circleId]: _, ...others } = space.ownYes ?? {};
    space.ownYes = yes ? { ...others, [circleId]: yes } : others;
  });

/** What of a 1on1 can be handed on: nothing of the captions, and no private note. */
export type Handable = { memo: string; sections: Section[]; cards: Card[] };

export async function handableOf(sessionId: string): Promise<Handable | undefined> {
  const session = await db.sessions.get(sessionId);
  const pair = session && (await db.pairs.get(session.pairId));
  if (!pair) return undefined;
  const doc = await readDocument('sessions.doc', sessionId);
  const memo = memoWithoutCaptions(doc);
  const cards = handableCards(readCards(doc), pair);
  doc.destroy();
  return { memo, sections: sectionsOf(memo), cards };
}

/** Whether anybody could be asked: the two share a notebook. */
export const canPropose = async (pairId: string): Promise<boolean> =>
  (await sharedSpace(pairId)) !== undefined;

/** People I share a notebook with, without the one of this pair. */
export async function possibleReaders({ personId }: Pick<PairWithPerson, 'personId'>): Promise<Reader[]> {
  const readers = new Map<string, Reader>();
  for (const pair of await allPairs())
    if (pair.personId !== personId && !pair.isSample && (await sharedSpace(pair.id)))
      readers.set(pair.personId, { personId: pair.personId, name: pair.person.name });
  return [...readers.values()];
}

export type NewCircle = Omit<Handover, 'proposedBy'> & { pairId: string };

/** Asks the other one of the pair whether these people may read this. Returns the id of the question. */
export async function proposeCircle({ pairId, ...given }: NewCircle): Promise<string> {
  const id = newId();
  const { id: proposedBy } = await me();
  const proposedAt = Date.now();
  await db.transaction('rw', tables, async () => {
    if (!(await sharedSpace(pairId))) throw new Error(`Nobody to ask in pair ${pairId}`);
    const handover = handoverOf({ ...given, proposedBy });
    await noteYes(pairId, id, { to: handover, at: proposedAt });
    await changeNotebook(pairId, (doc) =>
      writeFields(doc, 'circles', id, { ...handover, id, pairId, proposedAt }),
    );
  });
  return id;
}

/** My yes to what is shown, exactly as it is shown: where it has changed meanwhile, nothing happens. */
export async function agreeToCircle(shown: Circle): Promise<void> {
  const { id: by } = await me();
  const at = Date.now();
  await db.transaction('rw', tables, async () => {
    const circle = await db.circles.get(shown.id);
    const isAsShown = circle && JSON.stringify(handoverOf(circle)) === JSON.stringify(handoverOf(shown));
    if (!isAsShown || circle.proposedBy === by || circle.stoppedAt !== undefined) return;
    await noteYes(circle.pairId, circle.id, { to: handoverOf(circle), at });
    await changeNotebook(circle.pairId, (doc) =>
      writeFields(doc, 'circles', circle.id, { answer: { by, at } }),
    );
  });
}

/** A no, or the question taken back: nothing of it stays. */
export async function dropCircle(circleId: string): Promise<void> {
  await db.transaction('rw', tables, async () => {
    const circle = await db.circles.get(circleId);
    if (!circle) return;
    await noteYes(circle.pairId, circleId);
    await changeNotebook(circle.pairId, (doc) => removeThing(doc, 'circles', circleId));
  });
}

/** Ends it for all readers. Who handed it over takes it back at once; the other one's device tells theirs to. */
export async function stopCircle(circleId: string): Promise<void> {
  const { id: stoppedBy } = await me();
  const circle = await db.circles.get(circleId);
  if (!circle) return;
  if (circle.proposedBy === stoppedBy) {
    await dropCircle(circleId);
    return tendCircles(Date.now());
  }
  await db.transaction('rw', tables, async () => {
    await noteYes(circle.pairId, circleId);
    await changeNotebook(circle.pairId, (doc) => {
      // Where it is gone meanwhile there is nothing to stop.
      if (doc.getMap('circles').has(circleId))
        writeFields(doc, 'circles', circleId, { stoppedAt: Date.now(), stoppedBy, text: '' });
    });
  });
}

/**
 * Does what both said yes to, takes back what was stopped or came to its day, and forgets it where it was handed to me. To be
 * called when a page opens, when something has come in, and now and then (`now` in epoch ms). As often as you like.
 */
export const tendCircles = (now: number): Promise<void> =>
  db.transaction('rw', tables, async () => {
    const self = await me();
    for (const step of planHanding(await pairStates(), { meId: self.id, now })) await take(step, now);
  });

/** What `tendCircles` would do now; for pages to look at, because a live query must not write. */
export const whatToTend = (now: number): Promise<Step[]> =>
  db.transaction('r', tables, async () => {
    const self = await me();
    return planHanding(await pairStates(), { meId: self.id, now });
  });

async function pairStates(): Promise<PairState[]> {
  const pairs = await db.pairs.toArray();
  return Promise.all(
    pairs.map(async ({ id: pairId, personId }) => {
      const [space, yes, circles, handed] = await Promise.all([
        sharedSpace(pairId),
        ownYesIn(pairId),
        db.circles.where('pairId').equals(pairId).toArray(),
        db.handed.where('pairId').equals(pairId).toArray(),
      ]);
      return { pairId, personId, isShared: space !== undefined, yes, circles, handed };
    }),
  );
}

async function take(step: Step, now: number): Promise<void> {
  if (step.do === 'hand') await hand(step, now);
  else if (step.do === 'take-back')
    await changeNotebook(step.handed.pairId, (doc) => removeThing(doc, 'handed', step.handed.id));
  else if (step.do === 'drop') await dropCircle(step.circle.id);
  else await noteYes(step.pairId, step.circleId);
}

async function hand({ circle, readerId, to }: Extract<Step, { do: 'hand' }>, now: number): Promise<void> {
  const { id: circleId, pairId, sessionId, what, heading, cardKind, text, until } = circle;
  const [self, pair, session] = await Promise.all([me(), db.pairs.get(pairId), db.sessions.get(sessionId)]);
  const other = pair && (await db.people.get(pair.personId));
  if (!other || !session) return;
  const handed: Handed = {
    id: newId(),
    pairId: to,
    circleId,
    from: self.id,
    names: [self.name, other.name].filter(Boolean),
    talkedAt: session.startedAt,
    what,
    ...(heading === undefined ? {} : { heading }),
    ...(cardKind === undefined ? {} : { cardKind }),
    text,
    until,
    handedAt: now,
  };
  await changeNotebook(to, (doc) => writeFields(doc, 'handed', handed.id, handed));
  const yes = (await ownYesIn(pairId))[circleId];
  if (yes) await noteYes(pairId, circleId, { ...yes, handedTo: [...(yes.handedTo ?? []), readerId] });
}

export type SeenCircle = { circle: Circle; pair: PairWithPerson; state: CircleState; talkedAt: number };

/** What is asked, waited for and running, of one 1on1, of one pair, or of all; the oldest first. */
export async function circlesNow(
  of: { pairId?: string; sessionId?: string },
  now: number,
): Promise<SeenCircle[]> {
  const [self, pairs] = await Promise.all([me(), allPairs()]);
  const circles = (await db.circles.toArray()).sort((a, b) => a.proposedAt - b.proposedAt);
  const seen = circles
    .filter(({ pairId }) => of.pairId === undefined || pairId === of.pairId)
    .filter(({ sessionId }) => of.sessionId === undefined || sessionId === of.sessionId)
    .map(async (circle): Promise<SeenCircle[]> => {
      const pair = pairs.find(({ id }) => id === circle.pairId);
      const session = await db.sessions.get(circle.sessionId);
      if (!pair || session?.pairId !== pair.id) return [];
      const yes = (await ownYesIn(pair.id))[circle.id];
      const state = stateOfCircle(circle, { meId: self.id, yes, now });
      const isQuestion = state !== 'runs' && state !== 'stopping';
      // Nobody is asked where no answer could arrive.
      if (isQuestion && !(await sharedSpace(pair.id))) return [];
      return [{ circle, pair, state, talkedAt: session.startedAt }];
    });
  return (await Promise.all(seen)).flat().filter(({ state }) => state !== 'over' && state !== 'not-mine');
}

/** People besides the two who can read something of this 1on1, each with the day until which (epoch ms). */
export async function furtherReaders(
  sessionId: string,
  now: number,
): Promise<(Reader & { until: number })[]> {
  const latest = new Map<string, Reader & { until: number }>();
  for (const { circle, state } of await circlesNow({ sessionId }, now)) {
    // What was stopped can be read until that has arrived; a yes that I did not give may be taken for one all the same.
    if (state !== 'runs' && state !== 'stopping' && state !== 'asks-again') continue;
    for (const reader of circle.readers) {
      const known = latest.get(reader.personId)?.until ?? 0;
      latest.set(reader.personId, { ...reader, until: Math.max(known, circle.until) });
    }
  }
  return [...latest.values()];
}

export type SeenHanded = { handed: Handed; pair: PairWithPerson };

/** What others handed to me and I can still read, the newest first. */
export async function handedToMe(of: { pairId?: string }, now: number): Promise<SeenHanded[]> {
  const pairs = await allPairs();
  const rows = (await db.handed.toArray()).sort((a, b) => b.handedAt - a.handedAt);
  return rows
    .filter(({ pairId, until }) => until > now && (of.pairId === undefined || pairId === of.pairId))
    .flatMap((handed) => {
      const pair = pairs.find(({ id }) => id === handed.pairId);
      // In my name there is nothing that came from somebody.
      return pair && handed.from === pair.personId ? [{ handed, pair }] : [];
    });
}
