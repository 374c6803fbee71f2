import type { Session } from '../sessions/schema';
import type { SpaceRow } from '../sharing/space-row';

type Shared = Pick<SpaceRow, 'state' | 'theirs' | 'sentAt'>;

/** While the two share, the other one reads every 1on1; after that, those that reached them. */
export function isReadByOther(shared: Shared, { id, startedAt }: Pick<Session, 'id' | 'startedAt'>): boolean {
  if (shared.state === 'shared') return true;
  if (shared.state !== 'ended') return false;
  const hasSaidSo = Object.values(shared.theirs).some(
    (documents) => documents[`session:${id}`] !== undefined,
  );
  return hasSaidSo || startedAt <= (shared.sentAt ?? Number.NEGATIVE_INFINITY);
}
