import type { Session } from '../sessions/schema';
import type { Category } from './schema';
import type { KnownTopic } from './suggestion';

export type CategoryCount = { category: Category; count: number };

const months = 6;

/** What the two talked about in the last half year, by kind, the most frequent first. What comes up each time is left out. */
export function talkedByCategory(
  topics: KnownTopic[],
  sessions: Pick<Session, 'id' | 'startedAt'>[],
  now: number,
): CategoryCount[] {
  const since = new Date(now);
  since.setMonth(since.getMonth() - months);
  const recent = new Set(
    sessions.filter(({ startedAt }) => startedAt >= since.getTime()).map(({ id }) => id),
  );
  const counts = new Map<Category, number>();
  for (const { state, sessionId, category, isFixed, isPrivate } of topics)
    if (state === 'talked' && sessionId && recent.has(sessionId) && !isFixed && !isPrivate)
      counts.set(category, (counts.get(category) ?? 0) + 1);
  return [...counts].map(([category, count]) => ({ category, count })).sort((a, b) => b.count - a.count);
}
