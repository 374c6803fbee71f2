import { coming } from '../appointments/coming';
import type { Appointment } from '../appointments/schema';
import { journalOf } from '../capture/journal';
import { db } from '../db';
import { newId } from '../new-id';
import { writeAgreement } from '../notebooks/notebook';
import { changeNotebook } from '../notebooks/store';
import type { Person } from '../people/schema';
import { isShownAs } from '../people/shown-as';
import { addPerson, me } from '../people/store';
import type { SpaceRow } from '../sharing/space-row';
import { type Agreement, Purpose } from './agreement';
import type { Pair } from './schema';
import type { Whose } from './whose';

/** A pair, its counterpart, and when the two meet next if that is planned (epoch ms). */
export type PairWithPerson = Pair & { person: Person; nextAt?: number };

export type NewPair = Pick<Pair, 'relation' | 'memberIs' | 'packId' | 'cadence' | 'lengthMin'> & {
  name: string;
  /** Somebody known already, with whom I now have another kind of 1on1 too; `name` is not used then. */
  personId?: string;
  isSample?: boolean;
};

/** Makes a pair of me and a new counterpart of this name, or one whom I know. */
export async function addPair({ name, personId, ...given }: NewPair): Promise<PairWithPerson> {
  return db.transaction('rw', db.people, db.pairs, async () => {
    const person = (personId && (await db.people.get(personId))) || (await addPerson(name));
    const pair: Pair = { ...given, id: newId(), personId: person.id, meetingKeys: [], createdAt: Date.now() };
    await db.pairs.add(pair);
    return { ...pair, person };
  });
}

export async function changePair(
  pairId: string,
  fields: Partial<Omit<Pair, 'id' | 'personId'>>,
): Promise<void> {
  await db.pairs.update(pairId, fields);
}

const modifyPair = async (pairId: string, modify: (pair: Pair) => void): Promise<void> => {
  await db.pairs.where('id').equals(pairId).modify(modify);
};

/** Remembers that a prompt was shown to this pair, so that others come first. */
export const noteUsedPrompt = (pairId: string, promptId: string): Promise<void> =>
  modifyPair(pairId, (pair) => {
    pair.usedPromptIds = [...(pair.usedPromptIds ?? []), promptId].slice(-300);
  });

const withNewest = (ids: string[] = [], id: string): string[] =>
  [...ids.filter((known) => known !== id), id].slice(-200);

/** Remembers on this device that a tip was shown, so that others come first. */
export const noteSeenTip = (pairId: string, tipId: string): Promise<void> =>
  modifyPair(pairId, (pair) => {
    pair.seenTipIds = withNewest(pair.seenTipIds, tipId);
  });

/** A tip that is not to come again for this pair, or is to after all. */
export const setTipClosed = (pairId: string, tipId: string, isClosed: boolean): Promise<void> =>
  modifyPair(pairId, (pair) => {
    const closed = withNewest(pair.closedTipIds, tipId);
    pair.closedTipIds = isClosed ? closed : closed.slice(0, -1);
  });

export async function allPairs(): Promise<PairWithPerson[]> {
  const [pairs, people, appointments] = await Promise.all([
    db.pairs.toArray(),
    db.people.toArray(),
    db.appointments.toArray(),
  ]);
  const next = nextDates(appointments, Date.now());
  const byId = new Map(people.map((person) => [person.id, person]));
  return pairs
    .flatMap((pair) => {
      const person = byId.get(pair.personId);
      // Only what is stored: the notebook is a getter on the row and stays behind.
      return person ? [{ ...pair, person, ...next.get(pair.id) }] : [];
    })
    .sort((a, b) => a.createdAt - b.createdAt);
}

export async function pairById(pairId: string): Promise<PairWithPerson | undefined> {
  const pair = await db.pairs.get(pairId);
  const person = pair && (await db.people.get(pair.personId));
  if (!pair || !person) return undefined;
  const appointments = await db.appointments.where('pairId').equals(pairId).toArray();
  return { ...pair, person, ...nextDates(appointments, Date.now()).get(pairId) };
}

/** The person id of me or of the other one. */
export const personIdOf = async (whose: Whose, pair: Pick<Pair, 'personId'>): Promise<string> =>
  whose === 'other' ? pair.personId : (await me()).id;

/** When each pair meets next, of those that have planned it. */
const nextDates = (appointments: Appointment[], now: number): Map<string, { nextAt: number }> =>
  // The last one that is put in stays: the earliest.
  new Map(
    coming(appointments, now)
      .reverse()
      .map(({ pairId, at }) => [pairId, { nextAt: at }]),
  );

/** How the two share, the newest last. Whoever only wants to know it need not load the code of keys. */
export const sharingOf = (pairId: string): Promise<SpaceRow[]> =>
  db.spaces.filter((space) => space.pairId === pairId || space.ownPairId === pairId).sortBy('createdAt');

/** What the two agreed on; nothing yet where nothing was. */
export const agreementOf = async (pairId: string): Promise<Agreement> =>
  (await db.agreements.get(pairId)) ?? { pairId, purposes: [], separateSince: {}, dismissed: {} };

/** Changes what the two agreed on; a field given as undefined is taken back. */
export const changeAgreement = (
  pairId: string,
  fields: Partial<Pick<Agreement, 'position' | 'purposes' | 'fixedThemeIds' | 'talkBand'>>,
): Promise<void> => changeNotebook(pairId, (doc) => writeAgreement(doc, fields));

/** One purpose more or less; the others stay as they are, whoever chooses them at the same time. */
export const setPurpose = (pairId: string, purpose: Purpose, isChosen: boolean): Promise<void> =>
  changeNotebook(pairId, (doc) => {
    const { purposes = [] } = doc.getMap('agreement').toJSON() as { purposes?: Purpose[] };
    const now = Purpose.options.filter((one) => (one === purpose ? isChosen : purposes.includes(one)));
    writeAgreement(doc, { purposes: now });
  });

/** Notes that this person sees the 1on1 as separate from evaluation. */
export const acknowledgeSeparation = (pairId: string, personId: string): Promise<void> =>
  changeNotebook(pairId, (doc) => writeAgreement(doc, { [`separate/${personId}`]: Date.now() }));

/** Takes the note back, where it was a slip. */
export const takeBackSeparation = (pairId: string, personId: string): Promise<void> =>
  changeNotebook(pairId, (doc) => writeAgreement(doc, { [`separate/${personId}`]: undefined }));

/** A suggestion of this kind was waved away, for both. */
export const dismissSuggestion = (pairId: string, kind: string): Promise<void> =>
  changeNotebook(pairId, (doc) => writeAgreement(doc, { [`dismissed/${kind}`]: Date.now() }));

/**
 * The pair that meets by this link, else the one whose counterpart is shown on a tile. One person may be in several
 * pairs with me: then the link or the date has to tell, or the panel asks.
 */
export async function recognisePair(
  key: string | undefined,
  peopleShown: string[],
): Promise<PairWithPerson | undefined> {
  const pairs = await allPairs();
  const isShown = ({ person }: PairWithPerson) => isShownAs(person, peopleShown);
  const byLink = key ? pairs.filter((pair) => pair.meetingKeys.includes(key)) : [];
  if (byLink.length > 0) {
    const shown = byLink.filter(isShown);
    const likely = shown.length > 0 ? shown : byLink;
    if (isOnePerson(likely)) return onlyOrPlannedNow(likely);
    return shown[0] ?? byLink.at(-1);
  }
  const byName = pairs.filter(isShown);
  return isOnePerson(byName) ? onlyOrPlannedNow(byName) : undefined;
}

const isOnePerson = (pairs: Pair[]): boolean => new Set(pairs.map(({ personId }) => personId)).size === 1;

/** A call this near to a pair's date (ms) is that 1on1. */
const nearDateMs = 60 * 60_000;

function onlyOrPlannedNow(pairs: PairWithPerson[]): PairWithPerson | undefined {
  if (pairs.length === 1) return pairs[0];
  const planned = pairs.filter(({ nextAt }) => nextAt && Math.abs(nextAt - Date.now()) <= nearDateMs);
  return planned.length === 1 ? planned[0] : undefined;
}

/** Deletes a pair with everything of it: person, notebook, sessions, records. */
export async function removePair(pairId: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const pair = await db.pairs.get(pairId);
    if (!pair) return;
    const sessionIds = await db.sessions.where('pairId').equals(pairId).primaryKeys();
    for (const id of sessionIds) {
      await journalOf(id).delete();
      await db.talks.where('sessionId').equals(id).delete();
    }
    await db.consents.bulkDelete(sessionIds);
    await db.privateNotes.bulkDelete([...sessionIds, pairId]);
    await db.table('$sessions.doc_updates').where('k').anyOf(sessionIds).delete();
    await db.table('$pairs.notebook_updates').where('k').equals(pairId).delete();
    await db.checks.bulkDelete(sessionIds);
    for (const { name } of db.tables.filter(({ schema }) => schema.idxByName.pairId))
      await db.table(name).where('pairId').equals(pairId).delete();
    await db.agreements.delete(pairId);
    await db.pairs.delete(pairId);
    // The same person may be in another pair with me.
    const isLast = (await db.pairs.filter(({ personId }) => personId === pair.personId).count()) === 0;
    if (isLast) await db.people.delete(pair.personId);
  });
}
