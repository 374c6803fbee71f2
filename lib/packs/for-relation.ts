import type { Relation } from '../pairs/schema';
import type { Pack } from './schema';

/**
 * Packs in the order in which they are offered to a pair of this relation: those made for it first, those made for
 * another one last. With one's own manager the ordinary ones lead, and those for newcomers follow.
 */
export function forRelation<Listed extends Pick<Pack, 'relations'>>(
  packs: Listed[],
  relation: Relation,
): Listed[] {
  const place = ({ relations }: Listed) => {
    if (!relations || relations.length === 0) return 1;
    if (!relations.includes(relation)) return 3;
    return relation === 'line' ? 2 : 0;
  };
  return packs.toSorted((a, b) => place(a) - place(b));
}
