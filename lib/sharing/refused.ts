import { db } from '../db';
import type { Refusal } from './space-row';

/** Counts what was refused; it is shown where the two see what they share. */
export async function noteRefusal(spaceId: string, refused: Refusal): Promise<{ refused: Refusal }> {
  await db.spaces
    .where('id')
    .equals(spaceId)
    .modify((space) => {
      space.refused[refused] = (space.refused[refused] ?? 0) + 1;
    });
  return { refused };
}

/** It was read, and is counted anew. */
export async function forgetRefused(spaceId: string): Promise<void> {
  await db.spaces.update(spaceId, { refused: {} });
}
