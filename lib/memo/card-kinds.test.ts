import { expect, test } from 'vitest';
import { Category } from '../topics/schema';
import { canExport, cardForms, fieldIds, isListKind, kindIds, offeredKinds, stateIds } from './card-kinds';

const categories = [...Category.options, undefined];

test.each(categories)(
  'on a topic of category %s some kinds come first, and every other one is within reach',
  (category) => {
    const { first, more } = offeredKinds(category);
    const without = category === 'private' || category === 'relations' ? ['kpi'] : [];
    expect(first.length).toBeGreaterThanOrEqual(3);
    expect([...first, ...more, ...without].sort()).toEqual([...kindIds].sort());
  },
);

test('what a theme suits comes before what its category suits, each kind once', () => {
  const { first, more } = offeredKinds('skills', ['near-miss', 'handling']);
  expect(first).toEqual(['near-miss', 'handling', 'skills', 'failure', 'look-back']);
  expect([...first, ...more].sort()).toEqual([...kindIds].sort());
});

test.each(['private', 'relations'] as const)(
  'on a topic of category %s no theme brings figures',
  (category) => {
    const { first, more } = offeredKinds(category, ['kpi', 'unsaid']);
    expect(first[0]).toBe('unsaid');
    expect([...first, ...more]).not.toContain('kpi');
  },
);

test.each(kindIds)('%s is called a list if it is one', (kind) => {
  expect(isListKind(kind)).toBe(cardForms[kind].list !== undefined);
});

test('a kind has boxes or a list, and no box and no state belongs to two kinds', () => {
  const forms = Object.values(cardForms);
  expect(forms.filter(({ fields, list }) => (fields === undefined) === (list === undefined))).toEqual([]);
  expect(forms.flatMap(({ fields }) => fields?.map(({ id }) => id) ?? []).sort()).toEqual(
    [...fieldIds].sort(),
  );
  expect(forms.flatMap(({ list }) => list?.states ?? []).sort()).toEqual([...stateIds].sort());
});

test.each([
  ['me', true],
  ['both', true],
  ['other', false],
] as const)('words of one’s own contribution, exported where the member is %s: %s', (memberIs, can) => {
  expect(canExport('contribution', memberIs)).toBe(can);
  expect(canExport('kpi', memberIs)).toBe(true);
});
