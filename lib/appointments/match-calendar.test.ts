import { describe, expect, test } from 'vitest';
import { matchCalendar, type PairToMatch } from './match-calendar';
import type { CalendarEvent } from './read-calendar';

const pair = (id: string, name: string, more: Partial<PairToMatch> = {}): PairToMatch => ({
  id,
  name,
  aliases: [],
  meetingKeys: [],
  ...more,
});
const event = (title: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  title,
  at: 0,
  lengthMin: 30,
  links: [],
  people: [],
  ...more,
});

const sato = pair('sato', '佐藤 花子', { aliases: ['Hanako Sato'], meetingKeys: ['meet:abc-defg-hij'] });
const tanaka = pair('tanaka', '田中 太郎', { meetingKeys: ['zoom:123'] });
const pairs = [sato, tanaka];

const keyOfLink = (url: string): string | undefined => {
  const { hostname, pathname } = new URL(url);
  if (hostname === 'meet.google.com') return `meet:${pathname.slice(1)}`;
  return hostname === 'zoom.us' ? `zoom:${pathname.split('/').at(-1)}` : undefined;
};

/** The pair the event belongs to. */
const owner = (one: CalendarEvent, of = pairs): string | undefined =>
  matchCalendar([one], of, keyOfLink).find(({ events }) => events.length > 0)?.pairId;

const crowd = ['私', '山田 一', '鈴木 二', '高橋 三'];
const satoMeet = ['https://example.com/agenda', 'https://meet.google.com/abc-defg-hij'];

describe('by the meeting link', () => {
  test('whatever the title says and whoever is invited', () => {
    expect(owner(event('定例', { links: satoMeet }))).toBe('sato');
    expect(owner(event('田中さん', { links: satoMeet, people: crowd }))).toBe('sato');
    expect(owner(event('定例', { links: ['https://zoom.us/j/123'] }))).toBe('tanaka');
    expect(owner(event('定例', { links: ['https://zoom.us/j/999'] }))).toBeUndefined();
  });

  test('in a room used with several the name decides', () => {
    const room = { meetingKeys: ['zoom:5'] };
    const both = [pair('a', '佐藤 花子', room), pair('b', '田中 太郎', room), pair('c', '鈴木 次郎')];
    const inRoom = { links: ['https://zoom.us/j/5'] };
    expect(owner(event('面談', { ...inRoom, people: ['私', '田中 太郎'] }), both)).toBe('b');
    expect(owner(event('面談 佐藤花子', inRoom), both)).toBe('a');
    expect(owner(event('面談', inRoom), both)).toBeUndefined();
    expect(owner(event('面談 鈴木次郎', inRoom), both)).toBeUndefined();
  });
});

describe('by the name among the people', () => {
  test.each([
    [['佐藤 花子', '私']],
    [['花子 佐藤', 'me@example.com']],
    [['Sato, Hanako']],
    [['hanako.sato@example.com', 'me@example.com']],
  ])('%o', (people) => expect(owner(event('打ち合わせ', { people }))).toBe('sato'));

  test('not among many, unless the title says what it is', () => {
    const people = [...crowd, '佐藤 花子'];
    expect(owner(event('部会', { people }))).toBeUndefined();
    expect(owner(event('1on1', { people }))).toBe('sato');
  });

  test('not where two pairs are invited, unless the title names one', () => {
    const people = ['佐藤 花子', '田中 太郎'];
    expect(owner(event('1on1', { people }))).toBeUndefined();
    expect(owner(event('1on1 田中太郎', { people }))).toBe('tanaka');
  });

  test.each([[['佐藤 次郎', '私']], [['sato@example.com']], [[]], [['私']]])('nobody of ours: %o', (people) =>
    expect(owner(event('打ち合わせ', { people }))).toBeUndefined(),
  );
});

describe('by the name in the title', () => {
  test.each([
    ['佐藤花子さん 1on1'],
    ['1on1（佐藤 花子）'],
    ['【面談】佐藤　花子様'],
    ['田中次郎と佐藤花子'],
    ['1on1: Hanako Sato'],
    ['Sato / Hanako sync'],
    ['hanako sato <> me'],
    ['Ｈａｎａｋｏ Ｓａｔｏ'],
  ])('%s', (title) => expect(owner(event(title))).toBe('sato'));

  test.each([['佐藤さん 1on1'], ['花子'], ['Hanako'], ['Hanako Satomi'], ['1on1'], ['']])(
    'not in %s',
    (title) => expect(owner(event(title))).toBeUndefined(),
  );

  test('short Latin names are words, not parts of words', () => {
    const an = [pair('an', 'An')];
    expect(owner(event('1on1 An'), an)).toBe('an');
    expect(owner(event('An: weekly'), an)).toBe('an');
    expect(owner(event('Planning'), an)).toBeUndefined();
  });

  test('a surname alone is enough where the pair is called so', () => {
    const short = [pair('hayashi', '林'), pair('kobayashi', '小林')];
    expect(owner(event('林さん 1on1'), short)).toBe('hayashi');
    expect(owner(event('小林さん 1on1'), short)).toBe('kobayashi');
  });

  test('of many people only where the title says it is a 1on1', () => {
    expect(owner(event('佐藤花子 送別会', { people: crowd }))).toBeUndefined();
    expect(owner(event('佐藤花子 面談', { people: crowd }))).toBe('sato');
  });
});

describe('a title that says so', () => {
  const people = [...crowd, '佐藤 花子'];
  test.each([
    ['1on1'],
    ['1on1s'],
    ['1 on 1'],
    ['１on１'],
    ['１対１'],
    ['1:1'],
    ['1-on-1'],
    ['週次1on1 佐藤'],
    ['one-on-one'],
    ['ワンオンワン'],
    ['ワン・オン・ワン'],
    ['評価面談'],
    ['Weekly 1ON1'],
  ])('%s', (title) => expect(owner(event(title, { people }))).toBe('sato'));
  test.each([['11:15 定例'], ['1:10'], ['21on15'], ['第1回 on 1月'], ['2-1-1']])('but not %s', (title) =>
    expect(owner(event(title, { people }))).toBeUndefined(),
  );
});

test('each pair has its events in their order, pairs without any an empty list', () => {
  const events = [
    event('1on1 佐藤花子', { at: 1 }),
    event('x', { at: 2 }),
    event('定例', { at: 3, links: satoMeet }),
  ];
  expect(matchCalendar(events, pairs, keyOfLink)).toEqual([
    { pairId: 'sato', events: [events[0], events[2]] },
    { pairId: 'tanaka', events: [] },
  ]);
  expect(matchCalendar([], [], keyOfLink)).toEqual([]);
});
