import type { Pair } from './schema';

export type PairDoubt = 'second-fixed-mentor' | 'same-relation';

type Draft = Pick<Pair, 'relation' | 'memberIs'> & { id?: string | undefined; personId?: string | undefined };

/**
 * What is unusual about a pair that is to be made or changed; it is asked about and never forbidden. Several pairs with
 * one person are fine, two of the same kind seldom are; and a mentee has one fixed mentor (product.md INI-9).
 */
export function doubtAboutPair<Known extends Pair>(
  { id, personId, relation, memberIs }: Draft,
  pairs: Known[],
): { doubt: PairDoubt; pair: Known } | undefined {
  const others = pairs.filter((pair) => pair.id !== id && !pair.isSample);
  const same = others.find((pair) => pair.personId === personId && pair.relation === relation);
  if (same) return { doubt: 'same-relation', pair: same };
  if (relation !== 'mentor-fixed' || memberIs !== 'me') return undefined;
  const mentor = others.find((pair) => pair.relation === 'mentor-fixed' && pair.memberIs === 'me');
  return mentor && { doubt: 'second-fixed-mentor', pair: mentor };
}
