import { db } from '../db';
import { builtInPacks, loadBuiltInPack, type PackSummary } from './index';
import { Pack } from './schema';

export type ListedPack = PackSummary & Pick<Pack, 'madeFrom'> & { isOwn: boolean };

const listed = ({ id, name, description, department, lengthMin, version, madeFrom }: Pack): ListedPack => ({
  id,
  name,
  description,
  department,
  lengthMin,
  version,
  ...(madeFrom && { madeFrom }),
  isOwn: true,
});

/** Built-in packs first, then own ones; an own pack stands in for a built-in one of the same id. */
export async function allPacks(): Promise<ListedPack[]> {
  const own = (await db.packs.toArray()).map(listed);
  const builtIn = builtInPacks.filter(({ id }) => own.every((pack) => pack.id !== id));
  return [...builtIn.map((pack) => ({ ...pack, isOwn: false })), ...own];
}

/** The own pack of this id, else the built-in one, else the general one: a pair is never without prompts. */
export async function packById(packId: string): Promise<Pack> {
  const own = await db.packs.get(packId);
  // Dexie's live queries lose track at a foreign promise unless it is wrapped.
  return own ?? Promise.resolve(loadBuiltInPack(packId));
}

/** Saves a pack from the editor or from a file; throws where it is not one. */
export async function saveOwnPack(pack: Pack): Promise<void> {
  await db.packs.put(Pack.parse(pack));
}

export async function removeOwnPack(packId: string): Promise<void> {
  await db.packs.delete(packId);
}
