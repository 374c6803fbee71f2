import type { Cadence } from '../pairs/schema';
import { today } from '../today';

type Meetings = {
  cadence: Cadence;
  /** When the pair began, the last 1on1 and the planned one, all in epoch ms. */
  createdAt: number;
  lastAt: number | undefined;
  nextAt: number | undefined;
  now: number;
};

type SinceLast = { days: number | undefined; isBehind: boolean; isOverMonth: boolean };

/** A month is 52/12 weeks, as in monthly-hours.ts. */
const cadenceDays: Record<Cadence, number> = {
  weekly: 7,
  biweekly: 14,
  monthly: (7 * 52) / 12,
  custom: Number.POSITIVE_INFINITY,
};

const dayMs = 86_400_000;

/** Calendar days here from one instant to another: late on Monday to early on Tuesday is one. */
const daysFrom = (from: number, to: number): number =>
  Math.max(0, (Date.parse(today(new Date(to))) - Date.parse(today(new Date(from)))) / dayMs);

/**
 * How long ago a pair last met: facts, and no verdict. `days` are calendar days; undefined before the first 1on1.
 * `isBehind`: more than one and a half times the cadence has passed and nothing is planned; a plan counts on its
 * own day until midnight. `isOverMonth`: more than 31 days, whatever is planned (at least monthly, product.md NEW-5).
 * Before the first 1on1 both count from when the pair began.
 */
export function sinceLast({ cadence, createdAt, lastAt, nextAt, now }: Meetings): SinceLast {
  const days = daysFrom(lastAt ?? createdAt, now);
  const isPlanned = nextAt !== undefined && today(new Date(nextAt)) >= today(new Date(now));
  return {
    days: lastAt === undefined ? undefined : days,
    isBehind: !isPlanned && days > 1.5 * cadenceDays[cadence],
    isOverMonth: days > 31,
  };
}
