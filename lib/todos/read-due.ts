import type { Language } from '../texts/language-now';
import {
  addDays,
  addMonths,
  calendarDay,
  dateWithoutYear,
  endOfMonth,
  endOfWeek,
  inWeek,
  nextDate,
  nextWeekday,
  partsOf,
} from './calendar-day';

/** A date found in a line, and where it stands in it, with the words that belong to it (`までに`, `by`). */
export type Due = { dueOn: string; start: number; end: number };

type Groups = (string | undefined)[];
type Rule = {
  pattern: RegExp;
  day: (groups: Groups, today: string) => string | undefined;
  /** `5日` alone may be a length: only `5日まで` or `5日に` is a date. */
  needsEnding?: true;
  /** `2/3` may be a part of something. */
  isSlashed?: true;
};

const ahead: Record<string, number> = { 今: 0, 来: 1, 再来: 2 };
const kanjiDigits = '〇一二三四五六七八九';

/** `3`, `三`, `十二`, `二十`. */
function numberOf(text = ''): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? Math.max(1, kanjiDigits.indexOf(tens || '一')) * 10 : 0;
  return ten + Math.max(0, kanjiDigits.indexOf(ones || '〇'));
}

const weekday = (letter = ''): number => '月火水木金土日'.indexOf(letter);

const notPast = (day: string | undefined, today: string): string | undefined =>
  day !== undefined && day >= today ? day : undefined;

function later([, count, unit = '']: Groups, today: string): string {
  if (unit === '日') return addDays(today, numberOf(count));
  return unit.startsWith('週') ? addDays(today, numberOf(count) * 7) : addMonths(today, numberOf(count));
}

function dateInMonth([, which = '', date]: Groups, today: string): string | undefined {
  const { year, month } = partsOf(endOfMonth(today, ahead[which]));
  return notPast(calendarDay(year, month, numberOf(date)), today);
}

function endOfNamedMonth([, month]: Groups, today: string): string | undefined {
  const first = dateWithoutYear(today, numberOf(month), 28);
  return first && notPast(endOfMonth(first), today);
}

const inParentheses = String.raw`(?:\s?\([月火水木金土日](?:曜日?)?\))?`;
const count = '([0-9]{1,3}|[一二三四五六七八九十]{1,3})';

const rules: Rule[] = [
  { pattern: /しあさって/g, day: (_, today) => addDays(today, 3) },
  { pattern: /明後日|あさって/g, day: (_, today) => addDays(today, 2) },
  // 明日香, 今日子 and their like are people.
  { pattern: /明日(?![香美奈菜葉佳加太])|あした|あす(?=まで|中)/g, day: (_, today) => addDays(today, 1) },
  { pattern: /今日(?![子花香])|本日|きょう(?=まで|中)/g, day: (_, today) => today },
  {
    pattern: /(今|再来|来)週の?\s?\(?([月火水木金土日])(?:曜日?\)?|\))/g,
    day: ([, week = '', day], today) => notPast(inWeek(today, ahead[week] ?? 0, weekday(day)), today),
  },
  {
    pattern: /(今|再来|来)週(?=中|いっぱい|まで)/g,
    day: ([, week = ''], today) => endOfWeek(today, ahead[week]),
  },
  {
    pattern: /(?:次|今度|こんど)の([月火水木金土日])曜日?/g,
    day: ([, day], today) => nextWeekday(addDays(today, 1), weekday(day)),
  },
  { pattern: /([月火水木金土日])曜日?/g, day: ([, day], today) => nextWeekday(today, weekday(day)) },
  {
    pattern: /(今|再来|来)月(?:の?月?末|(?=中(?!旬)|いっぱい))/g,
    day: ([, month = ''], today) => endOfMonth(today, ahead[month]),
  },
  { pattern: /([0-9]{1,2})月(?:末|(?=中(?!旬)|いっぱい))/g, day: endOfNamedMonth },
  { pattern: /月末/g, day: (_, today) => endOfMonth(today) },
  { pattern: new RegExp(`(今|再来|来)月の?([0-9]{1,2})日${inParentheses}`, 'g'), day: dateInMonth },
  {
    pattern: new RegExp(
      `(?<![0-9])([0-9]{4})[年/-]([0-9]{1,2})[月/-]([0-9]{1,2})(?:日|(?![0-9]))${inParentheses}`,
      'g',
    ),
    day: ([, year, month, date]) => calendarDay(numberOf(year), numberOf(month), numberOf(date)),
  },
  {
    pattern: new RegExp(`(?<![0-9])([0-9]{1,2})月([0-9]{1,2})日${inParentheses}`, 'g'),
    day: ([, month, date], today) => dateWithoutYear(today, numberOf(month), numberOf(date)),
  },
  {
    pattern: new RegExp(
      `(?<![0-9./:A-Za-z-])([0-9]{1,2})/([0-9]{1,2})(?![0-9/]|[.:][0-9])${inParentheses}`,
      'g',
    ),
    day: ([, month, date], today) => dateWithoutYear(today, numberOf(month), numberOf(date)),
    isSlashed: true,
  },
  { pattern: new RegExp(`(?<![0-9.])${count}(日|週間?|[かヶカヵケ箇]月)(?:後|以内)`, 'g'), day: later },
  {
    pattern: new RegExp(`(?<![0-9./:月第]|[0-9][、,])([0-9]{1,2})日${inParentheses}`, 'g'),
    day: ([, date], today) => nextDate(today, numberOf(date)),
    needsEnding: true,
  },
];

const endings = /^(?:中|いっぱい|ごろ|頃)?(?:までには|までに|までの|まで|には|に)?/;
const timeOfDay = /^の(?=朝|昼|夕方|夜|晩|午前|午後|始業|終業|定時|[0-9]{1,2}(?:時|:[0-9]{2}))/;
const deadline = /まで|中|いっぱい|以内/;

/** What comes before a date that is no plan: a habit, the past, a share. */
const notBefore = /(?:毎週?|毎月|毎年|隔週|隔月|先週|先月|昨年|去年|前回?|各)の?$|(?:約|第)$/;
/** What follows a day that something else is about, began on, or lasts for. */
const notAfter =
  /^(?:の|から|以降|以来|以前|より|付|生まれ|間|分|目|前|連続|は|も|って|ほど|くらい|ぐらい|程度|ずつ|ページ|[枚個件人名社本円点回倍割%]|(?:関|つい|とって|向け|備え)|[0-9一]{1,2}[回度])/;
const partOfSomething = /^(?:する|した|し|な|減|下げ|縮|抑|絞|分け|割)/;
const joint = /^(?:から|と|や|か|または|・|\s?[〜～~–-]\s?)$/;

type Found = Due & { isDeadline: boolean };

function isShare(body: string, before: string, ending: string, rest: string): boolean {
  const [month = 0, date = 0] = body.split('/').map(Number);
  if (body.includes('(') || month > date || date > 10) return false;
  if (/の$/.test(before) || (ending === 'に' && partOfSomething.test(rest))) return true;
  const standsAlone = /(?:^|[\s、,])$/.test(before) && /^(?:$|[\s、,])/.test(rest);
  return ending === '' && !standsAlone;
}

function foundBy(rule: Rule, match: RegExpExecArray, today: string): Found | undefined {
  const text = match.input;
  const bodyEnd = match.index + match[0].length;
  const ending = endings.exec(text.slice(bodyEnd))?.[0] ?? '';
  const before = text.slice(0, match.index);
  const afterEnding = text.slice(bodyEnd + ending.length);
  const time = ending === '' ? (timeOfDay.exec(afterEnding)?.[0] ?? '') : '';
  const rest = afterEnding.slice(time.length);
  const isDeadline = deadline.test(match[0] + ending);
  const isNoPlan = notBefore.test(before) || (time === '' && !ending.includes('まで') && notAfter.test(rest));
  if (isNoPlan || (rule.needsEnding && ending === '' && !match[0].includes('('))) return undefined;
  if (rule.isSlashed && isShare(match[0], before, ending, rest)) return undefined;
  const dueOn = rule.day(match, today);
  if (!dueOn) return undefined;
  return { dueOn, start: match.index, end: bodyEnd + ending.length + time.length, isDeadline };
}

type Match = { rule: Rule; match: RegExpExecArray };

/** The first and longest of those that overlap, so that 再来週金曜 is not read as 来週金曜 or 金曜. */
function apart(matches: Match[]): Match[] {
  const inOrder = matches.toSorted(
    (a, b) => a.match.index - b.match.index || b.match[0].length - a.match[0].length,
  );
  let end = 0;
  return inOrder.filter(({ match }) => {
    if (match.index < end) return false;
    end = match.index + match[0].length;
    return true;
  });
}

/** Stretches of days and either-ors are left as they were written. */
function withoutJoined(matches: Match[]): Match[] {
  const isJoined = (left?: Match, right?: Match): boolean =>
    left !== undefined &&
    right !== undefined &&
    joint.test(left.match.input.slice(left.match.index + left.match[0].length, right.match.index));
  return matches.filter(
    (match, at) => !isJoined(matches[at - 1], match) && !isJoined(match, matches[at + 1]),
  );
}

/** Full-width digits, letters and signs as their plain forms; every character keeps its place. */
export const plain = (text: string): string =>
  text.replace(/[！-～]/g, (sign) =>
    sign === '～' ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );

/**
 * The date in a line as people write it: 「金曜まで」「来月5日に」「12/3」. Of several, the one that is a deadline, else the
 * first. Nothing is found where it may be no date. `today` is `YYYY-MM-DD`. English needs `readDueEn`, which loads
 * its parser when first used; here an English line has no date.
 */
export function readDue(text: string, today: string, language: Language): Due | undefined {
  if (language === 'en' && !/[぀-ヿ㐀-鿿]/.test(text)) return undefined;
  const line = plain(text);
  const matches = rules.flatMap((rule) => [...line.matchAll(rule.pattern)].map((match) => ({ rule, match })));
  const found = withoutJoined(apart(matches)).flatMap(({ rule, match }) => foundBy(rule, match, today) ?? []);
  const chosen = found.find(({ isDeadline }) => isDeadline) ?? found[0];
  return chosen && { dueOn: chosen.dueOn, start: chosen.start, end: chosen.end };
}
