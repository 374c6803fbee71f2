import { useState } from 'react';
import { fieldValue } from '@/lib/appointments/date-time-field';
import { fitSlots, type Placed } from '@/lib/appointments/fit-slots';
import { firstDates, planInTurn } from '@/lib/appointments/plan-in-turn';
import { type ReadSlots, readSlots } from '@/lib/appointments/read-slots';
import type { PairDates } from '@/lib/appointments/store';
import { monthsLater, suggestedDate } from '@/lib/appointments/suggested-date';
import type { Ahead } from './aheads';
import { comingIn } from './DateTimeField';

export type BulkFields = {
  chosen: ReadonlySet<string>;
  way: 'series' | 'slots';
  firstAt: string;
  /** First dates changed one by one, as their fields hold them, by pair. */
  byHand: ReadonlyMap<string, string>;
  ahead: Ahead;
  gapMin: number;
  slots: string;
};

export type BulkPlan = {
  placed: Placed[];
  /** For whom there was no room. */
  left: string[];
  unread: ReadSlots['unread'];
  /** The first date of each pair that is planned in turn. */
  firsts: ReadonlyMap<string, number>;
};

/** Whom I marked, else everybody without a date. */
function chosenAtFirst(all: PairDates[]): Set<string> {
  const marked = all.filter(({ pair }) => pair.isFirst);
  const some = marked.length > 0 ? marked : all.filter(({ planned }) => planned.length === 0);
  return new Set(some.map(({ pair }) => pair.id));
}

const fieldsAtFirst = (all: PairDates[]): BulkFields => ({
  chosen: chosenAtFirst(all),
  way: 'series',
  firstAt: fieldValue(suggestedDate({ cadence: 'custom', lastAt: undefined, now: Date.now() })),
  byHand: new Map(),
  ahead: '0',
  gapMin: 5,
  slots: '',
});

/** What was chosen so far, and the dates that come of it. */
export function useBulkPlan(all: PairDates[]) {
  const [fields, setFields] = useState(() => fieldsAtFirst(all));
  const change = (some: Partial<BulkFields>) => setFields((before) => ({ ...before, ...some }));
  const pairs = all.map(({ pair }) => pair).filter(({ id }) => fields.chosen.has(id));
  const plan = fields.way === 'series' ? inTurn(pairs, fields) : inSlots(pairs, fields);
  return { fields, change, plan, pairs };
}

type Pairs = PairDates['pair'][];

function inTurn(pairs: Pairs, { firstAt, byHand, ahead, gapMin }: BulkFields): BulkPlan {
  const from = comingIn(firstAt);
  if (from === undefined) return { placed: [], left: [], unread: [], firsts: new Map() };
  const inOrder = pairs.map(({ id, cadence, lengthMin }) => ({ pairId: id, cadence, lengthMin }));
  const set = [...byHand].flatMap(([pairId, value]) => {
    const at = comingIn(value);
    return at === undefined ? [] : [[pairId, at] as const];
  });
  const firsts = firstDates(inOrder, { firstAt: from, gapMin, byHand: new Map(set) });
  const until = ahead === '0' ? undefined : monthsLater(from, Number(ahead));
  return { placed: planInTurn(inOrder, firsts, until), left: [], unread: [], firsts };
}

function inSlots(pairs: Pairs, { slots: text, gapMin }: BulkFields): BulkPlan {
  const { slots, unread } = readSlots(text, Date.now());
  const wishes = pairs.map(({ id, lengthMin, isFirst = false }) => ({ pairId: id, lengthMin, isFirst }));
  const { placed, left } = fitSlots({ pairs: wishes, slots, gapMin });
  // Before anything was typed nobody was left out.
  return { placed, left: slots.length > 0 ? left : [], unread, firsts: new Map() };
}
