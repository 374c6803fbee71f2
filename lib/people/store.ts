import { db } from '../db';
import { newId } from '../new-id';
import { renameStored } from '../notebooks/store';
import { sameName } from './same-name';
import type { Person } from './schema';

export const allPeople = (): Promise<Person[]> => db.people.toArray();

export const personById = (id: string): Promise<Person | undefined> => db.people.get(id);

/** Me. The row is there from the first opening of the database on; its name is empty until I gave it. */
export async function me(): Promise<Person> {
  const found = await db.people.filter((person) => person.isMe).first();
  if (!found) throw new Error('The database has no row for me');
  return found;
}

export async function addPerson(name: string): Promise<Person> {
  const person: Person = { id: newId(), name: name.trim(), aliases: [], isMe: false, createdAt: Date.now() };
  await db.people.add(person);
  return person;
}

export async function renamePerson(personId: string, name: string): Promise<void> {
  await db.people.update(personId, { name: name.trim() });
}

/** Remembers that a meeting page shows this person under `alias`. */
export async function addAlias(personId: string, alias: string): Promise<void> {
  await db.people
    .where('id')
    .equals(personId)
    .modify((person) => {
      if (!person.aliases.some((known) => sameName(known, alias))) person.aliases.push(alias);
    });
}

export async function removeAlias(personId: string, alias: string): Promise<void> {
  await db.people
    .where('id')
    .equals(personId)
    .modify((person) => {
      person.aliases = person.aliases.filter((known) => known !== alias);
    });
}

/**
 * Gives a person the id that their own device knows them by, wherever they are named. Somebody known by that id already is
 * the same person from then on. All or nothing.
 */
export async function adoptPersonId(oldId: string, adoptedId: string): Promise<void> {
  if (oldId === adoptedId) return;
  await db.transaction('rw', db.tables, async () => {
    const [person, known] = await db.people.bulkGet([oldId, adoptedId]);
    if (!person) return;
    if (known) {
      if (person.isMe || known.isMe) throw new Error('I am nobody else');
      await db.people.delete(oldId);
      await db.people.put(united(known, person));
    }
    await renameStored(new Map([[oldId, adoptedId]]));
  });
}

/** One row for two of the same person; what either was called, pages may show again. */
function united(kept: Person, other: Person): Person {
  const name = kept.name || other.name;
  const aliases: string[] = [];
  for (const alias of [...kept.aliases, ...other.aliases, other.name])
    if (![name, ...aliases].some((one) => sameName(one, alias))) aliases.push(alias);
  return { ...kept, name, aliases, createdAt: Math.min(kept.createdAt, other.createdAt) };
}
