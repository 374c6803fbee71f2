import type { Pack, Theme } from '../packs/schema';
import type { KnownTopic, SuggestionKind } from './suggestion';

/** Themes that built-in templates have under these ids; others may have none of the kind. */
const themeIds: Partial<Record<SuggestionKind, string>> = {
  'about-the-1on1': 'this-1on1',
  'solve-together': 'think-together',
};

/** The template's theme for a suggestion. Outside work: the one that this pair talked about longest ago, or never. */
export function suggestedTheme(pack: Pack, kind: SuggestionKind, topics: KnownTopic[]): Theme | undefined {
  const offered = pack.themes.filter(({ isHidden }) => !isHidden);
  if (kind !== 'no-topic-outside-work') return offered.find(({ id }) => id === themeIds[kind]);
  const broughtAt = ({ id }: Theme) =>
    Math.max(0, ...topics.filter(({ themeId }) => themeId === id).map(({ createdAt }) => createdAt));
  return offered
    .filter((theme) => theme.kind === 'ongoing' && theme.category !== 'work' && theme.category !== 'other')
    .toSorted((a, b) => broughtAt(a) - broughtAt(b))[0];
}
