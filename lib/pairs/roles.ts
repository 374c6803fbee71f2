import type { Pair, Relation } from './schema';

/** What one of the two is to the other; each relation has its own words (product.md GEN-11). */
export type Role = 'member' | 'manager' | 'peer' | 'other-team' | 'senior' | 'newcomer' | 'mentor' | 'mentee';

/** Whose time it is, and who is there for them. */
const roles: Record<Relation, { member: Role; supporter: Role }> = {
  line: { member: 'member', supporter: 'manager' },
  peer: { member: 'peer', supporter: 'peer' },
  diagonal: { member: 'member', supporter: 'other-team' },
  'senior-newcomer': { member: 'newcomer', supporter: 'senior' },
  'mentor-fixed': { member: 'mentee', supporter: 'mentor' },
  'mentor-variable': { member: 'mentee', supporter: 'mentor' },
};

/**
 * What I am in this pair and what the other one is. undefined where it does not tell: the time belongs to both, though
 * their relation has two sides.
 */
export function roleOf({
  relation,
  memberIs,
}: Pick<Pair, 'relation' | 'memberIs'>): { mine: Role; other: Role } | undefined {
  const { member, supporter } = roles[relation];
  if (member === supporter) return { mine: member, other: member };
  if (memberIs === 'both') return undefined;
  return memberIs === 'me' ? { mine: member, other: supporter } : { mine: supporter, other: member };
}
