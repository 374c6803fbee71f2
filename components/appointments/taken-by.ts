import type { Placed } from '@/lib/appointments/fit-slots';
import { overlaps } from '@/lib/appointments/overlaps';
import type { PairDates } from '@/lib/appointments/store';
import { shortName } from '@/lib/people/short-name';

/** What stands where a date would be planned; `isSame`: it is planned already. */
export type Taken = { name: string; at: number; isSame: boolean };

export function takenBy(date: Placed, all: PairDates[]): Taken | undefined {
  const found = all
    .flatMap(({ pair, planned }) => planned.map((one) => ({ ...one, name: shortName(pair.person.name) })))
    .filter((one) => overlaps(one, date))
    .map(({ name, at, pairId }) => ({ name, at, isSame: at === date.at && pairId === date.pairId }));
  return found.find(({ isSame }) => isSame) ?? found[0];
}
