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
const mainForm = ({ forms: [form = ''] }: Word) => form;
const formsAndRoots = (text: string) => {
  const words = wordsOf(text);
  return { forms: new Set(words.map(mainForm)), roots: new Set(words.flatMap(({ parts }) => parts)) };
};

const everyday = formsAndRoots(languages.map((language) => language.everyday).join(' '));
const common = formsAndRoots(languages.map((language) => language.common).join(' '));

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

/** How much a word alone says: 1 for a word of its own subject, 0 for one that any talk has, such as finding. */
export function weightOf(word: Word): number {
  const form = mainForm(word);
  if (everyday.forms.has(form)) return 0;
  if (common.forms.has(form)) return commonWeight;
  if (isLatin.test(form)) {
    if (isOfFamily(word, everyday)) return 0;
    return isOfFamily(word, common) ? commonWeight : 1;
  }
  if (/^\p{Script=Hiragana}+$/u.test(form)) return 0.5;
  return /^\p{Script=Han}$/u.test(form) ? 0.3 : 1;
}

const isLatin = /^\p{Script=Latin}/u;
const isOfFamily = ({ parts }: Word, { forms, roots }: typeof everyday) =>
  parts.some((part) => forms.has(part) || roots.has(part));

const isInflected = /(?:ing|ed)$/u;

/** What a word may be heard as: stopped is stop, but shoulder is no should and a starter is not any start. */
export function heardAs({ forms, parts }: Word): string[] {
  const isOwnWord = (root: string) => everyday.forms.has(root) || common.forms.has(root);
  return [...forms, ...(isInflected.test(forms[0] ?? '') ? parts : parts.filter((part) => !isOwnWord(part)))];
}

export const soundsLike = (form: string): string[] => soundAlike.get(form) ?? [];

export const holds = (said: ReadonlySet<string>, { words }: Phrase): boolean =>
  words.length > 0 && words.every((word) => heardAs(word).some((form) => said.has(form)));

/** What may come up when a title with these words is talked about, and the words of the title that say so. */
export function relatedTo(title: ReadonlySet<string>): { phrase: Phrase; chosenBy: Phrase[] }[] {
  const isOwn = ({ words }: Phrase) =>
    words.every(({ forms: [form = ''] }) => title.has(form) || everyday.forms.has(form));
  return themes.flatMap(({ titles, talk }) => {
    const chosenBy = titles.filter((one) => holds(title, one));
    if (chosenBy.length === 0) return [];
    const phrases = [...titles, ...entries(talk).map(phrase)].filter((one) => !isOwn(one));
    return phrases.map((one) => ({ phrase: one, chosenBy }));
  });
}

export const isPostponed = (text: string): boolean => languages.some(({ postponed }) => postponed.test(text));
export const isOpening = (text: string): boolean => languages.some(({ opening }) => opening.test(text));
export const isTurning = (text: string): boolean => languages.some(({ turning }) => turning.test(text));
