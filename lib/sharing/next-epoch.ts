import { epochKey, grantEpoch, type KnownEpoch, newEpochSecret } from './grant';
import type { Grant, Space } from './schema';
import { othersIn } from './space-row';

/**
 * The key of a new epoch, and its secret sealed to everybody else who is there: whoever has left, or had other keys before,
 * gets none. Throws where nobody else is there.
 */
export async function nextEpoch(
  space: Space,
  from: string,
  signingKey: CryptoKey,
): Promise<{ begun: KnownEpoch; grants: Grant[] }> {
  const others = othersIn(space, from);
  if (others.length === 0) throw new Error('Nobody to share with');
  const secret = newEpochSecret();
  const epoch = Math.max(0, ...space.epochs.map((known) => known.epoch)) + 1;
  const about = { space: space.id, epoch, from, secret };
  const grants = await Promise.all(others.map((to) => grantEpoch({ ...about, to }, signingKey)));
  const key = await epochKey(secret);
  secret.fill(0);
  return { begun: { epoch, from, key }, grants };
}

/**
 * The grants still to be sent, once something came from a member under this epoch. Older ones are of no more use: all seal
 * under the newest. That of the epoch itself stays where two began it at once, for then it may be the other secret that they know.
 */
export function grantsStillNeeded(
  { grants, epochs }: { grants: Grant[]; epochs: Space['epochs'] },
  heardFrom: { member: string; epoch: number },
): Grant[] {
  const isBegunOnce = epochs.filter(({ epoch }) => epoch === heardFrom.epoch).length === 1;
  return grants.filter(
    ({ to, epoch }) =>
      to !== heardFrom.member || epoch > heardFrom.epoch || (epoch === heardFrom.epoch && !isBegunOnce),
  );
}
