import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { tendCircles, whatToTend } from '@/lib/circles/store';
import { useNow } from '../frame/use-now';

/** Shows nothing: while a page with this is open, what both said yes to goes out, and what is over goes. */
export function TendCircles() {
  const now = useNow(60_000);
  const found = useLiveQuery(() => whatToTend(now), [now]);
  useEffect(() => {
    if (found && found.length > 0) void tendCircles(now);
  }, [found, now]);
  return null;
}
