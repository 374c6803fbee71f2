import type { Cadence } from '../pairs/schema';
import { datesAhead } from './dates-ahead';
import type { Placed } from './fit-slots';

export type PairInTurn = { pairId: string; cadence: Cadence; lengthMin: number };

type Turn = {
  /** Epoch ms: the first one's first. */
  firstAt: number;
  gapMin: number;
  /** First dates that were set by hand, by pair. */
  byHand: ReadonlyMap<string, number>;
};

const minuteMs = 60_000;

/** The first date of each pair: one after the other from `firstAt`. Who has one set by hand does not take a turn. */
export function firstDates(pairs: PairInTurn[], { firstAt, gapMin, byHand }: Turn): Map<string, number> {
  let at = firstAt;
  return new Map(
    pairs.map(({ pairId, lengthMin }) => {
      const set = byHand.get(pairId);
      if (set !== undefined) return [pairId, set];
      const mine = at;
      at += (lengthMin + gapMin) * minuteMs;
      return [pairId, mine];
    }),
  );
}

/** Each pair's own series from its first date, all in order of time. Without `until` only the first dates. */
export function planInTurn(
  pairs: PairInTurn[],
  firsts: ReadonlyMap<string, number>,
  until: number | undefined,
): Placed[] {
  return pairs
    .flatMap(({ pairId, cadence, lengthMin }) => {
      const from = firsts.get(pairId);
      if (from === undefined) return [];
      const dates = datesAhead({ cadence, from, until: Math.max(from, until ?? from) });
      return dates.map((at) => ({ pairId, at, lengthMin }));
    })
    .toSorted((a, b) => a.at - b.at);
}
