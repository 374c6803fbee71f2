import type { Language } from '../texts/language-now';
import { type Due, readDue } from './read-due';
import { readDueEn } from './read-due-en';

/** What a quick line says: the words to keep, and the day it is due; in words where no day was understood. */
export type QuickLine = { text: string; dueOn?: string; dueText?: string };

const tidied = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[\s、,。:：・-]+|[\s、,:：・]+$/g, '')
    .trim();

/** The line without its date; whole where nothing else would be left. */
export const withoutDue = (text: string, due: Due | undefined): QuickLine =>
  due ? { text: without(text, due) || text.trim(), dueOn: due.dueOn } : { text: text.trim() };

function without(text: string, { start, end }: { start: number; end: number }): string {
  const before = text.slice(0, start).replace(/\s+$/, '');
  const after = text.slice(end).replace(/^[\s、,]+/, '');
  // Japanese words stand without spaces; where the person set one, it stays.
  const hadSpace = /\s$/.test(text.slice(0, start)) || /^\s/.test(text.slice(end));
  return tidied(before && after && hadSpace ? `${before} ${after}` : `${before}${after}`);
}

/** Reads a TODO as it is typed in one line: 「見積もりを送る 金曜まで」. English dates need `readQuickLineEn`. */
export const readQuickLine = (text: string, today: string, language: Language): QuickLine =>
  withoutDue(text, readDue(text, today, language));

/** The same for English; loads the date parser when first called. */
export const readQuickLineEn = async (text: string, today: string): Promise<QuickLine> =>
  withoutDue(text, await readDueEn(text, today));

/** Keeps the words apart that look like a date nobody could read; a line that is nothing else stays whole. */
export async function withUnreadDue(line: QuickLine, language: Language): Promise<QuickLine> {
  if (line.dueOn || line.text === '') return line;
  const { unreadDue } = await import('./unread-due');
  const unread = unreadDue(line.text, language);
  const text = unread && without(line.text, unread);
  return unread && text ? { text, dueText: unread.dueText } : line;
}
