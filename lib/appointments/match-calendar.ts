import { plainName, sameName } from '../people/same-name';
import type { CalendarEvent } from './read-calendar';

export type PairToMatch = {
  id: string;
  /** The counterpart's name, and the names under which meeting pages have shown this person. */
  name: string;
  aliases: string[];
  /** Meeting links seen with this pair, as `platform:key`. */
  meetingKeys: string[];
};

export type MatchedPair = { pairId: string; events: CalendarEvent[] };

/** The `platform:key` of a meeting link; undefined where it is none. */
type KeyOfLink = (url: string) => string | undefined;

const oneOnOne =
  /(?<![0-9a-z])1[\s-]?(?:on|:|対)[\s-]?1s?(?![0-9a-z])|one[\s-]?(?:on|to)[\s-]?one|ワン・?オン・?ワン|面談/i;
const mostPeople = 2;

/**
 * For each pair the events that are its 1on1: by the meeting link, else by the counterpart's name among the people or
 * in the title, if at most two people are invited or the title says it is one. An event belongs to one pair; where
 * several fit alike (a personal meeting room used with everybody) the name decides, else it is nobody's.
 */
export function matchCalendar(
  events: CalendarEvent[],
  pairs: PairToMatch[],
  keyOfLink: KeyOfLink,
): MatchedPair[] {
  const owners = events.map((event) => ({ event, pairId: ownerOf(event, pairs, keyOfLink)?.id }));
  return pairs.map(({ id }) => ({
    pairId: id,
    events: owners.filter(({ pairId }) => pairId === id).map(({ event }) => event),
  }));
}

function ownerOf(event: CalendarEvent, pairs: PairToMatch[], keyOfLink: KeyOfLink): PairToMatch | undefined {
  const keys = new Set(event.links.flatMap((link) => keyOfLink(link) ?? []));
  const linked = pairs.filter(({ meetingKeys }) => meetingKeys.some((key) => keys.has(key)));
  if (linked.length > 0) return linked.length === 1 ? linked[0] : namedIn(event, linked);
  const isOneOnOne = event.people.length <= mostPeople || oneOnOne.test(event.title.normalize('NFKC'));
  return isOneOnOne ? namedIn(event, pairs) : undefined;
}

/** The only pair named in the title, else the only one among the people. */
function namedIn({ title, people }: CalendarEvent, pairs: PairToMatch[]): PairToMatch | undefined {
  const inTitle = pairs.filter((pair) => namesOf(pair).some((name) => isInTitle(name, title)));
  const invited = pairs.filter((pair) =>
    namesOf(pair).some((name) => people.some((one) => isPerson(name, one))),
  );
  const [only, ...others] = inTitle.length > 0 ? inTitle : invited;
  return others.length === 0 ? only : undefined;
}

const namesOf = ({ name, aliases }: PairToMatch): string[] =>
  [name, ...aliases].filter((one) => one.trim() !== '');

/** Of mail addresses the part before the @ is the name: hanako.sato@example.com. */
const isPerson = (name: string, person: string): boolean =>
  sameName(name, person) || (person.includes('@') && sameName(name, person.split('@')[0] ?? ''));

const between = /[^\p{L}\p{N}\p{M}']+/u;

/**
 * Whether a title names somebody by all words of the name, in one piece and either order. Japanese has no spaces
 * between words, so there a name of two and more characters may stand anywhere.
 */
function isInTitle(name: string, title: string): boolean {
  const words = title.normalize('NFKC').split(between).filter(Boolean);
  const size = name.normalize('NFKC').split(between).filter(Boolean).length;
  const pieces = words.map((_, at) => words.slice(at, at + size).join(' '));
  if (pieces.some((piece) => sameName(name, piece))) return true;
  const plain = plainName(name);
  const isJapanese = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー々]{2,}$/u.test(plain);
  return isJapanese && words.join('').toLowerCase().includes(plain);
}
