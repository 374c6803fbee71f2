import { db } from '../db';
import { newId } from '../new-id';
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
