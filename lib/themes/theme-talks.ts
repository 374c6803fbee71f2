import type { Session } from '../sessions/schema';
import type { Topic } from '../topics/schema';
import type { OngoingTheme } from './schema';

export type ThemeTopic = Pick<Topic, 'ongoingId' | 'state' | 'sessionId' | 'createdAt'>;
export type ThemeSession = Pick<Session, 'id' | 'startedAt'>;
export type ThemeTalks = {
  /** In how many 1on1s. */
  times: number;
  lastAt: number | undefined;
};

/** How often and when a theme was talked about: by its topics or by its notes, since neither has to be there. */
export function themeTalks(
  theme: Pick<OngoingTheme, 'id' | 'notes'>,
  topics: ThemeTopic[],
  sessions: ThemeSession[],
): ThemeTalks {
  const startOf = new Map(sessions.map(({ id, startedAt }) => [id, startedAt]));
  const talks = new Map<string, number>();
  for (const { id, sessionId, createdAt } of theme.notes)
    talks.set(sessionId ?? id, startOf.get(sessionId ?? '') ?? createdAt);
  for (const { ongoingId, state, sessionId, createdAt } of topics)
    if (ongoingId === theme.id && state === 'talked' && sessionId)
      talks.set(sessionId, startOf.get(sessionId) ?? createdAt);
  const times = [...talks.values()];
  return { times: times.length, lastAt: times.length > 0 ? Math.max(...times) : undefined };
}

/** The how manieth talk about the theme the one in this session is, or the next one would be. */
export function ordinalOfTalk(
  theme: Pick<OngoingTheme, 'id' | 'notes'>,
  topics: ThemeTopic[],
  sessionId?: string,
): number {
  const isBefore = (one: { sessionId?: string | undefined }) => !sessionId || one.sessionId !== sessionId;
  const before = { ...theme, notes: theme.notes.filter(isBefore) };
  return themeTalks(before, topics.filter(isBefore), []).times + 1;
}
