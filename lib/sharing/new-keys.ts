import type { Member } from './schema';
import type { SpaceRow } from './space-row';

/** Whether a member comes with other keys than those that I have confirmed as theirs: a new computer, or somebody else. */
export const hasNewKeys = (member: Member, spaces: Pick<SpaceRow, 'state' | 'members'>[]): boolean =>
  spaces
    .filter(({ state }) => state === 'shared' || state === 'ended')
    .flatMap(({ members }) => members)
    .some(
      ({ id, signingKey, exchangeKey }) =>
        id === member.id && (signingKey !== member.signingKey || exchangeKey !== member.exchangeKey),
    );
