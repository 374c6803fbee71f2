import { db } from '../db';
import { newId } from '../new-id';
import { sameName } from './same-name';
import type { Person } from './schema';

export const allPeople = (): Promise<Person[]> => db.people.toArray();

export const personById = (id: string): Promise<Person | undefined> => db.people.get(id);

/** Me; made on first use with an empty name, which the first run then asks for. */
export async function me(): Promise<Person> {
  return db.transaction('rw', db.people, async () => {
    const found = await db.people.filter((person) => person.isMe).first();
    if (found) return found;
    const person: Person = { id: newId(), name: '', aliases: [], isMe: true, createdAt: Date.now() };
    await db.people.add(person);
    return person;
  });
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
