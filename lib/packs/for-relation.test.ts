import { expect, test } from 'vitest';
import { Relation } from '../pairs/schema';
import { type PackSummary, summaries } from './data/summaries';
import { forRelation } from './for-relation';
import { departments } from './kinds-of-pack';

const packs = Object.values<PackSummary>(summaries);
const order = (relation: Relation) => forRelation(packs, relation).map(({ id }) => id);

test.each([
  ['line', ['general', 'sales']],
  ['senior-newcomer', ['newcomer-senior', 'general']],
  ['mentor-fixed', ['mentor-fixed', 'general']],
  ['mentor-variable', ['mentor-variable', 'general']],
] as const)('a pair of relation %s is offered first what suits it: %s', (relation, expected) => {
  expect(order(relation).slice(0, 2)).toEqual(expected);
});

test('with one’s own manager the packs for newcomers follow the ordinary ones', () => {
  const after = order('line').slice(departments.length, departments.length + 2);
  expect(after).toEqual(['newcomer-manager', 'mid-career-manager']);
});

test.each(Relation.options)(
  'for %s nothing is left out, and what is made for another relation is last',
  (relation) => {
    const offered = forRelation(packs, relation);
    expect(offered.map(({ id }) => id).sort()).toEqual(packs.map(({ id }) => id).sort());
    const isFit = ({ relations }: PackSummary) => !relations || relations.includes(relation);
    const fits = offered.map(isFit);
    expect(fits.lastIndexOf(true)).toBe(fits.filter(Boolean).length - 1);
  },
);

test('own packs stand where packs like them stand, after ours', () => {
  const own = [...packs, { id: 'own' }, { id: 'own-mentor', relations: ['mentor-fixed' as const] }];
  expect(forRelation(own, 'mentor-fixed').map(({ id }) => id)).toEqual([
    'mentor-fixed',
    'own-mentor',
    ...departments,
    'own',
    'newcomer-manager',
    'newcomer-senior',
    'mid-career-manager',
    'mid-career-peer',
    'mentor-variable',
  ]);
});
