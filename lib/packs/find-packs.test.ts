import { describe, expect, test } from 'vitest';
import {
  departmentsOf,
  foundPacks,
  groupOf,
  type PackFilter,
  packLength,
  purposesOf,
  setKeys,
  without,
  worthDropping,
} from './find-packs';
import type { Pack, PackPurpose } from './schema';

const serving = (...purposes: PackPurpose['purpose'][]): PackPurpose[] =>
  purposes.map((purpose, at) => ({
    id: `purpose-${at}`,
    purpose,
    title: { ja: '目的', en: 'Purpose' },
    example: { ja: '例', en: 'Example' },
    themeIds: [],
  }));

const made = (id: string, some: Partial<Pack>) => ({
  pack: { id, department: 'general', lengthMin: 30, ...some },
});

const all = [
  made('sales', { department: 'sales', lengthMin: 15, purposes: serving('performance', 'growth') }),
  made('newcomer', { initiative: 'newcomer', purposes: serving('engagement', 'growth', 'growth') }),
  made('mentor', { initiative: 'young-mentor', lengthMin: 60 }),
  made('own', { department: '開発二課', lengthMin: 20 }),
];

const ids = (filter: PackFilter) => foundPacks(all, filter).map(({ pack }) => pack.id);

describe('what is found', () => {
  test.each<[string, PackFilter, string[]]>([
    ['everything without a condition', {}, ['sales', 'newcomer', 'mentor', 'own']],
    ['by department', { department: 'sales' }, ['sales']],
    ['by a department in own words', { department: '開発二課' }, ['own']],
    ['by initiative', { initiative: 'young-mentor' }, ['mentor']],
    ['by purpose', { purpose: 'growth' }, ['sales', 'newcomer']],
    ['by length, the nearest counts', { length: 15 }, ['sales', 'own']],
    ['only what fits all conditions', { purpose: 'growth', length: 30 }, ['newcomer']],
    ['nothing where they contradict each other', { department: 'sales', length: 60 }, []],
  ])('%s', (_, filter, found) => {
    expect(ids(filter)).toEqual(found);
  });

  test.each([
    [5, 15],
    [22, 15],
    [23, 30],
    [30, 30],
    [44, 30],
    [46, 60],
    [240, 60],
  ])('%i minutes count as %i', (minutes, length) => {
    expect(packLength(minutes)).toBe(length);
  });

  test('a purpose counts once, however many aims it has', () => {
    expect(purposesOf({ purposes: serving('growth', 'growth', 'engagement') })).toEqual([
      'growth',
      'engagement',
    ]);
    expect(purposesOf({})).toEqual([]);
  });
});

describe('where nothing is found', () => {
  test('the conditions worth dropping are named, the one that brings the most first', () => {
    expect(worthDropping(all, { department: 'sales', purpose: 'engagement' })).toEqual([
      { key: 'department', count: 1 },
      { key: 'purpose', count: 1 },
    ]);
    expect(worthDropping(all, { initiative: 'young-mentor', purpose: 'growth' })).toEqual([
      { key: 'initiative', count: 2 },
      { key: 'purpose', count: 1 },
    ]);
  });

  test('none is named where dropping one is not enough', () => {
    expect(worthDropping(all, { department: 'sales', initiative: 'newcomer', length: 60 })).toEqual([]);
  });

  test('a dropped condition leaves the others', () => {
    const filter = without({ department: 'own', length: 15 }, 'department');
    expect(setKeys(filter)).toEqual(['length']);
    expect(ids(filter)).toEqual(['sales', 'own']);
  });
});

test('departments are listed as ours are, then in the company’s words; none is left out', () => {
  const packs = ['開発二課', 'engineering', '', 'sales', 'engineering', 'general'].map((department) => ({
    department,
  }));
  expect(departmentsOf(packs)).toEqual(['general', 'sales', 'engineering', '開発二課']);
});

test.each([
  [{ department: 'sales', isFromCompany: true }, 'company'],
  [{ department: 'sales', isOwn: true }, 'own'],
  [{ initiative: 'newcomer', isOwn: true }, 'own'],
  [{ initiative: 'newcomer' }, 'initiative'],
  [{ department: 'sales' }, 'department'],
  [{}, 'general'],
] as const)('%j stands under %s', (some, group) => {
  const { isOwn = false, isFromCompany = false, ...pack } = { isOwn: false, isFromCompany: false, ...some };
  expect(groupOf({ pack: { department: 'general', ...pack }, isOwn, isFromCompany })).toBe(group);
});
