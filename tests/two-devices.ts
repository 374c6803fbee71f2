import * as Y from 'yjs';
import { changeDocument, readDocument, updateTable } from '@/lib/change-document';
import { db } from '@/lib/db';
import { newId } from '@/lib/new-id';
import { deriveRows } from '@/lib/notebooks/store';
import { sessionsInNotebook } from '@/lib/sessions/store';
import { takeSessions } from '@/lib/shared-sessions/store';

type Stored = Map<string, object[]>;

async function takeOut(): Promise<Stored> {
  const stored: Stored = new Map();
  for (const table of db.tables) {
    const rows: object[] = await table.toArray();
    stored.set(
      table.name,
      rows.map((row) => ({ ...row })),
    );
  }
  // Only now: documents go with the rows that they hang on.
  for (const table of db.tables) await table.clear();
  return stored;
}

async function putIn(stored: Stored): Promise<void> {
  for (const [name, rows] of stored) await db.table(name).bulkAdd(rows);
}

const person = () => ({ id: newId(), name: '', aliases: [], isMe: true, createdAt: Date.now() });

/**
 * As many devices as are named, each with a database of its own: only that of the device which acts is the database of this
 * test. It begins with what is there.
 */
export function devices(first: string) {
  const away = new Map<string, Stored>();
  let present = first;
  return async <Result>(name: string, act: () => Promise<Result>): Promise<Result> => {
    if (name !== present) {
      away.set(present, await takeOut());
      await putIn(away.get(name) ?? new Map([['people', [person()]]]));
      present = name;
    }
    return act();
  };
}

/** All that a device has of a pair to hand to the other one. */
export async function handOut(pairId: string) {
  const stateOf = async (kind: 'pairs.notebook' | 'sessions.doc', id: string) => {
    const doc = await readDocument(kind, id);
    const state = Y.encodeStateAsUpdate(doc);
    doc.destroy();
    return state;
  };
  const sessions: [string, Uint8Array][] = [];
  for (const { id } of await sessionsInNotebook(pairId))
    sessions.push([id, await stateOf('sessions.doc', id)]);
  return { pairId, notebook: await stateOf('pairs.notebook', pairId), sessions };
}

/** Takes it in, without envelopes and keys. */
export async function takeIn(given: Awaited<ReturnType<typeof handOut>>): Promise<void> {
  const { pairId, notebook, sessions } = given;
  await db.transaction('rw', db.tables, async () => {
    await changeDocument('pairs.notebook', pairId, (doc) => Y.applyUpdate(doc, notebook));
    await deriveRows(pairId);
  });
  await takeSessions(pairId);
  await db.transaction('rw', ['sessions', updateTable('sessions.doc')], async () => {
    for (const [id, update] of sessions)
      await changeDocument('sessions.doc', id, (doc) => Y.applyUpdate(doc, update));
  });
  await takeSessions(pairId);
}
