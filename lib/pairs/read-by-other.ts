import type { Session } from '../sessions/schema';
import type { SpaceRow } from '../sharing/space-row';

type Shared = Pick<SpaceRow, 'state' | 'theirs' | 'sentAt'>;
type OfSession = Pick<Session, 'id' | 'startedAt'> & {
  /** Whether the pair's notebook names it: those that were over before the two shared anything it does not. */
  isInNotebook: boolean;
};

/** While the two share, the other one reads every 1on1 that the notebook names; after that, those that reached them. */
export function isReadByOther(shared: Shared, { id, startedAt, isInNotebook }: OfSession): boolean {
  if (!isInNotebook) return false;
  if (shared.state === 'shared') return true;
  if (shared.state !== 'ended') return false;
  const hasSaidSo = Object.values(shared.theirs).some(
    (documents) => documents[`session:${id}`] !== undefined,
  );
  return hasSaidSo || startedAt <= (shared.sentAt ?? Number.NEGATIVE_INFINITY);
}
