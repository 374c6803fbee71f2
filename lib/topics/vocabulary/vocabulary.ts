import { type Word, wordsOf } from '../topic-words';
import { english } from './en';
import { japanese } from './ja';

/** What one language knows of talks in general; words stand between blanks. */
export type Vocabulary = {
  /** Words that any talk is full of: no sign of a topic. */
  everyday: string;
  /** Words of work that many titles and many talks have: a weak sign. */
  common: string;
  /** One theme a line: words that a title may have, a colon, and words that come up when it is talked about. */
  themes: string;
  /** Words that captions confuse because they sound the same. */
  soundAlike: string;
  /** A line that puts something off. */
  postponed: RegExp;
  /** A line that goes on to something else. */
  turning: RegExp;
  /** A line that opens a topic. */
  opening: RegExp;
};

/** Words that only together are a sign, such as 会議 and 室. */
export type Phrase = { name: string; words: Word[] };

/** Both languages at once: a Japanese talk has English words in it, and the scripts keep the rest apart. */
const languages: readonly Vocabulary[] = [japanese, english];

const entries = (text: string) => text.trim().split(/\s+/u);
const mainForms = (text: string) => wordsOf(text).map(({ forms: [form] }) => form);

const everyday = new Set(languages.flatMap((language) => mainForms(language.everyday)));
const common = new Set(languages.flatMap((language) => mainForms(language.common)));

const phrase = (name: string): Phrase => ({ name, words: wordsOf(name) });
const themes = languages.flatMap((language) =>
  language.themes
    .trim()
    .split('\n')
    .map((row) => {
      const [titles = '', talk = ''] = row.split(': ');
      // Most themes are never asked for: what belongs to one is read when it is.
      return { titles: entries(titles).map(phrase), talk };
    }),
);
const soundAlike = new Map<string, string[]>(
  languages.flatMap(({ soundAlike }) =>
    soundAlike
      .trim()
      .split('\n')
      .flatMap((row) => entries(row).map((word): [string, string[]] => [word, entries(row)])),
  ),
);

/** What a common word counts. */
export const commonWeight = 0.35;

/** How much a word alone says: 1 for a word of its own subject, 0 for one that any talk has. */
export function weightOf(form: string): number {
  if (everyday.has(form)) return 0;
  if (common.has(form)) return commonWeight;
  if (/^\p{Script=Hiragana}+$/u.test(form)) return 0.5;
  return /^\p{Script=Han}$/u.test(form) ? 0.3 : 1;
}

export const soundsLike = (form: string): string[] => soundAlike.get(form) ?? [];

export const holds = (said: ReadonlySet<string>, { words }: Phrase): boolean =>
  words.length > 0 && words.every(({ forms, parts }) => [...forms, ...parts].some((form) => said.has(form)));

/** What may come up when a title with these words is talked about. */
export function relatedTo(title: ReadonlySet<string>): Phrase[] {
  const isOwn = ({ words }: Phrase) =>
    words.every(({ forms: [form = ''] }) => title.has(form) || everyday.has(form));
  return themes
    .filter(({ titles }) => titles.some((one) => holds(title, one)))
    .flatMap(({ titles, talk }) => [...titles, ...entries(talk).map(phrase)].filter((one) => !isOwn(one)));
}

export const isPostponed = (text: string): boolean => languages.some(({ postponed }) => postponed.test(text));
export const isOpening = (text: string): boolean => languages.some(({ opening }) => opening.test(text));
export const isTurning = (text: string): boolean => languages.some(({ turning }) => turning.test(text));
