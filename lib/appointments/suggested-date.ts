import type { Cadence } from '../pairs/schema';
import { datesAhead, nextDate } from './dates-ahead';

type Basis = {
  cadence: Cadence;
  /** The last date of the pair, planned or held, epoch ms. */
  lastAt: number | undefined;
  now: number;
};

const dayMs = 86_400_000;
const usualHour = 10;

/**
 * A date to begin with, still to come: where the pair's rhythm leads to from its last date, else the next working day
 * in the morning.
 */
export function suggestedDate({ cadence, lastAt, now }: Basis): number {
  const from = lastAt === undefined ? undefined : nextDate(cadence, lastAt);
  if (from === undefined) return nextMorning(now);
  const coming = datesAhead({ cadence, from, until: Math.max(from, now) + 62 * dayMs });
  return coming.find((at) => at > now) ?? nextMorning(now);
}

function nextMorning(now: number): number {
  const date = new Date(now);
  do date.setDate(date.getDate() + 1);
  while (date.getDay() === 0 || date.getDay() === 6);
  return date.setHours(usualHour, 0, 0, 0);
}

/** The same day and time so many months later: how far ahead dates are made. */
export function monthsLater(at: number, months: number): number {
  const date = new Date(at);
  return date.setMonth(date.getMonth() + months);
}
