import { db } from '../db';

/** Forgets what waits of a 1on1, or of a notebook that may name it: deleted words may stand in it. What is lost so comes again. */
export const dropPartsOfSession = (sessionId: string): Promise<number> =>
  db.parts.filter(({ document }) => document === 'notebook' || document === `session:${sessionId}`).delete();

/** Forgets what waits in spaces that are no longer shared. */
export async function dropStrayParts(): Promise<void> {
  const spaces = await db.spaces.toArray();
  const shared = new Set(spaces.flatMap(({ id, state }) => (state === 'shared' ? [id] : [])));
  await db.parts.filter(({ spaceId }) => !shared.has(spaceId)).delete();
}
