import type { Pack, Theme } from '../packs/schema';

/** All fixed themes that a pair of this template can choose from. */
export const offeredFixedThemes = (pack: Pack): Theme[] =>
  pack.themes.filter((theme) => theme.kind === 'fixed' && !theme.isHidden);

/**
 * The fixed themes that come up each time: those the two chose, in the template's order. Where they chose none so far, or
 * all they chose belonged to another template, its first two.
 */
export function fixedThemes(pack: Pack, chosenIds: string[] | undefined): Theme[] {
  const offered = offeredFixedThemes(pack);
  const chosen = offered.filter(({ id }) => chosenIds?.includes(id));
  const isChoice = chosen.length > 0 || chosenIds?.length === 0;
  return isChoice ? chosen : offered.slice(0, 2);
}
