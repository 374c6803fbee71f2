import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitSlots, type PairToPlan, type Slot } from './fit-slots';

const minuteMs = 60_000;
const start = Date.UTC(2026, 10, 24, 1);

/** Minutes after the start of the day's slots. */
const slot = (from: number, to: number): Slot => ({
  from: start + from * minuteMs,
  to: start + to * minuteMs,
});
const pair = (pairId: string, lengthMin = 30): PairToPlan => ({ pairId, lengthMin, isFirst: false });
const first = (pairId: string, lengthMin = 30): PairToPlan => ({ pairId, lengthMin, isFirst: true });

function plan(pairs: PairToPlan[], slots: Slot[], gapMin = 0) {
  const { placed, left } = fitSlots({ pairs, slots, gapMin });
  return { placed: placed.map(({ pairId, at }) => [pairId, (at - start) / minuteMs]), left };
}

describe('pairs in slots', () => {
  test('one after the other, in their order', () => {
    expect(plan([pair('a'), pair('b', 15), pair('c')], [slot(0, 60), slot(120, 180)])).toEqual({
      placed: [
        ['a', 0],
        ['b', 30],
        ['c', 120],
      ],
      left: [],
    });
  });

  test('a pause between two, also across neighbouring slots', () => {
    expect(plan([pair('a'), pair('b')], [slot(0, 70)], 10).placed).toEqual([
      ['a', 0],
      ['b', 40],
    ]);
    expect(plan([pair('a'), pair('b')], [slot(0, 30), slot(35, 100)], 10).placed).toEqual([
      ['a', 0],
      ['b', 40],
    ]);
    expect(plan([pair('a'), pair('b')], [slot(0, 69)], 10).left).toEqual(['b']);
  });

  test('those marked first come first, in their order', () => {
    expect(plan([pair('a'), first('b'), pair('c'), first('d')], [slot(0, 90)])).toEqual({
      placed: [
        ['b', 0],
        ['d', 30],
        ['a', 60],
      ],
      left: ['c'],
    });
  });

  test('a short one takes what is too short for a long one', () => {
    expect(plan([pair('a', 45), pair('b', 45), pair('c', 15)], [slot(0, 60)])).toEqual({
      placed: [
        ['a', 0],
        ['c', 45],
      ],
      left: ['b'],
    });
  });

  test('nobody is left who has room in another order', () => {
    expect(plan([pair('a', 30), pair('b', 60)], [slot(0, 60), slot(120, 150)])).toEqual({
      placed: [
        ['b', 0],
        ['a', 120],
      ],
      left: [],
    });
    expect(plan([pair('a', 15), pair('b', 30), pair('c', 45)], [slot(0, 45), slot(60, 105)]).left).toEqual(
      [],
    );
  });

  test('but never at the cost of one who is first', () => {
    expect(plan([first('a', 60), pair('b'), pair('c')], [slot(0, 60)])).toEqual({
      placed: [['a', 0]],
      left: ['b', 'c'],
    });
  });

  test('not even for two others', () => {
    const pairs = [first('a', 30), first('b', 60), pair('c', 30), pair('d', 30)];
    expect(plan(pairs, [slot(0, 60), slot(120, 150)]).left).toEqual(['c', 'd']);
  });

  test('slots in any order, overlapping, touching, empty or turned around', () => {
    const slots = [slot(60, 90), slot(0, 20), slot(10, 30), slot(30, 45), slot(50, 50), slot(200, 100)];
    expect(plan([pair('a', 45), pair('b')], slots)).toEqual({
      placed: [
        ['a', 0],
        ['b', 60],
      ],
      left: [],
    });
  });

  test('nothing to plan, nowhere to plan it, no length', () => {
    expect(plan([], [slot(0, 60)])).toEqual({ placed: [], left: [] });
    expect(plan([pair('a'), first('b')], [])).toEqual({ placed: [], left: ['b', 'a'] });
    expect(plan([pair('a', 0), pair('b')], [slot(0, 60)])).toEqual({ placed: [['b', 0]], left: ['a'] });
  });
});

const lengths = fc.constantFrom(15, 25, 30, 45, 60);
const pairs = fc
  .array(fc.tuple(lengths, fc.boolean()), { maxLength: 12 })
  .map((list) => list.map(([lengthMin, isFirst], index) => ({ pairId: `p${index}`, lengthMin, isFirst })));
const slots = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 480 }), fc.integer({ min: -10, max: 150 }))
    .map(([from, size]) => slot(from, from + size)),
  { maxLength: 6 },
);
const gap = fc.constantFrom(0, 5, 10);

/** Whether so many minutes are free somewhere, tried minute by minute. */
function hasRoom(
  lengthMin: number,
  taken: Slot[],
  { free, gapMin }: { free: Slot[]; gapMin: number },
): boolean {
  const isFree = (at: number): boolean => free.some(({ from, to }) => at >= from && at < to);
  return Array.from({ length: 640 }, (_, minute) => start + minute * minuteMs).some(
    (from) =>
      Array.from({ length: lengthMin }, (_, minute) => from + minute * minuteMs).every(isFree) &&
      taken.every(
        (other) =>
          from + (lengthMin + gapMin) * minuteMs <= other.from || from >= other.to + gapMin * minuteMs,
      ),
  );
}

test('any plan: inside the slots, apart, complete, the first before the rest, no room left unused', () => {
  fc.assert(
    fc.property(pairs, slots, gap, (wished, free, gapMin) => {
      const { placed, left } = fitSlots({ pairs: wished, slots: free, gapMin });
      const taken = placed.map(({ at, lengthMin }) => ({ from: at, to: at + lengthMin * minuteMs }));
      expect([...placed.map(({ pairId }) => pairId), ...left].sort()).toEqual(
        wished.map(({ pairId }) => pairId).sort(),
      );
      for (const [index, one] of taken.entries()) {
        const next = taken[index + 1];
        if (next) expect(next.from - one.to).toBeGreaterThanOrEqual(gapMin * minuteMs);
        for (let at = one.from; at < one.to; at += minuteMs)
          expect(free.some(({ from, to }) => at >= from && at < to)).toBe(true);
      }
      for (const { pairId, lengthMin } of wished.filter((one) => left.includes(one.pairId)))
        expect([pairId, hasRoom(lengthMin, taken, { free, gapMin })]).toEqual([pairId, false]);
      const firstAlone = fitSlots({ pairs: wished.filter(({ isFirst }) => isFirst), slots: free, gapMin });
      const isFirst = (id: string): boolean => wished.some((one) => one.pairId === id && one.isFirst);
      expect(left.filter(isFirst).length).toBe(firstAlone.left.length);
      expect(fitSlots({ pairs: wished, slots: free.toReversed(), gapMin })).toEqual({ placed, left });
    }),
    { numRuns: 150 },
  );
});
