import { expect, test } from 'vitest';
import { dueThemes } from './due-themes';
import type { OngoingTheme } from './schema';
import type { ThemeTopic } from './theme-talks';

const theme = (id: string, createdAt: number, state: OngoingTheme['state'] = 'going'): OngoingTheme => ({
  id,
  pairId: 'pair',
  title: id,
  category: 'career',
  broughtBy: 'other',
  state,
  createdAt,
  notes: [],
});
const talk = (ongoingId: string, sessionId: string): ThemeTopic => ({
  ongoingId,
  sessionId,
  state: 'talked',
  createdAt: 0,
});
const sessions = ['1', '2', '3', '4'].map((id) => ({ id, startedAt: Number(id) * 100 }));
const turns = (themes: OngoingTheme[], topics: ThemeTopic[]) =>
  dueThemes(themes, topics, sessions).map(({ id }) => id);

test('two themes take turns from one 1on1 to the next', () => {
  const themes = [theme('技術', 1), theme('キャリア', 2)];
  const talks: ThemeTopic[] = [];
  const order = sessions.map(({ id }) => {
    const [next = ''] = turns(themes, talks);
    talks.push(talk(next, id));
    return next;
  });
  expect(order).toEqual(['技術', 'キャリア', '技術', 'キャリア']);
});

test('the one talked about longest ago comes first, one never talked about before all', () => {
  const themes = [theme('技術', 1), theme('キャリア', 2), theme('健やかに働く', 3)];
  expect(turns(themes, [talk('技術', '2'), talk('キャリア', '1')])).toEqual([
    '健やかに働く',
    'キャリア',
    '技術',
  ]);
});

test('a theme that is over has no turn; one alone has it each time', () => {
  const themes = [theme('技術', 1, 'ended'), theme('キャリア', 2)];
  expect(turns(themes, [talk('キャリア', '4')])).toEqual(['キャリア']);
});
