import type { Pair } from '../pairs/schema';
import type { Topic } from './schema';

/** Whether the counterpart brought it; what they did not is mine. */
export const isOthers = (
  { broughtBy }: Pick<Topic, 'broughtBy'>,
  { personId }: Pick<Pair, 'personId'>,
): boolean => broughtBy === personId;

/** Whether it is a topic of the member, whose time it is; between equals there is none. */
export const isMembers = (
  topic: Pick<Topic, 'broughtBy'>,
  pair: Pick<Pair, 'personId' | 'memberIs'>,
): boolean => pair.memberIs !== 'both' && isOthers(topic, pair) === (pair.memberIs === 'other');

/** Topics in the order of talking: the member's first (product.md GEN-1), then as they were brought. */
export function inAgendaOrder(
  topics: Topic[],
  otherId?: string,
  memberIs: Pair['memberIs'] = 'both',
): Topic[] {
  const rank = (topic: Topic) => {
    if (memberIs === 'both') return 0;
    const isOthers = topic.broughtBy === otherId;
    return isOthers === (memberIs === 'other') ? 0 : 1;
  };
  return [...topics].sort((a, b) => rank(a) - rank(b) || a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
