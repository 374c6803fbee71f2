import { later } from '../frame/later';
import { useRelay } from '../sharing/use-relay';
import type { Props } from './OtherIsHere';

const OtherIsHere = later(async () => (await import('./OtherIsHere')).OtherIsHere);

/** Whether the other one is here; nothing of it is loaded where there is no relay to hear it from. */
export function PresenceSign(props: Props) {
  const used = useRelay();
  return used?.is === 'set' ? <OtherIsHere {...props} /> : null;
}
