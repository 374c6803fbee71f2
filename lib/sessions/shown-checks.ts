import type * as Y from 'yjs';
import { facts } from '../memo/memo';
import type { Pair } from '../pairs/schema';

/** What one of the two answered after a session, 1 to 5, and has shown to the other one. */
export type ShownCheck = { personId: string; value: number };

export type TheTwo = Pick<Pair, 'personId' | 'memberIs'> & { meId: string };

const keyOf = (personId: string) => `check/${personId}`;

/** Before each of two members had a check of their own, there was this one; it is kept as it was until written anew. */
const oldKey = 'check';

const ownerOfOld = ({ personId, memberIs, meId }: TheTwo): string => (memberIs === 'other' ? personId : meId);

/** Writes what this person shows; undefined takes it back. */
export function writeCheck(doc: Y.Doc, two: TheTwo, personId: string, value: number | undefined): void {
  const all = facts(doc);
  if (personId === ownerOfOld(two)) all.delete(oldKey);
  if (value === undefined) all.delete(keyOf(personId));
  else all.set(keyOf(personId), value);
}

/** Says of the check that names nobody whose it is: between equals, the other one's device would take it for its own. */
export function nameOldCheck(doc: Y.Doc, two: TheTwo): void {
  const all = facts(doc);
  const old = all.get(oldKey);
  if (old === undefined) return;
  if (!all.has(keyOf(ownerOfOld(two)))) all.set(keyOf(ownerOfOld(two)), old);
  all.delete(oldKey);
}

/** What each of the two has shown, mine first. */
export function shownChecksIn(doc: Y.Doc, two: TheTwo): ShownCheck[] {
  const all = facts(doc);
  return [two.meId, two.personId].flatMap((personId) => {
    const old = personId === ownerOfOld(two) ? all.get(oldKey) : undefined;
    const value = all.get(keyOf(personId)) ?? old;
    return isCheck(value) ? [{ personId, value }] : [];
  });
}

/** Whose look back counts in a session: the member's; of both, where both are. */
export const membersOf = ({ personId, memberIs, meId }: TheTwo): string[] =>
  ({ me: [meId], other: [personId], both: [meId, personId] })[memberIs];

const isCheck = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5;
