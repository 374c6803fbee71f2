import { db } from '../db';
import { ownIdIn } from './documents';
import { nextEpoch } from './next-epoch';
import { ownIdentity } from './store';

/**
 * Begins a new epoch of a shared space: what is sealed from now on opens only with its new key, which the other one gets with
 * what they are sent next. Old ones still open what is under way. False, and nothing changed, where there is no key yet.
 */
export async function rotateEpoch(spaceId: string): Promise<boolean> {
  const [space, { identity }] = await Promise.all([db.spaces.get(spaceId), ownIdentity()]);
  if (space?.state !== 'shared' || space.epochs.length === 0 || !identity) return false;
  const { begun, grants } = await nextEpoch(space, ownIdIn(space), identity.signing.privateKey);
  return db.transaction('rw', db.spaces, async () => {
    const now = await db.spaces.get(spaceId);
    const isOvertaken = now?.epochs.some(({ epoch, from }) => epoch === begun.epoch && from === begun.from);
    if (now?.state !== 'shared' || isOvertaken) return false;
    await db.spaces.update(spaceId, {
      epochs: [...now.epochs, begun],
      grants: [...now.grants, ...grants],
    });
    return true;
  });
}
