import { describe, expect, test } from 'vitest';
import en from '../texts/en/role.json';
import ja from '../texts/ja/role.json';
import { roleOf } from './roles';
import { Pair, Relation } from './schema';

describe('what the two are to each other', () => {
  test.each([
    ['line', 'other', { mine: 'manager', other: 'member' }],
    ['line', 'me', { mine: 'member', other: 'manager' }],
    ['diagonal', 'me', { mine: 'member', other: 'other-team' }],
    ['senior-newcomer', 'other', { mine: 'senior', other: 'newcomer' }],
    ['senior-newcomer', 'me', { mine: 'newcomer', other: 'senior' }],
    ['mentor-fixed', 'other', { mine: 'mentor', other: 'mentee' }],
    ['mentor-variable', 'me', { mine: 'mentee', other: 'mentor' }],
  ] as const)('%s, the time of %s', (relation, memberIs, roles) => {
    expect(roleOf({ relation, memberIs })).toEqual(roles);
  });

  test.each(Pair.shape.memberIs.options)('peers are peers, whosever time it is: %s', (memberIs) => {
    expect(roleOf({ relation: 'peer', memberIs })).toEqual({ mine: 'peer', other: 'peer' });
  });

  test('where the time belongs to both and the relation has two sides, it does not tell', () => {
    const told = Relation.options.filter((relation) => roleOf({ relation, memberIs: 'both' }));
    expect(told).toEqual(['peer']);
  });

  test('only the line has a manager, in the rule and in words', () => {
    const managed = Relation.options.filter((relation) =>
      Object.values(roleOf({ relation, memberIs: 'me' }) ?? {}).includes('manager'),
    );
    expect(managed).toEqual(['line']);
    const naming = [...Object.entries(ja.role), ...Object.entries(en.role)].filter(([, word]) =>
      /上司|部下|manager|boss/i.test(word),
    );
    expect(naming.map(([role]) => role)).toEqual(['manager', 'manager']);
  });
});
