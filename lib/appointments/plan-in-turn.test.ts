import { expect, test } from 'vitest';
import { fieldValue } from './date-time-field';
import { firstDates, type PairInTurn, planInTurn } from './plan-in-turn';

const at = (text: string): number => new Date(text).getTime();
const pair = (pairId: string, cadence: PairInTurn['cadence'], lengthMin: number): PairInTurn => ({
  pairId,
  cadence,
  lengthMin,
});
const sato = pair('sato', 'weekly', 15);
const suzuki = pair('suzuki', 'biweekly', 30);
const takahashi = pair('takahashi', 'custom', 60);
const shown = (dates: Map<string, number>) => [...dates].map(([id, first]) => `${id} ${fieldValue(first)}`);

test('pairs follow each other, with a pause between', () => {
  const firsts = firstDates([sato, suzuki, takahashi], {
    firstAt: at('2026-11-24T10:00'),
    gapMin: 5,
    byHand: new Map(),
  });
  expect(shown(firsts)).toEqual([
    'sato 2026-11-24T10:00',
    'suzuki 2026-11-24T10:20',
    'takahashi 2026-11-24T10:55',
  ]);
});

test('who was given a time of its own leaves its turn to the next', () => {
  const byHand = new Map([['sato', at('2026-11-25T16:00')]]);
  const firsts = firstDates([sato, suzuki], { firstAt: at('2026-11-24T10:00'), gapMin: 0, byHand });
  expect(shown(firsts)).toEqual(['sato 2026-11-25T16:00', 'suzuki 2026-11-24T10:00']);
});

test('each pair goes on in its own rhythm; who meets as needed has the first date only', () => {
  const firsts = new Map([
    ['sato', at('2026-11-24T10:00')],
    ['suzuki', at('2026-11-24T10:20')],
    ['takahashi', at('2026-11-24T10:55')],
  ]);
  const placed = planInTurn([sato, suzuki, takahashi], firsts, at('2026-12-08T23:59'));
  expect(placed.map((one) => `${one.pairId} ${fieldValue(one.at)} ${one.lengthMin}`)).toEqual([
    'sato 2026-11-24T10:00 15',
    'suzuki 2026-11-24T10:20 30',
    'takahashi 2026-11-24T10:55 60',
    'sato 2026-12-01T10:00 15',
    'sato 2026-12-08T10:00 15',
    'suzuki 2026-12-08T10:20 30',
  ]);
});

test('once is once, and a pair without a date has none', () => {
  const placed = planInTurn([sato, suzuki], new Map([['sato', at('2026-11-24T10:00')]]), undefined);
  expect(placed.map(({ pairId }) => pairId)).toEqual(['sato']);
});
