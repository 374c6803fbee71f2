import { liveQuery } from 'dexie';
import { db } from '../db';
import { ownIdIn } from '../sharing/documents';
import { currentEpoch } from '../sharing/grant';
import type { RelayLink } from '../sharing/relay';
import { RelayError } from '../sharing/relay-state';
import type { SpaceRow } from '../sharing/space-row';
import { ownIdentity } from '../sharing/store';
import { presenceChannel } from './channel';
import { pageId } from './page-presence';
import { keepPresenceIn } from './presence-in-space';
import type { Said } from './schema';
import { presenceText } from './seal';
import { presenceTimes } from './times';

/** Who is here of one space, over one link, until the signal. Reads the space's keys, and writes nothing. */
export async function keepPresence(spaceId: string, link: RelayLink, signal: AbortSignal): Promise<void> {
  const { identity } = await ownIdentity();
  const found = await db.spaces.get(spaceId);
  if (!identity || !found || signal.aborted) return;
  let space: SpaceRow = found;
  const ownId = ownIdIn(space);
  const watching = liveQuery(() => db.spaces.get(spaceId)).subscribe((row) => {
    space = row ?? space;
  });
  const { ended, leave } = keepPresenceIn({
    pairId: space.pairId,
    ownId,
    space: () => space,
    seal: (said, counter) => sealedUnder(space, { said, counter, ownId }, identity.signing.privateKey),
    over: link.presence(spaceId),
    channelName: presenceChannel,
    times: presenceTimes,
    now: Date.now,
    signal,
  });
  const leaving = () => leave(pageId);
  globalThis.addEventListener?.('pagehide', leaving);
  try {
    await ended;
  } catch (error) {
    // A relay that permits no presence still carries what is written.
    if (!(error instanceof RelayError)) throw error;
  } finally {
    watching.unsubscribe();
    globalThis.removeEventListener?.('pagehide', leaving);
  }
}

async function sealedUnder(
  space: SpaceRow,
  { said, counter, ownId }: { said: Said; counter: number; ownId: string },
  signingKey: CryptoKey,
): Promise<string | undefined> {
  const current = currentEpoch(space);
  if (!current) return undefined;
  const about = { space: space.id, epoch: current.epoch, sender: ownId, counter };
  return presenceText({ said, ...about }, { epochKey: current.key, signingKey });
}
