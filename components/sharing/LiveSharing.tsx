import { later } from '../frame/later';
import { useRelay } from './use-relay';

// Sealing and the way to the relay are large, and most people have no relay.
const KeepSpacesAlike = later(async () => (await import('./KeepSpacesAlike')).KeepSpacesAlike);

/** Shows nothing: while a page with this is open, shared pairs are kept alike over the relay, if there is one. */
export function LiveSharing() {
  const used = useRelay();
  return used?.is === 'set' ? <KeepSpacesAlike relay={used.relay} /> : null;
}
