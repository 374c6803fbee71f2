import { db } from '../db';
import { sealUpdate } from './crypto';
import { ownIdIn } from './documents';
import { dropStrayParts } from './dropped-parts';
import { exchangeFile } from './exchange';
import { currentEpoch } from './grant';
import type { RelayLink } from './relay';
import { RelayError } from './relay-state';
import { hasFarewellToSend, othersIn, type SpaceRow } from './space-row';
import { ownIdentity } from './store';

/**
 * Ends the sharing here, at once: nothing more goes out to the other one or comes in from them. A last word is sealed, so that
 * they need not wait for ever; it goes over the relay, or in `farewellFile`. What each has, stays with them.
 */
export async function stopSharing(spaceId: string): Promise<void> {
  const { identity } = await ownIdentity();
  const left = await db.transaction('rw', db.spaces, async () => {
    const space = await db.spaces.get(spaceId);
    if (space?.state !== 'shared') return undefined;
    await db.spaces.update(spaceId, {
      state: 'ended',
      endedAt: Date.now(),
      counter: space.counter + 1,
    });
    return space;
  });
  await dropStrayParts();
  const current = left && currentEpoch(left);
  // Without a key yet: nothing was ever sealed, and nothing can be.
  if (!identity || !left || !current) return;
  const farewell = await sealUpdate(
    {
      kind: 'leave',
      data: new Uint8Array(),
      space: spaceId,
      document: 'notebook',
      epoch: current.epoch,
      sender: ownIdIn(left),
      counter: left.counter,
    },
    { epochKey: current.key, signingKey: identity.signing.privateKey },
  );
  await db.spaces.update(spaceId, { farewell });
}

/** The text of the last file for the other one, which says that I have left and nothing else; undefined where there is none. */
export async function farewellFile(spaceId: string): Promise<string | undefined> {
  const space = await db.spaces.get(spaceId);
  if (space?.state !== 'ended' || !space.farewell) return undefined;
  const from = ownIdIn(space);
  const [to] = othersIn(space, from);
  if (!to) return undefined;
  const { grants, farewell } = space;
  return exchangeFile({
    space: spaceId,
    from,
    to: to.id,
    createdAt: Date.now(),
    grants,
    envelopes: [farewell],
  });
}

/** Hands the relay the last words that it has not got yet, each once, of the spaces as they are told. */
export function farewellsOver(link: Pick<RelayLink, 'publish'>): (spaces: SpaceRow[]) => void {
  const begun = new Set<string>();
  return (spaces) => {
    for (const space of spaces) {
      if (!hasFarewellToSend(space) || begun.has(space.id)) continue;
      begun.add(space.id);
      void publishFarewell(space, link);
    }
  };
}

async function publishFarewell(
  { id, grants, farewell }: SpaceRow,
  link: Pick<RelayLink, 'publish'>,
): Promise<void> {
  if (!farewell) return;
  try {
    for (const grant of grants)
      await link.publish(id, JSON.stringify(grant), `grant.${grant.epoch}.${grant.from}.${grant.to}`);
    await link.publish(id, JSON.stringify(farewell), `${farewell.sender}.${farewell.counter}`);
    await db.spaces.update(id, { farewellSentAt: Date.now() });
  } catch (error) {
    // What it says stands in the state of the link; over the next one it is tried again.
    if (!(error instanceof RelayError)) throw error;
  }
}
