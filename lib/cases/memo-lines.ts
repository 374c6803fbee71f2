import type { Case } from './schema';

type Words = { idea: (title: string) => string; outcome: (text: string) => string };

/** A case as it stands in a shared memo: a heading that calls it an idea, and its lines as a list below. */
export function memoLines({ title, done, outcome }: Case, words: Words): string {
  const lines = [...linesOf(done), ...(outcome ? linesOf(words.outcome(outcome)) : [])];
  return [`### ${words.idea(title)}`, ...lines.map((line) => `- ${line}`)].join('\n');
}

/** Without signs of a list, which each line gets anew. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^(?:[-*]\s+|[・･•]\s*)/u, ''))
    .filter((line) => line !== '');
