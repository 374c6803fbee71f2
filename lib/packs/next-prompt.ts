import type { Topic } from '../topics/schema';
import type { Pack, Prompt, Theme } from './schema';

/** Who is asking for a prompt; a prompt for both suits either. */
export type Sayer = Exclude<Prompt['sayer'], 'both'>;

type Wanted = {
  prompts: Prompt[];
  /** Ids in the order they were shown; one shown again is added again. */
  usedIds: string[];
  depth?: Prompt['depth'];
  sayer: Sayer;
};

/**
 * The next prompt to show: from shallow to deep, none twice before all suitable ones were shown; after that the
 * walk starts again. undefined where no prompt suits.
 */
export function nextPrompt({ prompts, usedIds, depth, sayer }: Wanted): Prompt | undefined {
  const suitable = prompts.filter(
    (prompt) =>
      !prompt.isHidden &&
      (prompt.sayer === sayer || prompt.sayer === 'both') &&
      (depth === undefined || prompt.depth === depth),
  );
  // -1 for a prompt not shown yet, so those come first, then the one shown longest ago.
  const shownAt = (prompt: Prompt) => usedIds.lastIndexOf(prompt.id);
  return suitable.toSorted((a, b) => shownAt(a) - shownAt(b) || a.depth - b.depth)[0];
}

const visiblePrompts = (themes: Theme[]): Prompt[] =>
  themes
    .filter((theme) => !theme.isHidden)
    .flatMap((theme) => theme.prompts)
    .filter((prompt) => !prompt.isHidden);

/**
 * The prompts that suit a topic: its theme's, else those for thinking together and of its category, else all. Fixed themes
 * (opening, thanks, last time) ask about themselves and suit no topic that somebody wrote.
 */
export function promptsFor(pack: Pack, topic: Pick<Topic, 'themeId' | 'category'>): Prompt[] {
  const ongoing = pack.themes.filter((theme) => theme.kind === 'ongoing');
  const circles = [
    pack.themes.filter((theme) => theme.id === topic.themeId),
    [
      ...ongoing.filter((theme) => theme.category === 'other'),
      ...ongoing.filter((theme) => theme.category === topic.category),
    ],
    pack.themes,
  ];
  return circles.map(visiblePrompts).find((prompts) => prompts.length > 0) ?? [];
}
