import { type Agreed, type Profile, profilesOf, type Signs, signsIn } from './covered-signs';
import { piecesOf, type Word, wordsOf } from './topic-words';
import { isOpening, isPostponed, isTurning } from './vocabulary/vocabulary';

export type Said = { id: string; speaker: string; text: string };
/** `since`: the id of the utterance from which on there was enough to ask. */
export type Touched = { topicId: string; since: string };

type Line = {
  id: string;
  speaker: string;
  words: Word[];
  isPostponed: boolean;
  isTurning: boolean;
  isOpening: boolean;
  /** By topic, once they were looked for. */
  signs: WeakMap<Profile, Signs>;
};
/** All that was said of one topic, line by line; `share`: how much of its title stands in the line. */
type Hearing = { signs: Signs[]; share: number[]; total: number };

/** How far back signs are added up, and how many lines without any may lie between two (lines). */
const mostLines = 10;
const mostSilence = 2;
/** A topic that was only mentioned is left within this many lines. */
const fewestLines = 3;
/** What a word adds that is said again, at most twice. */
const again = 0.4;
const openingWeight = 0.5;
const bothSpeak = 0.3;
const mostFromTheme = 1.2;
/** Enough to ask: by the title's words, and how much of the title must be among them. */
const enough = 1.7;
const fewestWords = 2;
const enoughOfTitle = 0.4;
/** Enough to ask without a word of the title: by the theme's words alone, and how many of them. */
const enoughFromTheme = 0.8;
const enoughThemeWords = 2;
/** Enough of the title in one line for an opening. */
const enoughToOpen = 0.7;
const enoughOfTitleToOpen = 0.35;
/** So much of it opens a topic without a word that does. */
const enoughUnopened = 0.6;
/** With so much of another topic's title in it, a line is about that one. */
const enoughForAnother = 0.4;

/**
 * The topics that the talk touched, in the order in which it became plain; a person says whether they were covered.
 * Rather no topic than a wrong one: what is put off or mentioned in passing does not count.
 */
export const touchedTopics = (topics: readonly Agreed[], said: readonly Said[]): Touched[] =>
  topicListener()(topics, said);

/** The same for somebody who asks again and again: what was read is not read anew, and what is gone is forgotten. */
export function topicListener(): typeof touchedTopics {
  let known = new Map<string, { text: string; lines: Line[] }>();
  let titles = '';
  let profiles: Profile[] = [];
  return (topics, said) => {
    const titlesNow = JSON.stringify(topics.map(({ id, title }) => [id, title]));
    if (titlesNow !== titles) profiles = profilesOf(topics);
    titles = titlesNow;
    const before = known;
    known = new Map(
      said.map((one) => {
        const read = before.get(one.id);
        return [one.id, read?.text === one.text ? read : { text: one.text, lines: linesOf(one) }];
      }),
    );
    const lines = [...known.values()].flatMap((read) => read.lines);
    const hearings = profiles.map((profile) => hearingOf(profile, lines));
    return profiles
      .map(({ id }, index) => ({ topicId: id, at: firstTouch(lines, hearings, index) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({ topicId, at }) => ({ topicId, since: lines[at]?.id ?? '' }));
  };
}

function hearingOf(profile: Profile, lines: Line[]): Hearing {
  const signs = lines.map((line) => {
    const found = line.signs.get(profile) ?? signsIn(line.words, profile);
    line.signs.set(profile, found);
    return found;
  });
  return {
    signs,
    share: signs.map(({ title }) => sum(title.values()) / profile.total),
    total: profile.total,
  };
}

function firstTouch(lines: Line[], hearings: Hearing[], index: number): number {
  const hearing = hearings[index];
  if (!hearing) return -1;
  const isElsewhere = lines.map(
    ({ isPostponed, isTurning }, at) =>
      isPostponed ||
      (isTurning && !hasSigns(hearing.signs[at])) ||
      hearings.some(
        ({ share }, other) =>
          other !== index &&
          (share[at] ?? 0) >= enoughForAnother &&
          (share[at] ?? 0) > (hearing.share[at] ?? 0),
      ),
  );
  return lines.findIndex(
    (_, end) => isTalkedOf(lines, hearing, isElsewhere, end) || wasOpened(lines, hearing, isElsewhere, end),
  );
}

const hasSigns = (signs?: Signs): boolean => !!signs && signs.title.size + signs.related.size > 0;

/** Several signs close together, in a stretch of talk that is long enough. */
function isTalkedOf(lines: Line[], hearing: Hearing, isElsewhere: boolean[], end: number): boolean {
  const signs = signsUntil(lines, hearing, end);
  const [first] = signs;
  if (first === undefined || signs.length < 2) return false;
  const stretch = isElsewhere.slice(first, end + 1).filter((is) => !is).length;
  if (stretch <= fewestLines) return false;
  const title = tally(signs.map((at) => hearing.signs[at]?.title));
  const theme = tally(signs.map((at) => hearing.signs[at]?.related));
  const mine = title.points + Math.min(theme.points, mostFromTheme);
  const areBoth = new Set(signs.map((at) => lines[at]?.speaker)).size > 1;
  const isOpened = signs.some((at) => lines[at]?.isOpening && hearing.signs[at]?.title.size);
  const points = mine + (isOpened ? openingWeight : 0) + (areBoth ? bothSpeak : 0);
  const isVaried = title.words + theme.words >= fewestWords;
  if (isVaried && points >= enough && title.heard >= enoughOfTitle * hearing.total) return true;
  return areBoth && signs.length > 2 && theme.words >= enoughThemeWords && theme.points >= enoughFromTheme;
}

/** Lines up to `end` that speak of the topic and are not put off, oldest first, back to the first long silence. */
function signsUntil(lines: Line[], { signs }: Hearing, end: number): number[] {
  const found: number[] = [];
  const isPutOff = (at: number) => lines[at]?.isPostponed || (at < end && lines[at + 1]?.isPostponed);
  for (let at = end; at > end - mostLines && at >= 0; at--) {
    if ((found[0] ?? end + 1) - at > mostSilence + 1) break;
    if (hasSigns(signs[at]) && !isPutOff(at)) found.unshift(at);
  }
  return found;
}

/** The title, or most of it, was said as one opens a topic, and the talk has stayed there since. */
function wasOpened(lines: Line[], { signs, share }: Hearing, isElsewhere: boolean[], end: number): boolean {
  const isOpenedAt = (at: number) => {
    const title = signs[at]?.title;
    if (!title || isElsewhere.slice(at, end + 1).includes(true)) return false;
    return sum(title.values()) >= enoughToOpen && (share[at] ?? 0) >= enoughOfTitleToOpen;
  };
  // One word may be said in passing even so: then the talk must stay a little longer.
  const [afterSeveral, afterOne] = [end - fewestLines, end - fewestLines - 1];
  const isPlain = !!lines[afterSeveral]?.isOpening || (share[afterSeveral] ?? 0) >= enoughUnopened;
  const hasSeveral = isPlain && (signs[afterSeveral]?.title.size ?? 0) > 1;
  return (hasSeveral && isOpenedAt(afterSeveral)) || (!!lines[afterOne]?.isOpening && isOpenedAt(afterOne));
}

type Tally = { points: number; heard: number; words: number };

/** Each word once, and a little more where it is said again. */
function tally(lines: (Map<string, number> | undefined)[]): Tally {
  const words = new Map<string, number[]>();
  for (const line of lines)
    for (const [word, weight] of line ?? []) words.set(word, [...(words.get(word) ?? []), weight]);
  const best = [...words.values()].map((weights) => ({
    weight: Math.max(...weights),
    times: Math.min(weights.length, 3),
  }));
  return {
    points: sum(best.map(({ weight, times }) => weight * (1 + again * (times - 1)))),
    heard: sum(best.map(({ weight }) => weight)),
    words: best.length,
  };
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

function linesOf({ id, speaker, text }: Said): Line[] {
  return piecesOf(text).map((piece) => ({
    id,
    speaker,
    words: wordsOf(piece),
    isPostponed: isPostponed(piece),
    isTurning: isTurning(piece),
    isOpening: isOpening(piece),
    signs: new WeakMap(),
  }));
}
