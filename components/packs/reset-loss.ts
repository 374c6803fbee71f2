import type { Pack, Prompt, Theme } from '@/lib/packs/schema';

export type ResetLoss = {
  addedThemes: number;
  addedPrompts: number;
  /** Themes, prompts and the template's own words that differ from the original. */
  changed: number;
  isReordered: boolean;
  /** Removed themes and prompts that come back. */
  restored: number;
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const promptsOf = (pack: Pack): Prompt[] => pack.themes.flatMap((theme) => theme.prompts);

const sorted = (value: object): [string, unknown][] =>
  Object.entries(value)
    .filter(([key]) => key !== 'prompts')
    .toSorted(([a], [b]) => a.localeCompare(b));

const differs = (mine: Prompt | Theme, theirs: Prompt | Theme): boolean =>
  !same(sorted(mine), sorted(theirs));

function compared<T extends Prompt | Theme>(mine: T[], theirs: T[]) {
  const byId = new Map(theirs.map((item) => [item.id, item]));
  const kept = mine.flatMap((item) => {
    const original = byId.get(item.id);
    return original ? [{ item, original }] : [];
  });
  const ids = new Set(kept.map(({ item }) => item.id));
  const left = theirs.filter(({ id }) => ids.has(id));
  return {
    added: mine.length - kept.length,
    changed: kept.filter(({ item, original }) => differs(item, original)).length,
    restored: theirs.length - kept.length,
    isReordered: kept.some(({ item }, at) => item.id !== left[at]?.id),
  };
}

/** What a copy loses and gets back when it is reset to the original. */
export function resetLoss(original: Pack, own: Pack): ResetLoss {
  const themes = compared(own.themes, original.themes);
  const prompts = compared(promptsOf(own), promptsOf(original));
  const isInNewOrder = (theme: Theme): boolean => {
    const theirs = original.themes.find(({ id }) => id === theme.id);
    return theirs !== undefined && compared(theme.prompts, theirs.prompts).isReordered;
  };
  const fields = (['description', 'department', 'lengthMin'] as const).filter(
    (field) => !same(own[field], original[field]),
  );
  return {
    addedThemes: themes.added,
    addedPrompts: prompts.added,
    changed: themes.changed + prompts.changed + fields.length,
    isReordered: themes.isReordered || own.themes.some(isInNewOrder),
    restored: themes.restored + prompts.restored,
  };
}
