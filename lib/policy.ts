import { storage } from 'wxt/utils/storage';

/** Every key a company may set through the browser's managed storage. It can forbid and cap, never force capture on. */
export type Policy = {
  /** false: captions are never kept. */
  captureAllowed?: boolean;
  /** The widest scope on offer. */
  widestScope?: 'numbers' | 'until-wrap-up' | 'days' | 'keep';
  /** The most days a record may be kept. */
  retentionDays?: number;
  /** false: the talk share is not offered. */
  talkShareAllowed?: boolean;
  /** false: the wished kind of response is not offered. */
  wishAllowed?: boolean;
  /** The relay for everyone; wins over the person's own. */
  relayUrl?: string;
  /** How to sign in at it: a token, a user with a password, or the text of a .creds file. */
  relayCredentials?: { token?: string; user?: string; password?: string; creds?: string };
  /** false: no relay at all, only files. */
  relayAllowed?: boolean;
  /** Selectors by platform; the same shape as in the options. */
  selectorOverrides?: Record<string, Record<string, string[]>>;
  /**
   * Templates for everyone, each the text of a pack file. Text, because Chrome drops every field of an object that
   * the managed schema does not list: a pack would be changed without a word.
   */
  packs?: string[];
};

const keys = [
  'captureAllowed',
  'widestScope',
  'retentionDays',
  'talkShareAllowed',
  'wishAllowed',
  'relayUrl',
  'relayCredentials',
  'relayAllowed',
  'selectorOverrides',
  'packs',
] as const;

/** What the company has set; empty where nothing is managed or the browser has no managed storage. */
export async function policy(): Promise<Policy> {
  const entries = await Promise.all(
    keys.map(async (key) => [key, await storage.getItem(`managed:${key}`).catch(() => null)] as const),
  );
  return Object.fromEntries(entries.filter(([, value]) => value !== null)) as Policy;
}

/** Calls back when the company changes that key while the page is open, or when the browser has only now read it. Gives what ends it. */
export function watchPolicy(key: keyof Policy, onChange: () => void): () => void {
  return storage.watch(`managed:${key}`, onChange);
}
