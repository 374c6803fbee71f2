import type * as Y from 'yjs';
import { fromCaption, memoText } from './memo';

/** The line of the memo that these words are as a heading. */
export const headingLine = (words: string): string => `### ${words.replace(/\s+/g, ' ').trim()}`;

/** Whether this heading is the last that was written. */
export const endsWithHeading = (memo: string, words: string): boolean =>
  memo.trimEnd().split('\n').at(-1) === headingLine(words);

/** Adds a heading at the end of the memo, an empty line before it; not where it stands there already. */
export function appendHeading(doc: Y.Doc, words: string): boolean {
  const text = memoText(doc);
  const before = text.toString();
  if (endsWithHeading(before, words)) return false;
  const gap = before === '' ? '' : '\n\n'.slice(/\n{0,2}$/.exec(before)?.[0].length);
  text.insert(text.length, `${gap}${headingLine(words)}\n`, { [fromCaption]: null });
  return true;
}
