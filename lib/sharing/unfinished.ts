import { db } from '../db';
import type { Opened } from './crypto';
import { joinedParts, type PartRow, readPart } from './parts';

/** So many of one sender's may be unfinished at once. */
const mostUnfinished = 3;
const keptForMs = 30 * 24 * 60 * 60 * 1000;

/** What became of a part: of what is whole now, `done` forgets the parts. */
export type KeptPart =
  | { is: 'not-a-part' }
  | { is: 'waiting' }
  | { is: 'whole'; whole: Pick<Opened, 'kind' | 'data'>; done(): Promise<void> };

/** Keeps a part until the others of its group are there. The same one twice is kept once. */
export async function keepPart(opened: Opened, now: number): Promise<KeptPart> {
  const part = readPart(opened.data);
  if (!part) return { is: 'not-a-part' };
  const { space: spaceId, sender, document } = opened;
  const group = [spaceId, sender, document, part.group].join(' ');
  const row: PartRow = { ...part, id: `${group} ${part.index}`, spaceId, sender, document, receivedAt: now };
  const parts = await db.transaction('rw', db.parts, async () => {
    await dropOldParts(now);
    if (!(await db.parts.get(row.id))) await db.parts.add(row);
    const ofSender = await db.parts.where('spaceId').equals(spaceId).toArray();
    await dropOldestGroups(ofSender.filter((known) => known.sender === sender));
    return db.parts.where('id').startsWith(`${group} `).toArray();
  });
  const done = () => db.parts.bulkDelete(parts.map(({ id }) => id));
  if (parts.length < part.count) return { is: 'waiting' };
  const whole = joinedParts(parts);
  if (whole) return { is: 'whole', whole, done };
  await done();
  return { is: 'not-a-part' };
}

const groupOf = ({ document, group }: PartRow): string => `${document} ${group}`;

async function dropOldestGroups(parts: PartRow[]): Promise<void> {
  const newest = new Map<string, number>();
  for (const part of parts)
    newest.set(groupOf(part), Math.max(part.receivedAt, newest.get(groupOf(part)) ?? 0));
  const oldest = [...newest].toSorted(([, a], [, b]) => a - b).slice(0, -mostUnfinished);
  const dropped = new Set(oldest.map(([group]) => group));
  await db.parts.bulkDelete(parts.filter((part) => dropped.has(groupOf(part))).map(({ id }) => id));
}

/** Parts whose others have not come for a month. */
export const dropOldParts = (now: number): Promise<number> =>
  db.parts.filter(({ receivedAt }) => receivedAt < now - keptForMs).delete();
