import { Dexie } from 'dexie';
import * as Y from 'yjs';
import { updateTable } from '../change-document';
import { db } from '../db';
import { sharedDocuments } from './documents';
import type { RelayLink } from './relay';
import type { Place } from './relay-follow';
import type { DocumentName, Envelope } from './schema';
import { sealSince, sealSnapshot, sealTold } from './sealing';
import { hasAll, snapshotOf } from './unsent';

/** What lies at the relay is replaced when it is more than this: items, and characters. */
const mostItems = 200;
const mostCharacters = 2_000_000;

/** What the relay has of a document from me, and what I told of it. `written` names the stored updates that were looked at. */
type AtRelay = {
  written?: string;
  /** Yjs snapshot, and when it was published (epoch ms). */
  relayed?: Uint8Array;
  publishedAt: number;
  /** How often the other one said that it never came. */
  lost: number;
  toldOf?: string;
};

const nothing = snapshotOf(new Y.Doc());

export type Outbox = ReturnType<typeof outboxOf>;

/** What goes out of one space over one link. Its three ways to send are to be called one after the other. */
export function outboxOf(spaceId: string, link: RelayLink, patienceMs: number) {
  const documents = new Map<DocumentName, AtRelay>();
  const granted = new Set<string>();
  const of = (document: DocumentName): AtRelay => {
    const known = documents.get(document) ?? { publishedAt: 0, lost: 0 };
    documents.set(document, known);
    return known;
  };
  const publish = (envelope: Envelope) =>
    link.publish(spaceId, JSON.stringify(envelope), `${envelope.sender}.${envelope.counter}`);

  /** The relay has nothing of mine. */
  const forget = (): void => {
    documents.clear();
    granted.clear();
  };

  const publishDocument = async (document: DocumentName, written: string): Promise<void> => {
    const at = of(document);
    if (at.written === written) return;
    const sealed = await sealSince(spaceId, document, at.relayed);
    if (!sealed) return;
    for (const envelope of sealed.envelopes) await publish(envelope);
    if (sealed.envelopes.length > 0) at.publishedAt = Date.now();
    Object.assign(at, { relayed: sealed.snapshot, written });
  };

  return {
    /** Gives the relay what it has not got from me yet. One that it does not take does not hold up the others. */
    async publishNew(): Promise<void> {
      const space = await db.spaces.get(spaceId);
      if (space?.state !== 'shared') return;
      for (const grant of space.grants) {
        if (granted.has(grant.signature)) continue;
        await link.publish(spaceId, JSON.stringify(grant), `grant.${grant.epoch}.${grant.from}.${grant.to}`);
        granted.add(grant.signature);
      }
      const written = await writtenIn(space.pairId);
      const failures: unknown[] = [];
      for (const document of await sharedDocuments(space.pairId))
        await publishDocument(document, written.get(document) ?? '').catch((error) => {
          failures.push(error);
        });
      if (failures.length > 0) throw failures[0];
    },

    /** Tells what I have, where that is new: the other one may have what this device lacks, or wait for a word that it came. */
    async tell(): Promise<void> {
      const space = await db.spaces.get(spaceId);
      if (space?.state !== 'shared') return;
      const written = await writtenIn(space.pairId);
      const isNew = (document: DocumentName) => of(document).toldOf !== (written.get(document) ?? '');
      const names = (await sharedDocuments(space.pairId)).filter(isNew);
      const { envelopes, told } = await sealTold(spaceId, names);
      for (const envelope of envelopes) await publish(envelope);
      for (const document of told.keys()) of(document).toldOf = written.get(document) ?? '';
    },

    /**
     * Replaces what lies at the relay where that has grown, or where deleted words lie in it. `last` is the last item that was
     * taken; `mayWait` where it need not be now, and not by this device. Nothing happens where somebody was faster. True where
     * all that is not confirmed has to be published again.
     */
    async replaceHistory(last: Place, mayWait: boolean): Promise<boolean> {
      const sweptAt = Date.now();
      const due = await dueIn(spaceId);
      if (!due || (due === 'grown' && mayWait)) return false;
      const envelope = await sealSnapshot(spaceId);
      // More than one item holds: what is not confirmed stays where it is. Only deleted words must go at once.
      if (!envelope && due === 'grown') return false;
      const [item] = envelope ? [envelope] : (await sealTold(spaceId, ['notebook'])).envelopes;
      if (!item || !(await link.replaceWithSnapshot(spaceId, JSON.stringify(item), last.sequence)))
        return false;
      await db.spaces.update(spaceId, { sweptAt, history: { items: 0, characters: 0 } });
      const isAnew = !envelope || ((await db.spaces.get(spaceId))?.grants.length ?? 0) > 0;
      if (isAnew) forget();
      return isAnew;
    },

    /** What came from the relay need not go back to it; what I have written meanwhile still has to go. */
    seen(document: DocumentName, { before, after }: { before: Uint8Array; after: Uint8Array }): void {
      const at = of(document);
      // Where nothing was here before, all of it is theirs.
      if (hasAll(at.relayed ?? nothing, before)) at.relayed = after;
      // Nothing new in it: the other one does not know that I have it.
      if (hasAll(before, after)) delete at.toldOf;
    },

    /** The other one says what they have. What they still lack, though it lies at the relay for long, did not come. */
    told(document: DocumentName, theirs: Uint8Array): void {
      const at = documents.get(document);
      if (!at?.relayed || hasAll(theirs, at.relayed)) return;
      // Each time later: what they refuse to take they will lack for ever.
      if (Date.now() - at.publishedAt < patienceMs * 4 ** at.lost) return;
      documents.set(document, { publishedAt: Date.now(), lost: at.lost + 1 });
    },

    forget,
  };
}

/** Why what lies at the relay is to be replaced. */
async function dueIn(spaceId: string): Promise<'grown' | 'erased' | undefined> {
  const space = await db.spaces.get(spaceId);
  if (space?.state !== 'shared') return undefined;
  const sessions = await db.sessions.where('pairId').equals(space.pairId).toArray();
  const erasedAt = Math.max(0, ...sessions.map((session) => session.erasedAt ?? 0));
  if (erasedAt > (space.sweptAt ?? 0)) return 'erased';
  const { items = 0, characters = 0, isMissing } = space.history ?? {};
  const hasGrown = items >= mostItems || characters >= mostCharacters;
  // A grant is taken back by nobody: without it the other one could open nothing.
  return hasGrown && !isMissing && space.grants.length === 0 ? 'grown' : undefined;
}

/** The stored updates of each document of the pair, named so that the name changes whenever the document does. */
async function writtenIn(pairId: string): Promise<Map<DocumentName, string>> {
  const sessions = await db.sessions.where('pairId').equals(pairId).primaryKeys();
  const written = new Map<DocumentName, string>();
  const add = (document: DocumentName, key: number) => {
    const [count = 0] = (written.get(document) ?? '').split(' ').map(Number);
    written.set(document, `${count + 1} ${key}`);
  };
  await db
    .table<unknown, number>(updateTable('pairs.notebook'))
    .where('k')
    .equals(pairId)
    .eachPrimaryKey((key) => add('notebook', key));
  await db
    .table<unknown, number>(updateTable('sessions.doc'))
    .where('k')
    .anyOf(sessions)
    .eachPrimaryKey((key, cursor) => add(`session:${String(cursor.key)}`, key));
  return written;
}

const watched = ['spaces', 'sessions', updateTable('pairs.notebook'), updateTable('sessions.doc')];

/**
 * Calls back whenever something was written, on any page of this install, that may have to go out; gives what ends it. Only looks
 * at where it was written: a live query over years of 1on1s would be run anew for each line that comes in.
 */
export function onWritten(act: () => void): () => void {
  const places = watched.map((table) => `idb://${db.name}/${table}/`);
  const listener = (parts: object): void => {
    if (Object.keys(parts).some((part) => places.some((place) => part.startsWith(place)))) act();
  };
  Dexie.on.storagemutated.subscribe(listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

type Noted = { at: Place; characters: number; isSnapshot: boolean; isMissing: boolean };

/** So many items are noted together: each writes the whole row of the space. */
const notedTogether = 25;

/** Notes how far following came, and how much lies at the relay. What was not noted comes again, which harms nothing. */
export function notedItems(spaceId: string) {
  let unwritten: Noted[] = [];
  const write = async (): Promise<void> => {
    const items = unwritten.splice(0);
    const last = items.at(-1);
    if (!last) return;
    await db.spaces
      .where('id')
      .equals(spaceId)
      .modify((space) => {
        for (const { characters, isSnapshot, isMissing } of items) {
          const before = isSnapshot || !space.history ? { items: 0, characters: 0 } : space.history;
          space.history = { ...before, items: before.items + 1, characters: before.characters + characters };
          if (isMissing) space.history.isMissing = true;
        }
        space.place = last.at;
      });
  };
  return {
    write,
    async add(item: Noted): Promise<void> {
      unwritten.push(item);
      if (unwritten.length >= notedTogether) await write();
    },
    /** What lay there is gone. */
    async wiped(): Promise<void> {
      unwritten = [];
      await db.spaces.update(spaceId, { place: undefined, history: undefined });
    },
  };
}
