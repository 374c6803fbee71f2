import { describe, expect, test } from 'vitest';
import type { OngoingTheme } from '../themes/schema';
import type { Category, Topic } from './schema';
import { type Known, suggestion } from './suggestion';

const day = 86_400_000;
/** 1on1s a week apart, each with topics of these kinds talked about; 'a b' are two topics. */
function following(...talks: string[]): Known {
  const sessions = talks.map((_, index) => ({
    id: `s${index}`,
    startedAt: (index + 1) * 7 * day,
    status: 'done' as const,
  }));
  const topics = talks.flatMap((words, index) =>
    words
      .split(' ')
      .filter(Boolean)
      .map((word, place) => talked(`s${index}`, word as Category, `t${index}-${place}`)),
  );
  return { topics, sessions, themes: [], agreement: { dismissed: {} }, now: (talks.length + 1) * 7 * day };
}
const talked = (sessionId: string, category: Category, id: string): Topic => ({
  ...open(category, id),
  state: 'talked',
  sessionId,
});
const open = (category: Category, id = 'open'): Topic => ({
  id,
  title: id,
  broughtBy: 'other',
  category,
  state: 'new',
  carries: 0,
  createdAt: 0,
});
const theme = (id: string): OngoingTheme => ({
  id,
  pairId: 'pair',
  title: id,
  category: 'career',
  broughtBy: 'other',
  state: 'going',
  createdAt: 0,
  notes: [],
});
const kind = (known: Known) => suggestion(known)?.kind;

describe('work, and nothing else', () => {
  test.each<[string[], string | undefined]>([
    [['work', 'work'], undefined],
    [['work', 'work work', 'work'], 'no-topic-outside-work'],
    [['career', 'work', 'work', 'work'], 'no-topic-outside-work'],
    [['work', 'work skills', 'work'], undefined],
    // Nobody ticked anything: nothing is known of that one.
    [['work', '', 'work'], undefined],
    [['other', 'other', 'other'], undefined],
  ])('after %j: %s', (talks, wanted) => expect(kind(following(...talks))).toBe(wanted));

  test('a topic outside work that is brought already is enough', () => {
    const known = following('work', 'work', 'work');
    expect(kind({ ...known, topics: [...known.topics, open('work')] })).toBe('no-topic-outside-work');
    expect(kind({ ...known, topics: [...known.topics, open('career')] })).toBeUndefined();
  });

  test('what comes up each time does not count, and a private topic is not known to both', () => {
    const known = following('work', 'work', 'work');
    const lately = { ...talked('s2', 'private', 'lately'), isFixed: true };
    const mine = { ...open('private', 'mine'), isPrivate: true };
    expect(kind({ ...known, topics: [...known.topics, lately, mine] })).toBe('no-topic-outside-work');
  });
});

describe('feelings, and nothing else', () => {
  test.each<[string[], string | undefined]>([
    [['relations', 'private', 'relations private'], 'solve-together'],
    [['relations', 'relations work', 'relations'], undefined],
    [['relations', 'relations'], undefined],
  ])('after %j: %s', (talks, wanted) => expect(kind(following(...talks))).toBe(wanted));
});

test('every sixth 1on1 may be about the 1on1 itself', () => {
  const at = Array.from({ length: 19 }, (_, count) => kind(following(...Array(count).fill('career'))));
  expect(at.flatMap((each, count) => (each === 'about-the-1on1' ? [count + 1] : []))).toEqual([6, 12, 18]);
});

describe('the turn of a theme', () => {
  test('is suggested until its topic is in the agenda', () => {
    const known = { ...following('career'), themes: [theme('技術'), theme('キャリア')] };
    const taken = { ...open('career'), ongoingId: 'キャリア' };
    const next = suggestion(known);
    expect(next).toMatchObject({ kind: 'theme-turn', theme: { id: 'キャリア' } });
    expect(kind({ ...known, topics: [...known.topics, taken] })).toBeUndefined();
  });

  test('comes after what is rarer', () => {
    const known = { ...following('work', 'work', 'work'), themes: [theme('技術')] };
    expect(kind(known)).toBe('no-topic-outside-work');
  });
});

describe('waved away', () => {
  const dismissedAt = (weeks: number, known: Known): Known => ({
    ...known,
    agreement: { dismissed: { 'no-topic-outside-work': weeks * 7 * day + 1 } },
  });
  const work = (count: number) => following(...Array<string>(count).fill('work'));

  test('it rests for three more 1on1s', () => {
    const kinds = [3, 4, 5, 6].map((count) => kind(dismissedAt(3, work(count))));
    expect(kinds).toEqual([undefined, undefined, 'about-the-1on1', 'no-topic-outside-work']);
  });

  test('another kind may still be suggested', () => {
    expect(kind(dismissedAt(3, { ...work(3), themes: [theme('技術')] }))).toBe('theme-turn');
  });

  test('by a clock that ran ahead, it does not rest for ever', () => {
    expect(kind(dismissedAt(9_000, work(3)))).toBeUndefined();
    expect(kind(dismissedAt(9_000, { ...work(6), now: 3 * 7 * day + 1 }))).toBe('no-topic-outside-work');
  });
});

test('the wish plays no part', () => {
  const known = following('work', 'work', 'work');
  const wished = (wish: Topic['wish']) => ({
    ...known,
    topics: [...known.topics.map((topic) => ({ ...topic, wish })), { ...open('work'), wish }],
  });
  expect(suggestion(wished('listen'))).toEqual(suggestion(known));
  expect(suggestion(wished('advice'))).toEqual(suggestion(known));
});
