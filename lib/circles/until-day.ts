/** The furthest day, counted from today: what is followed longer than a year is agreed on anew. */
export const mostDays = 366;

/** The last moment (epoch ms) of the day so many days from now, in this device's time zone. */
export const endOfDayIn = (days: number, now: number): number => {
  const day = new Date(now);
  day.setDate(day.getDate() + days);
  return endOf(day);
};

const endOf = (day: Date): number => new Date(day).setHours(23, 59, 59, 999);

/** 2026-12-23 as its last moment; undefined where it is no day to come or further away than a year. */
export function endOfDayAt(day: string, now: number): number | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  if (!year) return undefined;
  const end = endOf(new Date(Number(year), Number(month) - 1, Number(date)));
  return end > now && end <= endOfDayIn(mostDays, now) ? end : undefined;
}
