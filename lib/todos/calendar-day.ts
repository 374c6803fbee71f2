/** Days of the calendar as `YYYY-MM-DD`, without a time zone. */

const dayMs = 86_400_000;

const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

const written = (date: Date): string => date.toISOString().slice(0, 10);

/** The day, or undefined where the calendar has no such day. */
export function calendarDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1000 && year <= 9999;
  return isReal ? written(date) : undefined;
}

export const addDays = (day: string, count: number): string =>
  written(new Date(utc(day).getTime() + count * dayMs));

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: string): { year: number; month: number; date: number } {
  const on = utc(day);
  return { year: on.getUTCFullYear(), month: on.getUTCMonth() + 1, date: on.getUTCDate() };
}

/** 0 is Monday: weeks start then, as in Japanese offices. */
export const weekdayOf = (day: string): number => (utc(day).getUTCDay() + 6) % 7;

/** The last day of the month that lies so many months ahead. */
export function endOfMonth(day: string, monthsAhead = 0): string {
  const { year, month } = partsOf(day);
  return written(new Date(Date.UTC(year, month + monthsAhead, 0)));
}

/** The same date some months ahead; the last day of that month where it is shorter. */
export function addMonths(day: string, count: number): string {
  const end = endOfMonth(day, count);
  const { year, month } = partsOf(end);
  return calendarDay(year, month, partsOf(day).date) ?? end;
}

/** That weekday of the week that lies so many weeks ahead. */
export const inWeek = (day: string, weeksAhead: number, weekday: number): string =>
  addDays(day, weeksAhead * 7 + weekday - weekdayOf(day));

/** The working days' end of a week; once it has passed, the week's own end. */
export function endOfWeek(day: string, weeksAhead = 0): string {
  const friday = inWeek(day, weeksAhead, 4);
  return friday >= day ? friday : addDays(friday, 2);
}

/** The next such weekday; today counts. */
export const nextWeekday = (day: string, weekday: number): string =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** The next such day of a month; today counts. Shorter months are passed over. */
export function nextDate(day: string, date: number): string | undefined {
  const { year, month } = partsOf(day);
  return [0, 1, 2]
    .map((ahead) =>
      calendarDay(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, date),
    )
    .find((candidate) => candidate !== undefined && candidate >= day);
}

const stillMeantAsPastDays = 30;

/**
 * The day that a month and date without a year mean. One of the last thirty days was meant as past; anything
 * older is next year's, since what is written down is nearly always still to come.
 */
export function dateWithoutYear(today: string, month: number, date: number): string | undefined {
  const { year } = partsOf(today);
  const earliest = addDays(today, -stillMeantAsPastDays);
  return [year - 1, year, year + 1]
    .map((candidate) => calendarDay(candidate, month, date))
    .find((candidate) => candidate !== undefined && candidate >= earliest);
}
