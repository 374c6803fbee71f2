import type { Language } from '../texts/language-now';
import { type Due, readDue } from './read-due';
import { readDueEn } from './read-due-en';

/** What a quick line says: the words to keep, and the day it is due. */
export type QuickLine = { text: string; dueOn?: string };

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s、,。:：・-]+|[\s、,:：・]+$/g, '')
    .trim();

/** The line without its date; whole where nothing else would be left. */
export function withoutDue(text: string, due: Due | undefined): QuickLine {
  if (!due) return { text: text.trim() };
  const before = text.slice(0, due.start).replace(/\s+$/, '');
  const after = text.slice(due.end).replace(/^[\s、,]+/, '');
  // Japanese words stand without spaces; where the person set one, it stays.
  const hadSpace = /\s$/.test(text.slice(0, due.start)) || /^\s/.test(text.slice(due.end));
  const rest = tidied(before && after && hadSpace ? `${before} ${after}` : `${before}${after}`);
  return { text: rest || text.trim(), dueOn: due.dueOn };
}

/** Reads a TODO as it is typed in one line: 「見積もりを送る 金曜まで」. English dates need `readQuickLineEn`. */
export const readQuickLine = (text: string, today: string, language: Language): QuickLine =>
  withoutDue(text, readDue(text, today, language));

/** The same for English; loads the date parser when first called. */
export const readQuickLineEn = async (text: string, today: string): Promise<QuickLine> =>
  withoutDue(text, await readDueEn(text, today));
