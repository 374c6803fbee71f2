import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { type Relay, relayState } from '@/lib/settings';
import { hasFarewellToSend } from '@/lib/sharing/space-row';
import { allSpaces } from '@/lib/sharing/store';

const isAnyShared = async () =>
  (await allSpaces()).some((space) => space.state === 'shared' || hasFarewellToSend(space));

/** Shows nothing. Nobody is called while nothing is shared, and no last word is left to be said. */
export function KeepSpacesAlike({ relay }: { relay: Relay }) {
  const isWanted = useLiveQuery(isAnyShared, []) ?? false;
  // As text: the same relay, read once more, begins nothing anew.
  const wanted = JSON.stringify(relay);
  useEffect(() => {
    if (!isWanted) return;
    const ending = new AbortController();
    void keepAlike(JSON.parse(wanted), ending.signal);
    return () => ending.abort();
  }, [isWanted, wanted]);
  return null;
}

async function keepAlike({ url, credentials }: Relay, signal: AbortSignal): Promise<void> {
  const { keepSharingLive } = await import('@/lib/sharing/live');
  if (signal.aborted) return;
  await keepSharingLive({ url, credentials, onState: (state) => void relayState.setValue(state), signal });
}
