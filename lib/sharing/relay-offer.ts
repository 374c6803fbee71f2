import type { RelayInUse } from './relay-in-use';
import type { SpaceRow } from './space-row';

/** The relay that an invitation brought, where it may be offered: the keys are confirmed, and there is no other relay here. */
export const relayOffer = (
  { role, state, invitation, isRelayDeclined }: SpaceRow,
  used: RelayInUse | undefined,
): string | undefined =>
  role === 'invitee' && state === 'shared' && !isRelayDeclined && used?.is === 'none'
    ? invitation.relay
    : undefined;
