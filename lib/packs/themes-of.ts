import type { Pack, Theme } from './schema';

/**
 * The themes of this sort in the first of these packs that has any: the pair's own pack, then the general one. What was
 * put away there is not looked for in the next pack, since somebody did not want it.
 */
export function themesOf(packs: Pack[], isOfSort: (theme: Theme) => boolean): Theme[] {
  const found = packs.map(({ themes }) => themes.filter(isOfSort)).find((themes) => themes.length > 0);
  return found?.filter(({ isHidden }) => !isHidden) ?? [];
}

/** The theme that a topic was taken from; undefined where it is gone or put away. */
export const themeInPacks = (packs: Pack[], themeId: string | undefined): Theme | undefined =>
  themesOf(packs, ({ id }) => id === themeId)[0];
