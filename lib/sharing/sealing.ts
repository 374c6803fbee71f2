import { db } from '../db';
import { sealUpdate } from './crypto';
import { ownIdIn, sharedDocuments, stored } from './documents';
import { currentEpoch } from './grant';
import { largestData, type SealedKind } from './padding';
import { cutIntoParts } from './parts';
import type { DocumentName, Envelope } from './schema';
import { type Piece, packPieces } from './snapshot';
import { othersIn, type SpaceRow } from './space-row';
import { ownIdentity } from './store';
import { snapshotOf, unsentUpdate } from './unsent';

/** What the others lack, as far as is known; with `isTelling` also what I have, so that they know what I lack. */
async function piecesFor(space: SpaceRow, isTelling: boolean): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const document of await sharedDocuments(space.pairId)) {
    const doc = await stored(space.pairId, document);
    if (!doc) continue;
    for (const { id } of othersIn(space, ownIdIn(space))) {
      const data = unsentUpdate(doc, space.theirs[id]?.[document]?.snapshot);
      if (data) pieces.push({ document, kind: 'update', data });
    }
    if (isTelling) pieces.push({ document, kind: 'state-vector', data: snapshotOf(doc) });
    doc.destroy();
  }
  return pieces;
}

const sharedSpace = async (spaceId: string): Promise<SpaceRow | undefined> => {
  const space = await db.spaces.get(spaceId);
  return space?.state === 'shared' && othersIn(space, ownIdIn(space)).length > 0 ? space : undefined;
};

/**
 * Seals what the other one lacks. Nothing as long as there is no key to seal with: the invitee has none before the inviter's
 * first file has come.
 */
export async function sealFor(spaceId: string, { isTelling }: { isTelling: boolean }): Promise<Envelope[]> {
  const space = await sharedSpace(spaceId);
  return space ? sealed(space, await piecesFor(space, isTelling)) : [];
}

/**
 * Seals what of one document was written since `since` (what the relay has of it; else what the other one said they have).
 * `snapshot` is what is here now; undefined where there is no such document, or no key yet.
 */
export async function sealSince(
  spaceId: string,
  document: DocumentName,
  since: Uint8Array | undefined,
): Promise<{ envelopes: Envelope[]; snapshot: Uint8Array } | undefined> {
  const space = await sharedSpace(spaceId);
  if (!space || !currentEpoch(space)) return undefined;
  const [other] = othersIn(space, ownIdIn(space));
  const doc = other && (await stored(space.pairId, document));
  if (!doc) return undefined;
  const data = unsentUpdate(doc, since ?? space.theirs[other.id]?.[document]?.snapshot);
  const snapshot = snapshotOf(doc);
  doc.destroy();
  return { envelopes: data ? await sealed(space, [{ document, kind: 'update', data }]) : [], snapshot };
}

/** Seals what I have of these documents, for the others to see what I lack: together, because there may be hundreds. */
export async function sealTold(
  spaceId: string,
  documents: readonly DocumentName[],
): Promise<{ envelopes: Envelope[]; told: Map<DocumentName, Uint8Array> }> {
  const space = await sharedSpace(spaceId);
  const told = new Map<DocumentName, Uint8Array>();
  if (!space || !currentEpoch(space)) return { envelopes: [], told };
  for (const document of documents) {
    const doc = await stored(space.pairId, document);
    if (!doc) continue;
    told.set(document, snapshotOf(doc));
    doc.destroy();
  }
  const pieces = [...told].map(([document, data]): Piece => ({ document, kind: 'state-vector', data }));
  return { envelopes: await sealed(space, oneOf(pieces)), told };
}

/**
 * One envelope that may take the place of all that the relay holds: what the others have not confirmed of every document,
 * and what I have. undefined where that is more than one envelope takes, or nothing can be sealed.
 */
export async function sealSnapshot(spaceId: string): Promise<Envelope | undefined> {
  const space = await sharedSpace(spaceId);
  if (!space || !currentEpoch(space)) return undefined;
  const data = packPieces(await piecesFor(space, true));
  if (data.length > largestData) return undefined;
  const [envelope] = await sealed(space, [{ document: 'notebook', kind: 'snapshot', data }]);
  return envelope;
}

type ToSeal = { document: DocumentName; kind: SealedKind; data: Uint8Array };

const oneOf = (pieces: Piece[]): ToSeal[] =>
  pieces.length > 1 ? [{ document: 'notebook', kind: 'snapshot', data: packPieces(pieces) }] : pieces;

/** What is too large for one envelope goes in several. */
const inEnvelopes = ({ document, kind, data }: ToSeal): ToSeal[] =>
  data.length <= largestData
    ? [{ document, kind, data }]
    : cutIntoParts(kind, data).map((part) => ({ document, kind: 'part', data: part }));

async function sealed(space: SpaceRow, whole: readonly ToSeal[]): Promise<Envelope[]> {
  const { identity } = await ownIdentity();
  const current = currentEpoch(space);
  if (!identity || !current) return [];
  const pieces = whole.flatMap(inEnvelopes);
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
