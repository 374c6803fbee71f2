import type { SpaceRow } from './space-row';

/** What changes in a space when a member says that they leave: nothing of theirs is taken from then on. */
export function withoutMember(space: SpaceRow, leaver: string, now: number): Partial<SpaceRow> {
  const members = space.members.map((member) =>
    member.id === leaver ? { ...member, isPresent: false } : member,
  );
  const isAnybodyLeft = members.filter(({ isPresent }) => isPresent).length > 1;
  return {
    members,
    receivedAt: now,
    ...(isAnybodyLeft ? {} : { state: 'ended', endedAt: now, leftBy: leaver }),
  };
}
