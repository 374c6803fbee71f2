import { expect, test } from 'vitest';
import type { ThemeNote } from './schema';
import { ordinalOfTalk, type ThemeTopic, themeTalks } from './theme-talks';

const note = (id: string, createdAt: number, sessionId?: string): ThemeNote => ({
  id,
  ongoingId: 'career',
  text: '社内の勉強会に出てみる',
  createdAt,
  ...(sessionId ? { sessionId } : {}),
});
const talked = (sessionId: string, fields: Partial<ThemeTopic> = {}): ThemeTopic => ({
  ongoingId: 'career',
  state: 'talked',
  sessionId,
  createdAt: 1,
  ...fields,
});
const sessions = [
  { id: 'october', startedAt: 10 },
  { id: 'november', startedAt: 20 },
];
const career = (...notes: ThemeNote[]) => ({ id: 'career', notes });

test('a theme that nobody has talked about yet was talked about no time', () => {
  expect(themeTalks(career(), [], sessions)).toEqual({ times: 0, lastAt: undefined });
});

test('each 1on1 counts once, whether a topic was ticked, a note was written, or both', () => {
  const theme = career(note('n2', 21, 'november'), note('n1', 5));
  const topics = [talked('october'), talked('november')];
  expect(themeTalks(theme, topics, sessions)).toEqual({ times: 3, lastAt: 20 });
});

test('what was not talked about, or belongs to another theme, does not count', () => {
  const topics = [
    talked('october', { state: 'carried' }),
    talked('october', { ongoingId: 'skills' }),
    { ongoingId: 'career', state: 'talked', createdAt: 1 } satisfies ThemeTopic,
  ];
  expect(themeTalks(career(), topics, sessions).times).toBe(0);
});

test('the talk going on is the next one, also after something of it was written down', () => {
  const topics = [talked('october'), talked('november')];
  expect(ordinalOfTalk(career(), [], 'november')).toBe(1);
  expect(ordinalOfTalk(career(), topics.slice(0, 1), 'november')).toBe(2);
  expect(ordinalOfTalk(career(note('n', 21, 'november')), topics, 'november')).toBe(2);
  expect(ordinalOfTalk(career(), topics)).toBe(3);
});
