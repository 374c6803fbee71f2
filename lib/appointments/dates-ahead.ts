import type { Cadence } from '../pairs/schema';

const daysBetween = { weekly: 7, biweekly: 14 };

/** From and until are epoch ms; `until` is still part of the series. */
type Series = { cadence: Cadence; from: number; until: number };

/**
 * The dates (epoch ms, in order) of a series whose first is `from`: the same local time of day on the same weekday,
 * also where clocks change in between. Those who meet as needed have only the first.
 */
export function datesAhead({ cadence, from, until }: Series): number[] {
  const dates: number[] = [];
  for (let step = 0; ; step++) {
    const at = step === 0 ? from : later(cadence, from, step);
    if (at === undefined || !(at <= until)) return dates;
    dates.push(at);
  }
}

/**
 * The date after a 1on1 begun at `startedAt`, epoch ms; undefined for those who meet as needed. Meetings begin at
 * round times and people a little earlier or later, so the begin is taken as the nearest quarter of an hour.
 */
export function nextDate(cadence: Cadence, startedAt: number): number | undefined {
  const meant = new Date(startedAt);
  meant.setMinutes(Math.round(meant.getMinutes() / 15) * 15, 0, 0);
  return later(cadence, meant.getTime(), 1);
}

/** Counted from the first date and not from the one before: a time that one day lacks is back on the next. */
function later(cadence: Cadence, from: number, steps: number): number | undefined {
  if (cadence === 'custom') return undefined;
  if (cadence === 'monthly') return monthsLater(from, steps);
  const date = new Date(from);
  return date.setDate(date.getDate() + daysBetween[cadence] * steps);
}

/** The same weekday of the month, as in "second Tuesday"; who meets on a fifth one meets on the last. */
function monthsLater(from: number, months: number): number {
  const date = new Date(from);
  const ordinal = Math.ceil(date.getDate() / 7);
  const month = new Date(date.getFullYear(), date.getMonth() + months, 1);
  const lastDay = new Date(month.getFullYear(), month.getMonth() + 1, 0).getDate();
  const firstSuchDay = 1 + ((date.getDay() - month.getDay() + 7) % 7);
  const day = firstSuchDay + (ordinal - 1) * 7;
  return date.setFullYear(month.getFullYear(), month.getMonth(), day > lastDay ? day - 7 : day);
}
