import type { Cadence } from './schema';

const days: Record<Exclude<Cadence, 'custom'>, number> = { weekly: 7, biweekly: 14, monthly: 28 };

/**
 * When this pair would meet next, at the same time of day and weekday, as the value of a date-time field
 * (`YYYY-MM-DDTHH:mm`, local time). Empty where they meet as needed.
 */
export function nextMeeting(cadence: Cadence, startedAt: number): string {
  if (cadence === 'custom') return '';
  const next = new Date(startedAt);
  next.setDate(next.getDate() + days[cadence]);
  // Meetings begin at round times; people begin a little earlier or later.
  next.setMinutes(Math.round(next.getMinutes() / 15) * 15, 0, 0);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${next.getFullYear()}-${two(next.getMonth() + 1)}-${two(next.getDate())}T${two(next.getHours())}:${two(next.getMinutes())}`;
}
