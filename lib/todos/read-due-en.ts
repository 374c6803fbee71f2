import type { ParsedResult } from 'chrono-node/en';
import {
  addDays,
  calendarDay,
  dateWithoutYear,
  endOfMonth,
  endOfWeek,
  nextDate,
  partsOf,
} from './calendar-day';
import { type Due, readDue } from './read-due';

type Found = Due & { isDeadline: boolean };

/** Same length, so that places in the line stay right. A time of day stays in the text; only the day is read. */
const withoutTimes = (text: string): string =>
  text.replace(
    /\b(?:at )?\d{1,2}:\d{2}(?:\s*[ap]\.?m\b\.?)?|\b(?:at )?\d{1,2}\s*[ap]\.?m\b\.?|\bat \d{1,2}\b|\b(?:morning|afternoon|evening|noon|midnight)\b/gi,
    (time) => '_'.repeat(time.length),
  );

const ownRules: { pattern: RegExp; day: (groups: RegExpExecArray, today: string) => string | undefined }[] = [
  {
    pattern: /\b(?:(?:the )?end of )?(?:the |(this|next) )week\b|\bend of week\b|\beow\b/gi,
    day: ([whole, which], today) =>
      which || /end|eow/i.test(whole) ? endOfWeek(today, which?.toLowerCase() === 'next' ? 1 : 0) : undefined,
  },
  {
    pattern: /\b(?:the )?end of (?:(?:the |this )?|(next) )month\b|\beom\b/gi,
    day: ([, next], today) => endOfMonth(today, next ? 1 : 0),
  },
  {
    pattern: /(?<=\b(?:by|until|till|before|on) )the (\d{1,2})(?:st|nd|rd|th)\b(?! of)/gi,
    day: ([, date], today) => nextDate(today, Number(date)),
  },
];

const lead = /\b(?:(?:due )?(?:no later than|by|until|till|before|on)|due)\s+(?:the\s+)?$/i;
const notBefore = /\b(?:from|since|starting|after|every|each|last|past|about|around)\s+$/i;
const notAfter = /^(?:['’]s\b|\s+of\b|\s+ago\b|\s+the\s+\d)/i;
const joint = /^\s*(?:or|to|and|through|-|–|—|\/)\s*$/i;
/** `3 days` is a length, `in 3 days` a date. */
const relative = /^(?:in|within)\b|\b(?:from now|from today|later)$|\bday after\b/i;
/** Small words first, day names second. */
const words = /^(?:sat|sun|wed)$/;

function dayRead(result: ParsedResult, today: string): string | undefined {
  const { start, text } = result;
  const tags = result.tags();
  const [year, month, date] = [start.get('year'), start.get('month'), start.get('day')];
  if (!year || !month || !date || tags.has('result/relativeDateAndTime')) return undefined;
  if (tags.has('result/relativeDate') && !relative.test(text)) return undefined;
  if (!start.isCertain('day') && !start.isCertain('weekday') && !relative.test(text)) return undefined;
  const isNamed =
    /\d/.test(text) && start.isCertain('month') && start.isCertain('day') && !relative.test(text);
  if (isNamed && !start.isCertain('year')) return dateWithoutYear(today, month, date);
  const day = calendarDay(year, month, date);
  // A year of two digits that has passed was no year: `Feb 3 12/3`.
  if (isNamed && day && day < today && !/\d{4}/.test(text)) return undefined;
  return isNamed || (day && day >= today) ? day : undefined;
}

/** `2/3 of the team` is a share; so may be any `2/3` that nothing marks as a date. */
function isShare(body: string, leading: string, rest: string): boolean {
  const [, month = 0, date = 0] = (/^(\d{1,2})\/(\d{1,2})$/.exec(body) ?? []).map(Number);
  return month > 0 && month <= date && date <= 10 && leading === '' && /^\s*[a-z%]/i.test(rest);
}

function found(line: string, start: number, body: string, dueOn: string | undefined, today: string): Found[] {
  const before = line.slice(0, start);
  const rest = line.slice(start + body.length);
  const leading = lead.exec(before)?.[0] ?? '';
  if (!dueOn || notBefore.test(before) || notAfter.test(rest)) return [];
  if (leading === '' && (words.test(body) || isShare(body, leading, rest))) return [];
  // Before a day means the day before it; the end of a week or month is meant as it is.
  const isBefore = /^before/i.test(leading) && !/end|week|eo[wm]/i.test(body) && dueOn > today;
  return [
    {
      dueOn: isBefore ? addDays(dueOn, -1) : dueOn,
      start: start - leading.length,
      end: start + body.length,
      isDeadline: /by|til|before|due|than/i.test(leading) || /^within/i.test(body),
    },
  ];
}

/** Stretches of days and either-ors are left as they were written. */
function withoutJoined(results: ParsedResult[], line: string): ParsedResult[] {
  const isJoined = (left?: ParsedResult, right?: ParsedResult): boolean =>
    left !== undefined &&
    right !== undefined &&
    joint.test(line.slice(left.index + left.text.length, right.index));
  return results.filter(
    (result, at) => !result.end && !isJoined(results[at - 1], result) && !isJoined(result, results[at + 1]),
  );
}

/** The first and longest of those that overlap. */
function apart(all: Found[]): Found[] {
  let end = 0;
  return all
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((due) => {
      if (due.start < end) return false;
      end = due.end;
      return true;
    });
}

/**
 * The date in a line as English is written: "by Friday", "in two weeks", "Dec 3". A Japanese date is found too. The
 * parser (chrono) is loaded when this is first called. `today` is `YYYY-MM-DD`.
 */
export async function readDueEn(text: string, today: string): Promise<Due | undefined> {
  const japanese = readDue(text, today, 'en');
  if (japanese) return japanese;
  const { casual } = await import('chrono-node/en');
  const { year, month, date } = partsOf(today);
  const line = withoutTimes(text);
  const own = ownRules.flatMap(({ pattern, day }) =>
    [...line.matchAll(pattern)].flatMap((match) =>
      found(line, match.index, match[0], day(match, today), today),
    ),
  );
  const results = casual.parse(line, new Date(year, month - 1, date, 12), { forwardDate: true });
  const read = withoutJoined(results, line).flatMap((result) =>
    found(line, result.index, result.text, dayRead(result, today), today),
  );
  const all = apart([...own, ...read]);
  const chosen = all.find(({ isDeadline }) => isDeadline) ?? all[0];
  return chosen && { dueOn: chosen.dueOn, start: chosen.start, end: chosen.end };
}
