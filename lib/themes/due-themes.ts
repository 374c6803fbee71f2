import type { OngoingTheme } from './schema';
import { type ThemeSession, type ThemeTopic, themeTalks } from './theme-talks';

/**
 * The themes going on, the one whose turn it is first: not talked about yet, else talked about longest ago. So two themes
 * take turns from one 1on1 to the next (product.md ENG-9).
 */
export function dueThemes(
  themes: OngoingTheme[],
  topics: ThemeTopic[],
  sessions: ThemeSession[],
): OngoingTheme[] {
  const lastAt = new Map(
    themes.map((theme) => [theme, themeTalks(theme, topics, sessions).lastAt ?? Number.NEGATIVE_INFINITY]),
  );
  const byTurn = (a: OngoingTheme, b: OngoingTheme) => {
    const [lastA = 0, lastB = 0] = [lastAt.get(a), lastAt.get(b)];
    if (lastA !== lastB) return lastA < lastB ? -1 : 1;
    return a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1);
  };
  return themes.filter(({ state }) => state === 'going').sort(byTurn);
}
