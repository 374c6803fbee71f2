import type { Person } from '../people/schema';

/** What stands behind a name in a sentence; a name of one sign (森, 林) is told from a word by it. */
const title = '(?:さん|様|さま|くん|君|ちゃん|氏|先輩|主任|係長|課長|部長|店長|社長)';
const isLatin = (word: string) => /^[\p{Script=Latin}\p{N}\p{P}\p{M}]+$/u.test(word);
/** Under the flag `u` only signs of the syntax may be escaped; a hyphen is none. */
const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Which names of these people stand in the text: whole, or only the part that stands there. */
export function namesIn(text: string, people: Pick<Person, 'name' | 'aliases'>[]): string[] {
  const plain = text.normalize('NFKC');
  const found = people.flatMap(({ name, aliases }) =>
    [name, ...aliases].flatMap((one) => partsIn(plain, one.normalize('NFKC').trim())),
  );
  const isWithin = (name: string, other: string) => other !== name && other.includes(name);
  return [...new Set(found)].filter((name) => !found.some((other) => isWithin(name, other)));
}

function partsIn(text: string, name: string): string[] {
  const words = name.split(/[\s・,，]+/).filter((word) => /\p{L}/u.test(word));
  const there = words.filter((word) => stands(word, text));
  if (there.length > 0) return there.length === words.length ? [name] : there;
  return words.length === 1 ? familyName(words[0] ?? '', text) : [];
}

function stands(word: string, text: string): boolean {
  if (isLatin(word)) return standsAsWord(word, text);
  // まり stands in つまり, 林 in 林業: so short, only with a title.
  const isShort = word.length === 1 || /^\p{Script=Hiragana}{2}$/u.test(word);
  return isShort ? new RegExp(escaped(word) + title, 'u').test(text) : text.includes(word);
}

/** Short Latin names are words too (May, Will): they count only as they are written. */
function standsAsWord(word: string, text: string): boolean {
  const letters = word.replace(/^\p{P}+|\p{P}+$/gu, '');
  if (letters.length < 2) return false;
  const edge = '[\\p{Script=Latin}\\p{N}]';
  const flags = letters.length < 5 ? 'u' : 'iu';
  return new RegExp(`(?<!${edge})${escaped(letters)}(?!${edge})`, flags).test(text);
}

/** Where family and given name are written as one, only a title shows how long the family name is. */
function familyName(word: string, text: string): string[] {
  if (isLatin(word)) return [];
  const parts = [1, 2, 3].filter((length) => length < word.length).map((length) => word.slice(0, length));
  return parts.filter((part) => new RegExp(escaped(part) + title, 'u').test(text)).slice(-1);
}
