import { today } from '../today';
import { addDays, partsOf } from '../todos/calendar-day';
import type { Slot } from './fit-slots';
import { type NamedDay, readDay } from './read-day';
import { type Range, rangePattern, readRange } from './read-range';

export type ReadSlots = {
  slots: Slot[];
  /** `line` counts from 1; the text as it was typed. */
  unread: { line: number; text: string }[];
};

/** Plans are made for up to three months (product.md G-5); what is further away was a slip. */
const horizonDays = 100;
const dayMs = 86_400_000;
const quarterMs = 15 * 60_000;
const longestLine = 200;

const joint = String.raw`\s*(?:[,、・&]|と|and)\s*`;
const dayAndRanges = new RegExp(
  String.raw`^(.*?)[\s,:、はの]*(${rangePattern}(?:${joint}${rangePattern})*)$`,
);
const eachRange = new RegExp(rangePattern, 'g');
const bullet = /^[・*•●○◯-]\s*/;

/**
 * Free times as people type them, one day a line: 「月 10:00-12:00」「11/24 15:30〜17:00、18:00〜19:00」, "Tue 1pm-2:30pm".
 * A day of the week is the next one on which none of its times has begun; a time with a date that has begun starts
 * at the next quarter of an hour. Unread: what is no such line, is over, or is more than 100 days away.
 */
export function readSlots(text: string, now: number): ReadSlots {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map((typed, index) => ({ line: index + 1, text: typed, slots: slotsOf(typed, now) }))
    .filter(({ text }) => text.trim() !== '');
  return {
    slots: lines.flatMap(({ slots }) => slots ?? []),
    unread: lines.flatMap(({ line, text, slots }) => (slots ? [] : [{ line, text }])),
  };
}

/** All or nothing: a line is not read where one of its times cannot be. */
function slotsOf(typed: string, now: number): Slot[] | undefined {
  if (typed.length > longestLine) return undefined;
  const plain = typed.normalize('NFKC').toLowerCase().trim().replace(bullet, '');
  const [, dayText, rangesText = ''] = dayAndRanges.exec(plain) ?? [];
  const named = dayText && readDay(dayText, today(new Date(now)));
  const ranges = (rangesText.match(eachRange) ?? []).map(readRange);
  if (!named || !ranges.every((range) => range !== undefined)) return undefined;
  const day = dayFor(named, ranges, now);
  const slots = ranges.map((range) => fromNow({ from: at(day, range.from), to: at(day, range.to) }, now));
  return slots.every(({ from, to }) => from < to && to < now + horizonDays * dayMs) ? slots : undefined;
}

function dayFor({ day, isWeekday }: NamedDay, ranges: Range[], now: number): string {
  const hasBegun = ranges.some(({ from }) => at(day, from) < now);
  return isWeekday && hasBegun ? addDays(day, 7) : day;
}

const fromNow = ({ from, to }: Slot, now: number): Slot => ({
  from: from < now ? Math.ceil(now / quarterMs) * quarterMs : from,
  to,
});

/** Epoch ms of so many minutes after midnight here. */
function at(day: string, minutes: number): number {
  const { year, month, date } = partsOf(day);
  return new Date(year, month - 1, date, 0, minutes).getTime();
}
