import { calendarDay, dateWithoutYear, nextWeekday, weekdayOf } from '../todos/calendar-day';
import { readDue } from '../todos/read-due';

/** A day as `YYYY-MM-DD`; `isWeekday`: only a day of the week was named, and this is the next, today counted. */
export type NamedDay = { day: string; isWeekday: boolean };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const monthFirst = new RegExp(`^${month}\\s?(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s(\\d{4}))?$`);
const dayFirst = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s?${month}(?:\\s(\\d{4}))?$`);

const weekdayEn =
  /(?:^|[\s(])(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?\)?(?:,|$|(?=\s))/;
const weekdaysEn = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'];
/** In 11月24日 the last letter is no Sunday. */
const weekdayJa = /^(.*\d日?(?:\s*\(|\s+|(?!日))|\(?)([月火水木金土日])(?:曜日?)?\)?$/;

/** Words that name a time to be done by: no day to meet on. */
const stretch = /中$|以内|まで|いっぱい/;

/**
 * The day that a text names and nothing else: 月, 11/24, 11月24日(火), 明日, 来週の月曜, Mon, Nov 24, Tue 11/24. Plain digits
 * and small letters; `today` is `YYYY-MM-DD`. Undefined where it is no day, or the weekday is not that date's.
 */
export function readDay(text: string, today: string): NamedDay | undefined {
  const { weekday, rest } = withoutWeekday(text);
  if (weekday !== undefined && rest === '') return { day: nextWeekday(today, weekday), isWeekday: true };
  const day = readDateEn(rest, today) ?? readDate(rest, today);
  if (day === undefined || (weekday !== undefined && weekdayOf(day) !== weekday)) return undefined;
  return { day, isWeekday: false };
}

/** 0 is Monday, as in calendar-day.ts. */
function withoutWeekday(text: string): { weekday: number | undefined; rest: string } {
  const ja = weekdayJa.exec(text);
  if (ja)
    return { weekday: '月火水木金土日'.indexOf(ja[2] ?? ''), rest: (ja[1] ?? '').replace(/\s*\(?$/, '') };
  const en = weekdayEn.exec(text);
  if (!en) return { weekday: undefined, rest: text };
  return {
    weekday: weekdaysEn.indexOf((en[1] ?? '').slice(0, 2)),
    rest: text.replace(weekdayEn, ' ').trim(),
  };
}

function readDateEn(text: string, today: string): string | undefined {
  const [, name, date, year] = monthFirst.exec(text) ?? swapped(dayFirst.exec(text));
  if (name === undefined) return undefined;
  const ofYear = months.indexOf(name.slice(0, 3)) + 1;
  return year === undefined
    ? dateWithoutYear(today, ofYear, Number(date))
    : calendarDay(Number(year), ofYear, Number(date));
}

const swapped = (match: RegExpExecArray | null): (string | undefined)[] =>
  match ? [match[0], match[2], match[1], match[3]] : [];

const inJapanese: Record<string, string> = { today: '今日', tomorrow: '明日' };

/** As in a TODO's line, but nothing may be left over. 来週の月 is short for 来週の月曜. */
function readDate(text: string, today: string): string | undefined {
  if (stretch.test(text)) return undefined;
  const full = (inJapanese[text] ?? text).replace(/(週の?\s?)([月火水木金土日])$/, '$1$2曜');
  // 24日 alone may be a length: with the particle it is a date.
  const line = `${full}に`;
  const due = readDue(line, today, 'ja');
  return due && due.start === 0 && due.end === line.length ? due.dueOn : undefined;
}
