import type { PairWithPerson } from '@/lib/pairs/store';
import { plainName, sameName } from '@/lib/people/same-name';
import type { Invitation } from '@/lib/sharing/schema';
import type { SpaceRow } from '@/lib/sharing/space-row';

/** The same name, then one that shares a word or a beginning with it (田中さん for 田中 誠), then anybody. */
function distance({ person }: PairWithPerson, name: string): number {
  const names = [person.name, ...person.aliases];
  if (names.some((known) => sameName(known, name))) return 0;
  const words = name
    .split(/[\s　]+/)
    .map(plainName)
    .filter(Boolean);
  const isAlike = (known: string) => {
    const plain = plainName(known);
    return words.some((word) => plain.includes(word)) || (plain !== '' && plainName(name).includes(plain));
  };
  return names.some(isAlike) ? 1 : 2;
}

/** My pairs, those first whose other one may be the person of this name. */
export const byLikeness = (pairs: PairWithPerson[], name: string): PairWithPerson[] =>
  pairs.toSorted((a, b) => distance(a, name) - distance(b, name));

/** The one pair whose other one has this name, if there is just one. */
export function likelyPair(pairs: PairWithPerson[], name: string): PairWithPerson | undefined {
  const same = pairs.filter((pair) => distance(pair, name) === 0);
  return same.length === 1 ? same[0] : undefined;
}

/** Where an invitation can go: the pair that is here already by its id, or else one of mine that shares with nobody yet. */
export function placesFor({ pairId, space }: Invitation, pairs: PairWithPerson[], spaces: SpaceRow[]) {
  const taken = spaces.filter(
    ({ id, state }) => id !== space && (state === 'shared' || state === 'comparing'),
  );
  return {
    here: pairs.find(({ id }) => id === pairId),
    /** The two share now; that goes on until the new pictures are alike. */
    isReplacing: spaces.some((known) => known.pairId === pairId && known.state === 'shared'),
    free: pairs.filter(
      ({ id, isSample }) => !isSample && !taken.some((one) => one.pairId === id || one.ownPairId === id),
    ),
  };
}
