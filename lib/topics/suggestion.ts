import type { Agreement } from '../pairs/agreement';
import type { Session } from '../sessions/schema';
import { dueThemes } from '../themes/due-themes';
import type { OngoingTheme } from '../themes/schema';
import type { Category, Topic } from './schema';

/** The wish is left out by type: nothing is ever computed from it (product.md decision 2). */
export type KnownTopic = Omit<Topic, 'wish'>;

export type Suggestion =
  | { kind: 'about-the-1on1' | 'solve-together' | 'no-topic-outside-work' }
  | { kind: 'theme-turn'; theme: OngoingTheme };
export type SuggestionKind = Suggestion['kind'];

export type Known = {
  topics: KnownTopic[];
  sessions: Pick<Session, 'id' | 'startedAt' | 'status'>[];
  themes: OngoingTheme[];
  agreement: Pick<Agreement, 'dismissed'>;
  now: number;
};

/** So many 1on1s in a row make a habit; and for so many a suggestion that was waved away rests. */
const few = 3;
/** Every so many 1on1s, what the 1on1 itself is like; product.md D2. */
const round = 6;

/** What may be worth adding to the next 1on1: at most one thing, the same for both. */
export function suggestion(known: Known): Suggestion | undefined {
  const topics = known.topics.filter((topic) => !topic.isPrivate && !topic.isFixed);
  const open = topics.filter(({ state }) => state === 'new' || state === 'carried');
  const done = known.sessions
    .filter(({ status }) => status === 'done')
    .sort((a, b) => b.startedAt - a.startedAt);
  const isResting = (kind: SuggestionKind) => {
    // Waved away in a future that a wrong clock made up is waved away now.
    const at = Math.min(known.agreement.dismissed[kind] ?? Number.NEGATIVE_INFINITY, known.now);
    return at > Number.NEGATIVE_INFINITY && done.filter(({ startedAt }) => startedAt > at).length < few;
  };
  const last = done.slice(0, few).map(({ id }) => categoriesTalked(topics, id));
  const theme = dueThemes(known.themes, topics, known.sessions)[0];
  const hasTurn = theme && open.every(({ ongoingId }) => ongoingId !== theme.id);
  const fitting: (Suggestion | false | undefined)[] = [
    (done.length + 1) % round === 0 && { kind: 'about-the-1on1' },
    isOnly(last, open, ['relations', 'private']) && { kind: 'solve-together' },
    isOnly(last, open, ['work']) && { kind: 'no-topic-outside-work' },
    hasTurn && { kind: 'theme-turn', theme },
  ];
  return fitting.find((one) => one && !isResting(one.kind)) || undefined;
}

const categoriesTalked = (topics: KnownTopic[], sessionId: string): Category[] =>
  topics
    .filter((topic) => topic.state === 'talked' && topic.sessionId === sessionId)
    .map(({ category }) => category);

/** Whether each of the last few 1on1s was about these kinds alone, and the next is to be so again. */
function isOnly(last: Category[][], open: KnownTopic[], kinds: Category[]): boolean {
  const isAmong = (category: Category) => kinds.includes(category);
  return (
    last.length === few &&
    // A 1on1 in which nobody ticked a topic says nothing.
    last.every((categories) => categories.length > 0 && categories.every(isAmong)) &&
    open.every(({ category }) => isAmong(category))
  );
}
