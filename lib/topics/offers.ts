import type { Topic } from './schema';

type Heard = {
  /** Ids of what the talk touched, in the order in which it became plain. */
  touched: readonly string[];
  topics: readonly Topic[];
  currentTopicId?: string | undefined;
  /** Ids that somebody has answered for. */
  answered: ReadonlySet<string>;
};

/**
 * The topics to ask for: 「話しましたか？」. The open one only when the talk has gone on to another: while it is talked
 * about, "next topic" is there to tick it.
 */
export function offersOf({ touched, topics, currentTopicId, answered }: Heard): Set<string> {
  const isOpen = (id: string) =>
    topics.some((topic) => topic.id === id && topic.state !== 'talked' && !topic.isFixed);
  const isStillOn = (id: string) => id === currentTopicId && id === touched.at(-1);
  return new Set(touched.filter((id) => isOpen(id) && !answered.has(id) && !isStillOn(id)));
}
