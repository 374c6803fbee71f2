import type { Pack } from '@/lib/packs/schema';

/** The same said in both languages. */
export type Words = Pack['name'];

export const noWords: Words = { ja: '', en: '' };

export type WordsProblem = 'missing' | 'too-long';

const isEmpty = ({ ja, en }: Words): boolean => !ja.trim() && !en.trim();

export const trimmed = ({ ja, en }: Words): Words => ({ ja: ja.trim(), en: en.trim() });

export const sameWords = (a: Words, b: Words): boolean => a.ja === b.ja && a.en === b.en;

/** What keeps words from being saved, by language; empty where nothing does. */
export function problemsOfWords(
  words: Words,
  { most, isOptional = false }: { most: number; isOptional?: boolean },
): Partial<Record<keyof Words, WordsProblem>> {
  if (isOptional && isEmpty(words)) return {};
  const { ja, en } = trimmed(words);
  const problem = (text: string): WordsProblem | undefined =>
    text === '' ? 'missing' : text.length > most ? 'too-long' : undefined;
  const [inJa, inEn] = [problem(ja), problem(en)];
  return { ...(inJa && { ja: inJa }), ...(inEn && { en: inEn }) };
}
