import * as Y from 'yjs';
import { checkNotebook, checkSessionDocument } from '../backup/check-document';
import { changeDocument, readDocument } from '../change-document';
import { db } from '../db';
import { inOneWay } from '../in-one-way';
import { deriveRows } from '../notebooks/store';
import { sharedSessions } from '../sessions/from-notebook';
import { takeSessions } from '../shared-sessions/store';
import { toBase64Url } from './base64url';
import { type Opened, openEnvelope, sealUpdate } from './crypto';
import { currentEpoch, openGrant } from './grant';
import type { Stand } from './news';
import type { DocumentName, Envelope } from './schema';
import { othersIn, type Refusal, type SpaceRow } from './space-row';
import { ownIdentity } from './store';
import { hasAll, snapshotOf, unsentUpdate } from './unsent';

const sessionPrefix = 'session:';
const sessionIdOf = (document: DocumentName): string | undefined =>
  document.startsWith(sessionPrefix) ? document.slice(sessionPrefix.length) : undefined;

/** The document as stored now, or undefined where there is none of this pair. */
async function stored(pairId: string, document: DocumentName): Promise<Y.Doc | undefined> {
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

/** Something to seal of one document. */
type Piece = Pick<Opened, 'document' | 'kind'> & { data: Uint8Array };

/** What one other member lacks, as far as is known; with `isTelling` also what I have, so that they know what I lack. */
async function piecesFor(space: SpaceRow, memberId: string, isTelling: boolean): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const document of await sharedDocuments(space.pairId)) {
    const doc = await stored(space.pairId, document);
    if (!doc) continue;
    const data = unsentUpdate(doc, space.theirs[memberId]?.[document]?.snapshot);
    if (data) pieces.push({ document, kind: 'update', data });
    if (isTelling) pieces.push({ document, kind: 'state-vector', data: snapshotOf(doc) });
    doc.destroy();
  }
  return pieces;
}

/**
 * Seals what the other one lacks. Nothing as long as there is no key to seal with: the invitee has none before the inviter's
 * first file has come.
 */
export async function sealFor(spaceId: string, { isTelling }: { isTelling: boolean }): Promise<Envelope[]> {
  const space = await db.spaces.get(spaceId);
  const [other] = space?.state === 'shared' ? othersIn(space, ownIdIn(space)) : [];
  return space && other ? sealed(space, await piecesFor(space, other.id, isTelling)) : [];
}

/**
 * Seals what of one document was written since `since` (what the relay has of it; else what the other one said they have), and
 * what I have now. undefined where there is nothing new, or no key yet.
 */
export async function sealSince(
  spaceId: string,
  document: DocumentName,
  since: Uint8Array | undefined,
): Promise<{ envelopes: Envelope[]; snapshot: Uint8Array } | undefined> {
  const space = await db.spaces.get(spaceId);
  if (space?.state !== 'shared' || !currentEpoch(space)) return undefined;
  const [other] = othersIn(space, ownIdIn(space));
  const doc = other && (await stored(space.pairId, document));
  if (!doc) return undefined;
  const data = unsentUpdate(doc, since ?? space.theirs[other.id]?.[document]?.snapshot);
  const snapshot = snapshotOf(doc);
  doc.destroy();
  // Told once at the beginning: the other one may have what this device lacks.
  if (!data && since) return undefined;
  const update: Piece[] = data ? [{ document, kind: 'update', data }] : [];
  const envelopes = await sealed(space, [...update, { document, kind: 'state-vector', data: snapshot }]);
  return { envelopes, snapshot };
}

async function sealed(space: SpaceRow, pieces: Piece[]): Promise<Envelope[]> {
  const { identity } = await ownIdentity();
  const current = currentEpoch(space);
  if (!identity || !current) return [];
  const first = await takeCounters(space.id, pieces.length);
  const keys = { epochKey: current.key, signingKey: identity.signing.privateKey };
  const about = { space: space.id, epoch: current.epoch, sender: ownIdIn(space) };
  return Promise.all(
    pieces.map((piece, at) => sealUpdate({ ...piece, ...about, counter: first + at }, keys)),
  );
}

/** So many numbers that no other envelope of mine has; the first of them. */
const takeCounters = (spaceId: string, count: number): Promise<number> =>
  db.transaction('rw', db.spaces, async () => {
    const space = await db.spaces.get(spaceId);
    const first = space?.counter ?? 0;
    await db.spaces.update(spaceId, { counter: first + count });
    return first;
  });

/** My own id in the space. */
export const ownIdIn = ({ role, invitation, reply }: SpaceRow): string =>
  role === 'inviter' ? invitation.from.id : (reply?.from.id ?? '');

/** What became of one thing that came in. */
export type Taken = 'taken' | 'known' | 'later' | { refused: Refusal };

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

/** What a document was like before something was taken into it, and after. */
export type Seen = (document: DocumentName, change: { before: Uint8Array; after: Uint8Array }) => void;

/** Opens an envelope and takes what is in it into the documents and the rows derived from them. */
export async function takeEnvelope(spaceId: string, content: unknown, onSeen?: Seen): Promise<Taken> {
  const space = await db.spaces.get(spaceId);
  if (space?.state !== 'shared') return { refused: 'unknown-space' };
  const { opened, refused } = await openEnvelope(content, [space]);
  if (!opened) return noteRefusal(spaceId, refused);
  if (opened.sender === ownIdIn(space)) return 'known';
  if (opened.kind === 'state-vector') return noteTheirs(opened);
  const taken = await takeUpdate(space.pairId, opened, onSeen);
  // Outside the transaction: what was deleted over there is deleted here, and that waits for the meeting page.
  if (taken === 'taken') await takeSessions(space.pairId);
  return typeof taken === 'object' ? noteRefusal(spaceId, taken.refused) : taken;
}

async function noteRefusal(spaceId: string, refused: Refusal): Promise<Taken> {
  await db.spaces
    .where('id')
    .equals(spaceId)
    .modify((space) => {
      space.refused[refused] = (space.refused[refused] ?? 0) + 1;
    });
  return { refused };
}

/** What a member has can only grow; an older envelope that comes late says less. */
const noteTheirs = ({ space: spaceId, sender, document, counter, data }: Opened): Promise<Taken> =>
  db.transaction('rw', db.spaces, async () => {
    const space = await db.spaces.get(spaceId);
    const before = space?.theirs[sender]?.[document];
    if (!space || (before && before.counter >= counter)) return 'known';
    const theirs = {
      ...space.theirs,
      [sender]: { ...space.theirs[sender], [document]: { counter, snapshot: data } },
    };
    // Whoever has something of mine has the key it was sealed with.
    await db.spaces.update(spaceId, { theirs, grants: space.grants.filter(({ to }) => to !== sender) });
    return 'taken';
  });

/** All or nothing, and only what our screens can show. */
const takeUpdate = (pairId: string, { document, data }: Opened, onSeen?: Seen): Promise<Taken> =>
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
    onSeen?.(document, { before, after });
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
  const rowsOf = async (table: 'topics' | 'todos' | 'themes' | 'proposals' | 'appointments') => {
    const rows: { id: string; isPrivate?: boolean }[] = await db
      .table(table)
      .where('pairId')
      .equals(pairId)
      .toArray();
    return new Map(rows.filter(({ isPrivate }) => !isPrivate).map((row) => [row.id, inOneWay(row)]));
  };
  const [topics, todos, themes, proposals, appointments] = await Promise.all([
    rowsOf('topics'),
    rowsOf('todos'),
    rowsOf('themes'),
    rowsOf('proposals'),
    rowsOf('appointments'),
  ]);
  const sessions = new Map<string, string>();
  for (const id of await db.sessions.where('pairId').equals(pairId).primaryKeys()) {
    const doc = await readDocument('sessions.doc', id);
    sessions.set(id, toBase64Url(snapshotOf(doc)));
    doc.destroy();
  }
  return { topics, todos, themes, proposals, appointments, sessions };
}
