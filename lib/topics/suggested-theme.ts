import type { Pack, Theme } from '../packs/schema';
import { themeInPacks, themesOf } from '../packs/themes-of';
import type { KnownTopic, SuggestionKind } from './suggestion';

/** Themes of the general template. */
const themeIds: Partial<Record<SuggestionKind, string>> = {
  'about-the-1on1': 'this-1on1',
  'solve-together': 'think-together',
};

/**
 * The theme for a suggestion, from the pair's template or else the general one. Outside work: the one that this pair
 * talked about longest ago, or never.
 */
export function suggestedTheme(packs: Pack[], kind: SuggestionKind, topics: KnownTopic[]): Theme | undefined {
  if (kind !== 'no-topic-outside-work') return themeInPacks(packs, themeIds[kind]);
  const broughtAt = ({ id }: Theme) =>
    Math.max(0, ...topics.filter(({ themeId }) => themeId === id).map(({ createdAt }) => createdAt));
  const isOutsideWork = ({ kind, category }: Theme) =>
    kind === 'ongoing' && category !== 'work' && category !== 'other';
  return themesOf(packs, isOutsideWork).toSorted((a, b) => broughtAt(a) - broughtAt(b))[0];
}
