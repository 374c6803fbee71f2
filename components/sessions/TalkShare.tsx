import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { later } from '../frame/later';
import { useIsShareWanted } from './use-is-share-wanted';

const LiveShare = later(async () => (await import('./LiveShare')).LiveShare);

/** How much each of the two spoke; only where both wanted to see it. */
export function TalkShare({ session, pair }: { session: Session; pair: PairWithPerson }) {
  return useIsShareWanted() ? <LiveShare session={session} pair={pair} /> : null;
}
