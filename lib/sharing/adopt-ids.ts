import type * as Y from 'yjs';
import { changeDocument, forgetHistory, updateTable } from '../change-document';
import { db } from '../db';
import { forgetKeys, type NewIds, renamedIn, renameIds } from '../notebooks/rename-ids';
import { deriveRows } from '../notebooks/store';
import { sameName } from '../people/same-name';
import type { Person } from '../people/schema';
import { nameOldCheck } from '../sessions/shown-checks';

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

/** Gives a pair the id that the other one's device knows it by, wherever it is named. All or nothing. */
export async function adoptPairId(oldId: string, adoptedId: string): Promise<void> {
  if (oldId === adoptedId) return;
  await db.transaction('rw', db.tables, async () => {
    const [pair, known] = await db.pairs.bulkGet([oldId, adoptedId]);
    if (pair && known) throw new Error(`There is a pair ${adoptedId} already`);
    if (pair) await renameStored(new Map([[oldId, adoptedId]]));
  });
}

/**
 * Puts new ids in the place of old ones: in every row, and in all documents of the pairs that get one of these ids or whose
 * people do. No stored byte holds an old one after it. Within the caller's transaction over all tables.
 */
async function renameStored(ids: NewIds): Promise<void> {
  // First: a notebook goes with the row that it hangs on.
  await db
    .table<{ k: string }>(updateTable('pairs.notebook'))
    .where('k')
    .anyOf([...ids.keys()])
    .modify((row) => {
      row.k = ids.get(row.k) ?? row.k;
    });
  for (const table of db.tables.filter(({ name }) => !name.startsWith('$'))) {
    const key = String(table.schema.primKey.keyPath);
    for (const row of await table.toArray()) {
      const renamed = renamedIn(row, ids);
      if (renamed === row) continue;
      if (renamed[key] !== row[key]) await table.delete(row[key]);
      await table.put(renamed);
    }
  }
  const now = new Set(ids.values());
  const pairs = await db.pairs.toArray();
  const isMe = (await db.people.filter((person) => person.isMe && now.has(person.id)).count()) > 0;
  for (const { id, personId } of pairs)
    if (isMe || now.has(id) || now.has(personId)) await renameInDocuments(id, ids);
}

async function renameInDocuments(pairId: string, ids: NewIds): Promise<void> {
  const forget = (doc: Y.Doc) => forgetKeys(doc, ids);
  await changeDocument('pairs.notebook', pairId, (doc) => renameIds(doc, ids));
  await forgetHistory('pairs.notebook', pairId, forget);
  await deriveRows(pairId);
  const pair = await db.pairs.get(pairId);
  const self = await db.people.filter(({ isMe }) => isMe).first();
  for (const sessionId of await db.sessions.where('pairId').equals(pairId).primaryKeys()) {
    await changeDocument('sessions.doc', sessionId, (doc) => {
      renameIds(doc, ids);
      if (pair && self) nameOldCheck(doc, { ...pair, meId: self.id });
    });
    await forgetHistory('sessions.doc', sessionId, forget);
  }
}
