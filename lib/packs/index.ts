import type { Pack } from './schema';

/** The packs we ship. Only a chosen one is loaded, and only by extension pages: a service worker cannot import(). */
const load = {
  general: async () => (await import('./data/general')).general,
  sales: async () => (await import('./data/sales')).sales,
  engineering: async () => (await import('./data/engineering')).engineering,
  manufacturing: async () => (await import('./data/manufacturing')).manufacturing,
  'new-business': async () => (await import('./data/new-business')).newBusiness,
  'call-center': async () => (await import('./data/call-center')).callCenter,
  corporate: async () => (await import('./data/corporate')).corporate,
  'newcomer-manager': async () => (await import('./data/newcomer-manager')).newcomerManager,
  'newcomer-senior': async () => (await import('./data/newcomer-senior')).newcomerSenior,
  'mid-career-manager': async () => (await import('./data/mid-career-manager')).midCareerManager,
  'mid-career-peer': async () => (await import('./data/mid-career-peer')).midCareerPeer,
  'mentor-fixed': async () => (await import('./data/mentor-fixed')).mentorFixed,
  'mentor-variable': async () => (await import('./data/mentor-variable')).mentorVariable,
} satisfies Record<string, () => Promise<Pack>>;

export type BuiltInPackId = keyof typeof load;

export const builtInPackIds = Object.keys(load) as BuiltInPackId[];

export const isBuiltInPackId = (id: string): id is BuiltInPackId => Object.hasOwn(load, id);

/** The built-in pack of this id; the general one where there is none. */
export const loadBuiltInPack = (id: string): Promise<Pack> => load[isBuiltInPackId(id) ? id : 'general']();
