import { db } from '../db';
import { newId } from '../new-id';
import { sameName } from '../people/same-name';
import type { Person } from '../people/schema';
import { addPerson } from '../people/store';
import type { Pair } from './schema';

export type PairWithPerson = Pair & { person: Person };

export type NewPair = Pick<Pair, 'relation' | 'memberIs' | 'packId' | 'cadence' | 'lengthMin'> & {
  name: string;
  isSample?: boolean;
};

/** Makes a pair of me and a new counterpart of this name. */
export async function addPair({ name, ...given }: NewPair): Promise<PairWithPerson> {
  return db.transaction('rw', db.people, db.pairs, async () => {
    const person = await addPerson(name);
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

/** Remembers that a prompt was shown to this pair, so that others come first. */
export async function noteUsedPrompt(pairId: string, promptId: string): Promise<void> {
  await db.pairs
    .where('id')
    .equals(pairId)
    .modify((pair) => {
      pair.usedPromptIds = [...(pair.usedPromptIds ?? []), promptId].slice(-400);
    });
}

export async function allPairs(): Promise<PairWithPerson[]> {
  const [pairs, people] = await Promise.all([db.pairs.toArray(), db.people.toArray()]);
  const byId = new Map(people.map((person) => [person.id, person]));
  return pairs
    .flatMap((pair) => {
      const person = byId.get(pair.personId);
      // Only what is stored: the notebook is a getter on the row and stays behind.
      return person ? [{ ...pair, person }] : [];
    })
    .sort((a, b) => a.createdAt - b.createdAt);
}

export async function pairById(pairId: string): Promise<PairWithPerson | undefined> {
  const pair = await db.pairs.get(pairId);
  const person = pair && (await db.people.get(pair.personId));
  return pair && person ? { ...pair, person } : undefined;
}

/** The pair that meets by this link, else the one whose counterpart is shown on a tile. */
export async function recognisePair(
  key: string | undefined,
  peopleShown: string[],
): Promise<PairWithPerson | undefined> {
  const pairs = await allPairs();
  const byLink = key ? pairs.filter((pair) => pair.meetingKeys.includes(key)) : [];
  const isShown = (pair: PairWithPerson) =>
    peopleShown.some((shown) =>
      [pair.person.name, ...pair.person.aliases].some((name) => sameName(name, shown)),
    );
  if (byLink.length > 0) return byLink.find(isShown) ?? byLink.at(-1);
  const byName = pairs.filter(isShown);
  return byName.length === 1 ? byName[0] : undefined;
}

/** Deletes a pair with everything of it: person, notebook, sessions, records. */
export async function removePair(pairId: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const pair = await db.pairs.get(pairId);
    if (!pair) return;
    const sessionIds = await db.sessions.where('pairId').equals(pairId).primaryKeys();
    for (const id of sessionIds) {
      await db.utterances.where('[sessionId+startedAt]').between([id, -Infinity], [id, Infinity]).delete();
      await db.talks.where('sessionId').equals(id).delete();
    }
    await db.consents.bulkDelete(sessionIds);
    await db.privateNotes.bulkDelete([...sessionIds, pairId]);
    await db.table('$sessions.doc_updates').where('k').anyOf(sessionIds).delete();
    await db.table('$pairs.notebook_updates').where('k').equals(pairId).delete();
    await db.sessions.bulkDelete(sessionIds);
    await db.topics.where('pairId').equals(pairId).delete();
    await db.todos.where('pairId').equals(pairId).delete();
    await db.pairs.delete(pairId);
    await db.people.delete(pair.personId);
  });
}
