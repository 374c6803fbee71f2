import type { Cadence } from '../pairs/schema';

/** Hours in a month, and their share (0 to 1) of the month's working time. */
export type Hours = { hours: number; share: number };

const weeksPerMonth = 52 / 12;

/** 40 hours a week: 173.33 a month (product.md A9). */
export const workingHours = 40 * weeksPerMonth;

/** Those who meet as needed cost what nobody can say ahead: nothing here. */
const timesPerMonth: Record<Cadence, number> = {
  weekly: weeksPerMonth,
  biweekly: weeksPerMonth / 2,
  monthly: 1,
  custom: 0,
};

type Costing = { cadence: Cadence; lengthMin: number };

/** What one pair costs one of the two: talk alone, without preparation. */
export function pairHours({ cadence, lengthMin }: Costing): Hours {
  const hours = (timesPerMonth[cadence] * lengthMin) / 60;
  return { hours, share: hours / workingHours };
}

/** What all these pairs cost the person who is in each of them (product.md A9, MFG-9). */
export function monthlyHours(pairs: Costing[]): Hours {
  const hours = pairs.reduce((sum, pair) => sum + pairHours(pair).hours, 0);
  return { hours, share: hours / workingHours };
}
