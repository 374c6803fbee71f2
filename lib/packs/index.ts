import { type PackSummary, summaries } from './data/summaries';
import type { Pack } from './schema';

export type { PackSummary };

type BuiltInPackId = keyof typeof summaries;

/** The packs we ship. Only a chosen one is loaded, and only by extension pages: a service worker cannot import(). */
export const builtInPacks: PackSummary[] = Object.values(summaries);

const load: Record<BuiltInPackId, () => Promise<Pack>> = {
  general: async () => (await import('./data/general')).general,
  engineering: async () => (await import('./data/engineering')).engineering,
};

const isBuiltInPackId = (id: string): id is BuiltInPackId => Object.hasOwn(summaries, id);

/** The built-in pack of this id; the general one where there is none. */
export const loadBuiltInPack = (id: string): Promise<Pack> => load[isBuiltInPackId(id) ? id : 'general']();
