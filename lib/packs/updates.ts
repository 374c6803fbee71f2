import { fingerprint, fingerprints, type PackItem, packItems } from './pack-items';
import type { Pack, Prompt, Theme } from './schema';

/** What became of one item of the original since the copy's owner last looked. */
export type PackUpdate = {
  key: string;
  change: 'added' | 'changed' | 'removed';
  mine: PackItem | undefined;
  theirs: PackItem | undefined;
  /** The copy's own words would be lost where it is taken. */
  isMineChanged: boolean;
};

/**
 * What the original was like when its owner last looked, by key. Copies made before this was noted down count as looked at
 * where they are of the original's version, and else as they are.
 */
const seenBy = (original: Pack, own: Pack): Record<string, string> =>
  own.madeFrom?.seen ?? fingerprints(own.madeFrom?.version === original.version ? original : own);

/** What an update of the original changed and the copy has neither taken nor left. What the owner removed stays away. */
export function updatesOf(original: Pack, own: Pack): PackUpdate[] {
  const seen = seenBy(original, own);
  const mine = packItems(own);
  const theirs = packItems(original);
  const isMineChanged = (key: string) => {
    const item = mine.get(key);
    return item !== undefined && seen[key] !== undefined && fingerprint(item) !== seen[key];
  };
  const comes = [...theirs].flatMap(([key, item]): PackUpdate[] => {
    if (seen[key] === fingerprint(item) || !hasPlaceFor(item, own)) return [];
    const isKnown = seen[key] !== undefined;
    if (isKnown && !mine.has(key)) return [];
    const change = mine.has(key) ? 'changed' : 'added';
    return [{ key, change, mine: mine.get(key), theirs: item, isMineChanged: isMineChanged(key) }];
  });
  const goes = Object.keys(seen).flatMap((key): PackUpdate[] => {
    const item = mine.get(key);
    if (theirs.has(key) || !item || isInRemovedTheme(item, original)) return [];
    return [{ key, change: 'removed', mine: item, theirs: undefined, isMineChanged: isMineChanged(key) }];
  });
  return [...comes, ...goes];
}

/** A prompt needs its theme: a new theme brings its own along, a removed one wants none. */
const hasPlaceFor = (item: PackItem, own: Pack): boolean =>
  item.list !== 'prompts' || own.themes.some(({ id }) => id === item.themeId);

const isInRemovedTheme = (item: PackItem, original: Pack): boolean =>
  item.list === 'prompts' && original.themes.every(({ id }) => id !== item.themeId);

/** The copy with this one update in it. Nothing else of it changes, and nothing that was written with it. */
export const takeUpdate = (original: Pack, own: Pack, update: PackUpdate): Pack =>
  looked(original, withItem(original, own, update), update);

/** The copy as it is; the update does not come up again. */
export const leaveUpdate = (original: Pack, own: Pack, update: PackUpdate): Pack =>
  looked(original, own, update);

/** Notes down that its owner has looked at this item; a theme that was taken whole brings its prompts' notes along. */
function looked(original: Pack, own: Pack, { key, change, theirs }: PackUpdate): Pack {
  const { [key]: _, ...seen } = seenBy(original, own);
  if (theirs) seen[key] = fingerprint(theirs);
  const now = fingerprints(original);
  if (theirs?.list === 'themes' && change === 'added')
    for (const { id } of (theirs.value as Theme).prompts) seen[`prompts/${id}`] = now[`prompts/${id}`] ?? '';
  const madeFrom = { packId: original.id, version: own.madeFrom?.version ?? original.version, seen };
  const next: Pack = { ...own, madeFrom };
  const isUpToDate = updatesOf(original, next).length === 0;
  return isUpToDate ? { ...next, madeFrom: { ...madeFrom, version: original.version } } : next;
}

function withItem(original: Pack, own: Pack, { mine, theirs }: PackUpdate): Pack {
  const item = theirs ?? mine;
  if (!item) return own;
  if (item.list === 'cadence') return withoutUndefined({ ...own, cadence: theirs && original.cadence });
  if (item.list === 'prompts') {
    const order = original.themes.find(({ id }) => id === item.themeId)?.prompts ?? [];
    const themes = own.themes.map((theme) =>
      theme.id === item.themeId
        ? { ...theme, prompts: changed<Prompt>(theme.prompts, order, item.value.id) }
        : theme,
    );
    return { ...own, themes };
  }
  if (item.list === 'themes') {
    const themes = changed<Theme>(own.themes, original.themes, item.value.id, keepPrompts);
    return { ...own, themes };
  }
  const list = changed<{ id: string }>(own[item.list] ?? [], original[item.list] ?? [], item.value.id);
  return { ...own, [item.list]: list };
}

const withoutUndefined = ({
  cadence,
  ...pack
}: Omit<Pack, 'cadence'> & { cadence: Pack['cadence'] | undefined }): Pack =>
  cadence ? { ...pack, cadence } : pack;

/** A theme that both have gets the original's own words; its prompts are items of their own. */
const keepPrompts = (theirs: Theme, mine: Theme): Theme => ({ ...theirs, prompts: mine.prompts });

type Item = { id: string; isHidden?: boolean | undefined };

/** The list with the original's item in it, at the original's place; without it where the original has none. */
function changed<T extends Item>(
  mine: T[],
  theirs: T[],
  id: string,
  merge: (theirs: T, mine: T) => T = (item) => item,
): T[] {
  const at = theirs.findIndex((item) => item.id === id);
  const item = theirs[at];
  if (!item) return mine.filter((other) => other.id !== id);
  const before = mine.find((other) => other.id === id);
  if (before) {
    const next = { ...merge(item, before), ...(before.isHidden ? { isHidden: true } : {}) };
    return mine.map((other) => (other === before ? next : other));
  }
  const neighbours = theirs.slice(0, at).map((other) => other.id);
  const place = mine.findLastIndex((other) => neighbours.includes(other.id));
  return mine.toSpliced(place + 1, 0, structuredClone(item));
}
