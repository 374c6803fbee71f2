import * as Y from 'yjs';
import { checkNotebook, checkSessionDocument } from '../backup/check-document';
import { changeDocument, readDocument } from '../change-document';
import { db } from '../db';
import { inOneWay } from '../in-one-way';
import { deriveRows } from '../notebooks/store';
import { sharedSessions } from '../sessions/from-notebook';
import { takeSessions } from '../shared-sessions/store';
import { toBase64Url } from './base64url';
import { type Opened, openEnvelope } from './crypto';
import { dropStrayParts } from './dropped-parts';
import { openGrant } from './grant';
import type { NewsKind, Stand } from './news';
import { grantsStillNeeded } from './next-epoch';
import { noteRefusal } from './refused';
import type { DocumentName } from './schema';
import { unpackPieces } from './snapshot';
import type { Refusal, SpaceRow } from './space-row';
import { ownIdentity } from './store';
import { keepPart } from './unfinished';
import { hasAll, readSnapshot, snapshotOf } from './unsent';
import { withoutMember } from './without-member';

const sessionPrefix = 'session:';
const sessionIdOf = (document: DocumentName): string | undefined =>
  document.startsWith(sessionPrefix) ? document.slice(sessionPrefix.length) : undefined;

/** The document as stored now, or undefined where there is none of this pair. */
export async function stored(pairId: string, document: DocumentName): Promise<Y.Doc | undefined> {
  const sessionId = sessionIdOf(document);
  if (sessionId === undefined) return readDocument('pairs.notebook', pairId);
  const session = await db.sessions.get(sessionId);
  return session?.pairId === pairId ? readDocument('sessions.doc', sessionId) : undefined;
}

/** What the two share: the notebook, and the document of each session that the notebook names. */
export async function sharedDocuments(pairId: string): Promise<DocumentName[]> {
  const notebook = await readDocument('pairs.notebook', pairId);
  const sessions = sharedSessions(notebook).map(({ id }): DocumentName => `${sessionPrefix}${id}`);
  notebook.destroy();
  return ['notebook', ...sessions];
}

/** My own id in the space. */
export const ownIdIn = ({ role, invitation, reply }: SpaceRow): string =>
  role === 'inviter' ? invitation.from.id : (reply?.from.id ?? '');

/** What became of one thing that came in. `part`: it waits for the others that it was cut with. */
export type Taken = 'taken' | 'known' | 'later' | 'part' | { refused: Refusal };

/** Opens a grant to me and keeps its key. */
export async function takeGrant(spaceId: string, content: unknown): Promise<Taken> {
  const space = await db.spaces.get(spaceId);
  const { identity } = await ownIdentity();
  if (space?.state !== 'shared' || !identity) return { refused: 'unknown-space' };
  const opened = await openGrant(content, {
    spaces: [space],
    ownId: ownIdIn(space),
    exchange: identity.exchange,
  });
  if (opened.refused) return noteRefusal(spaceId, opened.refused);
  const { epoch } = opened;
  return db.transaction('rw', db.spaces, async () => {
    const now = await db.spaces.get(spaceId);
    const isKnown = now?.epochs.some((known) => known.epoch === epoch.epoch && known.from === epoch.from);
    if (!now || isKnown) return 'known';
    await db.spaces.update(spaceId, { epochs: [...now.epochs, epoch] });
    return 'taken';
  });
}

/** Who wants to hear what came in. */
export type Hearing = {
  /** What a document was like before something was taken into it, and after. */
  onSeen?(document: DocumentName, change: { before: Uint8Array; after: Uint8Array }): void;
  /** What the other one says that they have. */
  onTold?(document: DocumentName, snapshot: Uint8Array): void;
};

/** Opens an envelope and takes what is in it into the documents and the rows derived from them. */
export async function takeEnvelope(spaceId: string, content: unknown, hearing?: Hearing): Promise<Taken> {
  const space = await db.spaces.get(spaceId);
  if (space?.state !== 'shared') return { refused: 'unknown-space' };
  const { opened, refused } = await openEnvelope(content, [space]);
  if (!opened) return noteRefusal(spaceId, refused);
  if (opened.sender === ownIdIn(space)) return 'known';
  if (opened.kind === 'leave') return noteLeave(opened).finally(dropStrayParts);
  const taken = await takeOpened(space.pairId, opened, hearing);
  // Outside the transaction: what was deleted over there is deleted here, and that waits for the meeting page.
  if (taken === 'taken' && opened.kind !== 'state-vector')
    await takeSessions(space.pairId, changedBy(opened));
  return typeof taken === 'object' ? noteRefusal(spaceId, taken.refused) : taken;
}

/** Ids of the 1on1s whose documents it may have changed; undefined where it may be any. */
function changedBy({ kind, document }: Opened): string[] | undefined {
  if (kind === 'snapshot' || kind === 'part') return undefined;
  const sessionId = kind === 'update' ? sessionIdOf(document) : undefined;
  return sessionId === undefined ? [] : [sessionId];
}

/** What is in an envelope, by its kind. */
async function takeOpened(pairId: string, opened: Opened, hearing?: Hearing): Promise<Taken> {
  if (opened.kind === 'part') return takePart(pairId, opened, hearing);
  if (opened.kind === 'snapshot') return takePieces(pairId, opened, hearing);
  if (opened.kind === 'state-vector') return noteTheirs(opened, hearing);
  return opened.kind === 'update' ? takeUpdate(pairId, opened, hearing) : { refused: 'wrong-content' };
}

async function takePart(pairId: string, opened: Opened, hearing?: Hearing): Promise<Taken> {
  const kept = await keepPart(opened, Date.now());
  if (kept.is === 'not-a-part') return { refused: 'bad-padding' };
  if (kept.is === 'waiting') return 'part';
  const taken = await takeOpened(pairId, { ...opened, ...kept.whole }, hearing);
  // What waits for something else is put together once more when that has come.
  if (taken !== 'later') await kept.done();
  return taken;
}

/** Each piece as if it had come by itself. Of several outcomes the one that somebody must see to counts. */
async function takePieces(pairId: string, opened: Opened, hearing?: Hearing): Promise<Taken> {
  const pieces = unpackPieces(opened.data);
  if (!pieces) return { refused: 'bad-padding' };
  const outcomes: Taken[] = [];
  for (const { document, kind, data } of pieces) {
    const taken = await takeOpened(
      pairId,
      { ...opened, document, kind, data: new Uint8Array(data) },
      hearing,
    );
    outcomes.push(taken);
    // The notebook stands first, and names the sessions that follow.
    if (taken === 'taken' && document === 'notebook') await takeSessions(pairId, []);
  }
  const refused = outcomes.find((outcome) => typeof outcome === 'object');
  return refused ?? (['later', 'taken'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'known';
}

const noteLeave = ({ space: spaceId, sender }: Opened): Promise<Taken> =>
  db.transaction('rw', db.spaces, async () => {
    const space = await db.spaces.get(spaceId);
    if (space?.state !== 'shared') return 'known';
    await db.spaces.update(spaceId, withoutMember(space, sender, Date.now()));
    return 'taken';
  });

/** What a member has can only grow; an older envelope that comes late says less. */
const noteTheirs = (
  { space: spaceId, sender, document, epoch, counter, data }: Opened,
  hearing?: Hearing,
): Promise<Taken> =>
  db.transaction('rw', db.spaces, async () => {
    if (!readSnapshot(data)) return { refused: 'wrong-content' };
    const space = await db.spaces.get(spaceId);
    const before = space?.theirs[sender]?.[document];
    if (!space || (before && before.counter >= counter)) return 'known';
    const theirs = {
      ...space.theirs,
      [sender]: { ...space.theirs[sender], [document]: { counter, snapshot: data } },
    };
    // Whoever has something of mine has the key it was sealed with.
    const grants = grantsStillNeeded(space, { member: sender, epoch });
    await db.spaces.update(spaceId, { theirs, grants });
    hearing?.onTold?.(document, data);
    return 'taken';
  });

/** All or nothing, and only what our screens can show. */
const takeUpdate = (pairId: string, { document, data }: Opened, hearing?: Hearing): Promise<Taken> =>
  db.transaction('rw', db.tables, async () => {
    const scratch = await stored(pairId, document);
    const sessionId = sessionIdOf(document);
    // A session that the notebook does not name yet: its notebook is still on the way.
    if (!scratch) return (await isOfAnotherPair(sessionId, pairId)) ? { refused: 'other-pair' } : 'later';
    const before = snapshotOf(scratch);
    const isGood = applied(scratch, data) && problemsOf(scratch, document, pairId) === 0;
    const after = snapshotOf(scratch);
    scratch.destroy();
    if (!isGood) return { refused: 'wrong-content' };
    hearing?.onSeen?.(document, { before, after });
    if (hasAll(before, after)) return 'known';
    if (sessionId === undefined) {
      await changeDocument('pairs.notebook', pairId, (doc) => Y.applyUpdate(doc, data));
      await deriveRows(pairId);
    } else await changeDocument('sessions.doc', sessionId, (doc) => Y.applyUpdate(doc, data));
    return 'taken';
  });

const isOfAnotherPair = async (sessionId: string | undefined, pairId: string): Promise<boolean> => {
  const session = sessionId === undefined ? undefined : await db.sessions.get(sessionId);
  return session !== undefined && session.pairId !== pairId;
};

function applied(doc: Y.Doc, update: Uint8Array): boolean {
  try {
    Y.applyUpdate(doc, update);
    return true;
  } catch {
    return false;
  }
}

const problemsOf = (doc: Y.Doc, document: DocumentName, pairId: string): number =>
  (document === 'notebook' ? checkNotebook(doc, pairId) : checkSessionDocument(doc)).length;

/** What the pair's notebook and 1on1s are like now. */
export async function standOf(pairId: string): Promise<Stand> {
  const rowsOf = async (table: Exclude<NewsKind, 'sessions'>) => {
    const rows: { id: string; isPrivate?: boolean }[] = await db
      .table(table)
      .where('pairId')
      .equals(pairId)
      .toArray();
    return new Map(rows.filter(({ isPrivate }) => !isPrivate).map((row) => [row.id, inOneWay(row)]));
  };
  const [topics, todos, themes, proposals, appointments, circles, handed] = await Promise.all([
    rowsOf('topics'),
    rowsOf('todos'),
    rowsOf('themes'),
    rowsOf('proposals'),
    rowsOf('appointments'),
    rowsOf('circles'),
    rowsOf('handed'),
  ]);
  const sessions = new Map<string, string>();
  for (const id of await db.sessions.where('pairId').equals(pairId).primaryKeys()) {
    const doc = await readDocument('sessions.doc', id);
    sessions.set(id, toBase64Url(snapshotOf(doc)));
    doc.destroy();
  }
  return { topics, todos, themes, proposals, appointments, sessions, circles, handed };
}
