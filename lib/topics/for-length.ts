import type { Topic } from './schema';

/** A mini 1on1 has room for two topics; product.md SAL-5. */
const mini = { lengthMin: 15, topics: 2 };

/**
 * Which topics fit into a session of this length, and which may wait for the next one. What was talked about, or is open
 * now, takes its place first; all stay in their order.
 */
export function forLength<T extends Pick<Topic, 'id' | 'state'>>(
  topics: T[],
  lengthMin: number,
  openId?: string,
): { now: T[]; later: T[] } {
  if (lengthMin > mini.lengthMin) return { now: topics, later: [] };
  const isTaken = ({ id, state }: T) => state === 'talked' || id === openId;
  let room = mini.topics - topics.filter(isTaken).length;
  const fits = new Set(topics.filter((topic) => isTaken(topic) || room-- > 0));
  return {
    now: topics.filter((topic) => fits.has(topic)),
    later: topics.filter((topic) => !fits.has(topic)),
  };
}
