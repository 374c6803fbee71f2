import { useLiveQuery } from 'dexie-react-hooks';
import { circlesNow, type SeenCircle } from '@/lib/circles/store';
import { useNow } from '../frame/use-now';

const isAsking = ({ state }: SeenCircle) => state === 'asks' || state === 'asks-again';

/** What waits for my answer, and the rest, of one 1on1, one pair, or all; undefined while it is read. */
export function useCircles({ pairId, sessionId }: { pairId?: string; sessionId?: string }) {
  const now = useNow(60_000);
  const found = useLiveQuery(
    () => circlesNow({ ...(pairId ? { pairId } : {}), ...(sessionId ? { sessionId } : {}) }, now),
    [pairId, sessionId, now],
  );
  return found && { questions: found.filter(isAsking), others: found.filter((seen) => !isAsking(seen)) };
}
