import { describe, expect, test } from 'vitest';
import type { Cadence } from '../pairs/schema';
import { delegated, monthlyHours, monthlyTime, pairHours, workingHours } from './monthly-hours';

const many = (count: number, cadence: Cadence, lengthMin: number) =>
  Array.from({ length: count }, () => ({ cadence, lengthMin }));

test('40 hours a week are 173.33 a month', () => expect(workingHours).toBeCloseTo(173.33, 2));

describe('the sums of product.md A9', () => {
  test.each<[number, Cadence, number, number, number]>([
    [1, 'monthly', 30, 0.5, 0.29],
    [10, 'monthly', 30, 5, 2.88],
    [20, 'monthly', 30, 10, 5.77],
    [20, 'monthly', 15, 5, 2.88],
    [1, 'weekly', 15, 1.08, 0.625],
    [10, 'weekly', 15, 10.83, 6.25],
    [1, 'biweekly', 30, 1.08, 0.625],
    [3, 'custom', 60, 0, 0],
  ])('%i × %s %i min: %f h, %f %%', (count, cadence, lengthMin, hours, percent) => {
    const cost = monthlyHours(many(count, cadence, lengthMin));
    expect(cost.hours).toBeCloseTo(hours, 2);
    expect(cost.share * 100).toBeCloseTo(percent, 2);
  });
});

test('pairs of different kinds add up', () => {
  const pairs = [...many(2, 'weekly', 15), ...many(3, 'monthly', 60), ...many(1, 'custom', 30)];
  const { hours, share } = monthlyHours(pairs);
  expect(hours).toBeCloseTo(2 * (13 / 12) + 3, 10);
  expect(share).toBeCloseTo(
    pairs.reduce((sum, pair) => sum + pairHours(pair).share, 0),
    10,
  );
  expect(monthlyHours([])).toEqual({ hours: 0, share: 0 });
});

test('the weekly mini costs about twice the monthly half hour', () => {
  const weekly = pairHours({ cadence: 'weekly', lengthMin: 15 }).hours;
  expect(weekly / pairHours({ cadence: 'monthly', lengthMin: 30 }).hours).toBeCloseTo(2.17, 2);
});

describe('the calculator', () => {
  const asked = { weekHours: 40, preparationMin: 0, people: 20, cadence: 'monthly', lengthMin: 30 } as const;
  const percent = (share: number) => Number((share * 100).toFixed(2));

  test('says one member’s share and the manager’s, which is as many times that', () => {
    const { monthHours, member, talks } = monthlyTime(asked);
    expect(monthHours).toBeCloseTo(173.33, 2);
    expect(percent(member.share)).toBe(0.29);
    expect(percent(talks.share)).toBe(5.77);
  });

  test('20 people, 15 minutes: 5 hours a month, 2.88 % of one manager’s month', () => {
    const { talks } = monthlyTime({ ...asked, lengthMin: 15 });
    expect(talks.hours).toBeCloseTo(5, 10);
    expect(percent(talks.share)).toBe(2.88);
  });

  test('counts getting ready for each talk where it is asked for, and the hours of a week as given', () => {
    const { talks, withPreparation } = monthlyTime({ ...asked, preparationMin: 10, weekHours: 20 });
    expect(withPreparation.hours).toBeCloseTo((20 * 40) / 60, 10);
    expect(withPreparation.hours - talks.hours).toBeCloseTo((20 * 10) / 60, 10);
    expect(percent(talks.share)).toBe(11.54);
  });

  test('a lead with ten members in weekly 15 minutes: 10.83 hours, 6.25 % of the month', () => {
    const weekly = { ...asked, cadence: 'weekly', lengthMin: 15 } as const;
    const { most, lead, isTooMany } = delegated(weekly, 2);
    expect([most, isTooMany]).toEqual([10, false]);
    expect(lead.hours).toBeCloseTo(10.83, 2);
    expect(percent(lead.share)).toBe(6.25);
    expect(delegated({ ...weekly, people: 21 }, 2)).toMatchObject({ most: 11, isTooMany: true });
    expect(delegated(weekly, 20).most).toBe(1);
  });
});
