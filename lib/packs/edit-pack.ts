import { fingerprints } from './pack-items';
import type { Pack, Prompt, Theme } from './schema';

/** A new own pack with the same content; it remembers what it was made from, and what that was like. */
export const copyOf = (pack: Pack, newId: string, name: Pack['name']): Pack => ({
  ...structuredClone(pack),
  id: newId,
  name,
  version: 1,
  madeFrom: { packId: pack.id, version: pack.version, seen: fingerprints(pack) },
});

/** The own pack with everything but its id, name and version as in the original today. */
export const resetTo = (original: Pack, own: Pack): Pack => ({
  ...structuredClone(original),
  id: own.id,
  name: own.name,
  version: own.version,
  madeFrom: { packId: original.id, version: original.version, seen: fingerprints(original) },
});

export type PackChanges = Partial<Pick<Pack, 'name' | 'description' | 'department' | 'lengthMin'>>;
export type ThemeChanges = Partial<Pick<Theme, 'kind' | 'category' | 'title' | 'hint'>>;
export type PromptChanges = Partial<Pick<Prompt, 'text' | 'depth' | 'sayer'>>;

export const changePack = (pack: Pack, changes: PackChanges): Pack => ({ ...pack, ...changes });

const withTheme = (pack: Pack, themeId: string, change: (theme: Theme) => Theme): Pack => ({
  ...pack,
  themes: pack.themes.map((theme) => (theme.id === themeId ? change(theme) : theme)),
});

const withPrompt = (pack: Pack, promptId: string, change: (prompt: Prompt) => Prompt): Pack => ({
  ...pack,
  themes: pack.themes.map((theme) => ({
    ...theme,
    prompts: theme.prompts.map((prompt) => (prompt.id === promptId ? change(prompt) : prompt)),
  })),
});

/** The list with one item at a new place; places outside the list mean its ends. */
function moved<T extends { id: string }>(items: T[], id: string, to: number): T[] {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) return items;
  return items.filter((other) => other !== item).toSpliced(Math.max(0, to), 0, item);
}

const hidden = <T extends Theme | Prompt>(item: T): T => ({ ...item, isHidden: true });

function shown<T extends Theme | Prompt>(item: T): T {
  const copy = { ...item };
  delete copy.isHidden;
  return copy;
}

export const addTheme = (pack: Pack, theme: Theme): Pack => ({ ...pack, themes: [...pack.themes, theme] });

export const changeTheme = (pack: Pack, themeId: string, changes: ThemeChanges): Pack =>
  withTheme(pack, themeId, (theme) => ({ ...theme, ...changes }));

export const removeTheme = (pack: Pack, themeId: string): Pack => ({
  ...pack,
  themes: pack.themes.filter((theme) => theme.id !== themeId),
});

/** Moves a theme to that place in the pack. */
export const moveTheme = (pack: Pack, themeId: string, to: number): Pack => ({
  ...pack,
  themes: moved(pack.themes, themeId, to),
});

export const hideTheme = (pack: Pack, themeId: string): Pack => withTheme(pack, themeId, hidden);

export const showTheme = (pack: Pack, themeId: string): Pack => withTheme(pack, themeId, shown);

export const addPrompt = (pack: Pack, themeId: string, prompt: Prompt): Pack =>
  withTheme(pack, themeId, (theme) => ({ ...theme, prompts: [...theme.prompts, prompt] }));

export const changePrompt = (pack: Pack, promptId: string, changes: PromptChanges): Pack =>
  withPrompt(pack, promptId, (prompt) => ({ ...prompt, ...changes }));

export const removePrompt = (pack: Pack, promptId: string): Pack => ({
  ...pack,
  themes: pack.themes.map((theme) => ({
    ...theme,
    prompts: theme.prompts.filter((prompt) => prompt.id !== promptId),
  })),
});

/** Moves a prompt to that place in its theme. */
export const movePrompt = (pack: Pack, promptId: string, to: number): Pack => ({
  ...pack,
  themes: pack.themes.map((theme) => ({ ...theme, prompts: moved(theme.prompts, promptId, to) })),
});

export const hidePrompt = (pack: Pack, promptId: string): Pack => withPrompt(pack, promptId, hidden);

export const showPrompt = (pack: Pack, promptId: string): Pack => withPrompt(pack, promptId, shown);
