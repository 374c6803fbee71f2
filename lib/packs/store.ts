import Dexie, { RangeSet } from 'dexie';
import { db } from '../db';
import { policy, watchPolicy } from '../policy';
import type { PackSummary } from './data/summaries';
import { isBuiltInPackId, loadBuiltInPack } from './index';
import { Pack } from './schema';

/** A pack of the company, like a built-in one, can only be read. */
type Origin = { isOwn: boolean; isFromCompany: boolean };
export type ListedPack = PackSummary & Pick<Pack, 'madeFrom'> & Origin;

const listed = (
  { id, name, description, department, lengthMin, version, ...pack }: Pack,
  origin: Origin,
): ListedPack => ({
  id,
  name,
  description,
  department,
  lengthMin,
  version,
  ...(pack.initiative && { initiative: pack.initiative }),
  ...(pack.relations && { relations: pack.relations }),
  ...(pack.madeFrom && { madeFrom: pack.madeFrom }),
  ...origin,
});

/** What is known of the company's packs. The browser can take seconds to answer after its start. */
let companyPacks: Pack[] = [];
let reading: Promise<void> | undefined;

/** Resolves once the browser has said what the company set; from then on changes are followed. */
function companyIsKnown(): Promise<void> {
  if (!reading) {
    reading = readCompany();
    watchPolicy('packs', () => {
      reading = readCompany();
    });
  }
  return reading;
}

async function readCompany(): Promise<void> {
  const { packs: texts } = await policy();
  const before = companyPacks;
  companyPacks = texts ? (await import('./company-packs')).readCompanyPacks(texts).packs : [];
  if (before.length === 0 && companyPacks.length === 0) return;
  // What is no table is nothing to a live query, so those that asked for packs are told to ask again.
  Dexie.on.storagemutated.fire({ [`idb://${db.name}/packs/`]: new RangeSet(-Infinity, [[]]) });
}

const without = <T extends { id: string }>(packs: T[], others: { id: string }[]): T[] =>
  packs.filter(({ id }) => others.every((other) => other.id !== id));

/**
 * The company's packs, built-in and own ones; of one id the own stands in for the company's, and that for the
 * built-in one. The company's come later where the browser has not named them yet.
 */
export async function allPacks(): Promise<ListedPack[]> {
  void companyIsKnown();
  const own = (await db.packs.toArray()).map((pack) => listed(pack, { isOwn: true, isFromCompany: false }));
  // Dexie's live queries lose track at a foreign promise unless it is wrapped.
  const { summaries } = await Promise.resolve(import('./data/summaries'));
  const company = without(companyPacks, own).map((pack) =>
    listed(pack, { isOwn: false, isFromCompany: true }),
  );
  const builtIn = without(Object.values<PackSummary>(summaries), [...own, ...company]);
  return [...company, ...builtIn.map((pack) => ({ ...pack, isOwn: false, isFromCompany: false })), ...own];
}

/**
 * The own pack of this id, else the company's, else the built-in one, else the general one: a pair is never without
 * prompts. Only an id that is found nowhere waits for the company's packs.
 */
export async function packById(packId: string): Promise<Pack> {
  const isKnown = companyIsKnown();
  const own = await db.packs.get(packId);
  if (own) return own;
  if (!isBuiltInPackId(packId)) await Promise.resolve(isKnown);
  return companyPacks.find(({ id }) => id === packId) ?? Promise.resolve(loadBuiltInPack(packId));
}

/** Whether the pack of this id is one that can be edited. */
export const isOwnPack = async (packId: string): Promise<boolean> =>
  (await db.packs.get(packId)) !== undefined;

/** Saves a pack from the editor or from a file; throws where it is not one. */
export async function saveOwnPack(pack: Pack): Promise<void> {
  await db.packs.put(Pack.parse(pack));
}

export async function removeOwnPack(packId: string): Promise<void> {
  await db.packs.delete(packId);
}
