import type { Topic } from '../topics/schema';
import type { Pack, Prompt, Theme } from './schema';
import { themeInPacks, themesOf } from './themes-of';

/** Who is asking for a prompt; a prompt for both suits either. */
export type Sayer = Exclude<Prompt['sayer'], 'both'>;

type Wanted = {
  prompts: Prompt[];
  /** Ids in the order they were shown; one shown again is added again. */
  usedIds: string[];
  /** Only of this depth. */
  depth?: Prompt['depth'];
  /** Begins the walk at this depth and goes on with the deeper ones. */
  from?: Prompt['depth'];
  sayer: Sayer;
};

/** How many depths there are. */
const deepest = 3;

/**
 * The next prompt to show: from shallow to deep, none twice before all suitable ones were shown; after that the
 * walk starts again. undefined where no prompt suits.
 */
export function nextPrompt({ prompts, usedIds, depth, from = 1, sayer }: Wanted): Prompt | undefined {
  const suitable = prompts.filter(
    (prompt) =>
      !prompt.isHidden &&
      (prompt.sayer === sayer || prompt.sayer === 'both') &&
      (depth === undefined || prompt.depth === depth),
  );
  // -1 for a prompt not shown yet, so those come first, then the one shown longest ago.
  const shownAt = (prompt: Prompt) => usedIds.lastIndexOf(prompt.id);
  const steps = (prompt: Prompt) => (prompt.depth - from + deepest) % deepest;
  return suitable.toSorted((a, b) => shownAt(a) - shownAt(b) || steps(a) - steps(b))[0];
}

const visiblePrompts = (themes: Theme[]): Prompt[] =>
  themes
    .filter((theme) => !theme.isHidden)
    .flatMap((theme) => theme.prompts)
    .filter((prompt) => !prompt.isHidden);

/**
 * The prompts that suit a topic: its theme's, else those for thinking together and of its category, else all. Fixed themes
 * (opening, thanks, last time) ask about themselves and suit no topic that somebody wrote. A pack that has nothing for
 * thinking together borrows it from the general one.
 */
export function promptsFor(pack: Pack, topic: Pick<Topic, 'themeId' | 'category'>, general: Pack): Prompt[] {
  const theme = themeInPacks([pack, general], topic.themeId);
  const together = themesOf(
    [pack, general],
    ({ kind, category }) => kind === 'ongoing' && category === 'other',
  );
  const ofCategory = pack.themes.filter(
    ({ kind, category }) => kind === 'ongoing' && category === topic.category && category !== 'other',
  );
  const circles = [theme ? [theme] : [], [...together, ...ofCategory], pack.themes];
  return circles.map(visiblePrompts).find((prompts) => prompts.length > 0) ?? [];
}
