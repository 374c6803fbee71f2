import { later } from '../frame/later';
import { useRelay } from './use-relay';

const TendCircles = later(async () => (await import('../circles/TendCircles')).TendCircles);
// Sealing and the way to the relay are large, and most people have no relay.
const KeepSpacesAlike = later(async () => (await import('./KeepSpacesAlike')).KeepSpacesAlike);

/**
 * Shows nothing: while a page with this is open, shared pairs are kept alike over the relay, if there is one, and what is
 * handed on to others goes and ends in time.
 */
export function LiveSharing() {
  const used = useRelay();
  return (
    <>
      <TendCircles />
      {used?.is === 'set' && <KeepSpacesAlike relay={used.relay} />}
    </>
  );
}
