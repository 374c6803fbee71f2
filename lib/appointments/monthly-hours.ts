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

/** What is asked of the calculator; minutes, hours a week, people. */
export type TimeQuestion = Costing & { weekHours: number; people: number; preparationMin: number };

export type TimeAnswer = {
  /** Working hours in a month: 40 a week are 173.33. */
  monthHours: number;
  /** One member: the talks alone. */
  member: Hours;
  /** The one who talks with all of them: the talks, and with getting ready for each. */
  talks: Hours;
  withPreparation: Hours;
};

/** What 1on1s take of a month, honestly for both sides (product.md A9): "0.29 %" is one member's, not the manager's. */
export function monthlyTime(question: TimeQuestion): TimeAnswer {
  const { cadence, lengthMin, weekHours, people, preparationMin } = question;
  const monthHours = weekHours * weeksPerMonth;
  const of = (minutes: number): Hours => {
    const hours = (timesPerMonth[cadence] * minutes) / 60;
    return { hours, share: hours / monthHours };
  };
  return {
    monthHours,
    member: of(lengthMin),
    talks: of(lengthMin * people),
    withPreparation: of((lengthMin + preparationMin) * people),
  };
}

/** More members than this are too many for one lead member (product.md MFG-9). */
export const mostForOneLead = 10;

export type Delegation = {
  /** Members of the lead who has most. */
  most: number;
  /** What the talks take of that lead's month. */
  lead: Hours;
  isTooMany: boolean;
};

/** How many members and hours each lead member gets, where the members are handed to them as evenly as it goes. */
export function delegated(question: TimeQuestion, leads: number): Delegation {
  const most = Math.ceil(question.people / leads);
  return {
    most,
    lead: monthlyTime({ ...question, people: most }).withPreparation,
    isTooMany: most > mostForOneLead,
  };
}
