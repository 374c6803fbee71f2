import { forgetHistory } from '../change-document';
import { db } from '../db';
import { removeThing } from '../notebooks/notebook';
import { changeNotebook } from '../notebooks/store';
import { sharedSessions } from '../sessions/from-notebook';
import type { SpaceRow } from './space-row';

/**
 * As a space begins: 1on1s that were over while the two shared nothing are not handed over with the notebook; `shareSessions`
 * hands one over. Within the caller's transaction over all tables.
 */
export async function keepPastSessions(space: SpaceRow): Promise<void> {
  const { pairId } = space;
  const until = await sharedUntil(space);
  await changeNotebook(pairId, (doc) => {
    for (const { id, state, startedAt } of sharedSessions(doc))
      if (state === 'done' && startedAt > until) removeThing(doc, 'sessions', id);
  });
  await forgetHistory('pairs.notebook', pairId);
  await db.pairs.update(pairId, { sharedUntil: undefined });
}

/** Until when (epoch ms) the two have shared before: to this day, until it ended, or until I moved to a new computer. */
async function sharedUntil({ id, pairId }: SpaceRow): Promise<number> {
  const [known, pair] = await Promise.all([
    db.spaces.where('pairId').equals(pairId).toArray(),
    db.pairs.get(pairId),
  ]);
  const ends = known
    .filter((space) => space.id !== id)
    .map(({ state, endedAt }) => (state === 'shared' ? Number.POSITIVE_INFINITY : (endedAt ?? 0)));
  return Math.max(0, pair?.sharedUntil ?? 0, ...ends);
}
