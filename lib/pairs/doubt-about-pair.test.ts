import { describe, expect, test } from 'vitest';
import { doubtAboutPair } from './doubt-about-pair';
import type { Pair } from './schema';

const pair = (fields: Partial<Pair>): Pair => ({
  id: 'p1',
  personId: 'sato',
  relation: 'line',
  memberIs: 'me',
  packId: 'general',
  cadence: 'monthly',
  lengthMin: 30,
  meetingKeys: [],
  createdAt: 1,
  ...fields,
});
const fixed = pair({ id: 'fixed', relation: 'mentor-fixed' });

describe('asked about', () => {
  test('a second fixed mentor of mine', () => {
    const draft = { personId: 'suzuki', relation: 'mentor-fixed', memberIs: 'me' } as const;
    expect(doubtAboutPair(draft, [fixed])).toEqual({ doubt: 'second-fixed-mentor', pair: fixed });
  });

  test('the same relation with the same person again', () => {
    const draft = { personId: 'sato', relation: 'mentor-fixed', memberIs: 'me' } as const;
    expect(doubtAboutPair(draft, [fixed])?.doubt).toBe('same-relation');
  });
});

describe('not asked about', () => {
  test.each([
    ['a manager who is a mentor too', { personId: 'sato', relation: 'line', memberIs: 'me' }],
    [
      'a newcomer’s senior beside the manager',
      { personId: 'ito', relation: 'senior-newcomer', memberIs: 'me' },
    ],
    ['many variable mentors', { personId: 'ito', relation: 'mentor-variable', memberIs: 'me' }],
    ['a mentee of mine', { personId: 'ito', relation: 'mentor-fixed', memberIs: 'other' }],
    ['somebody not known yet', { relation: 'line', memberIs: 'me' }],
  ] as const)('%s', (_, draft) => {
    expect(
      doubtAboutPair(draft, [fixed, pair({ id: 'v', relation: 'mentor-variable', personId: 'abe' })]),
    ).toBe(undefined);
  });

  test('the pair itself, when it is changed, and a sample', () => {
    expect(doubtAboutPair(fixed, [fixed])).toBeUndefined();
    const draft = { personId: 'suzuki', relation: 'mentor-fixed', memberIs: 'me' } as const;
    expect(doubtAboutPair(draft, [{ ...fixed, isSample: true }])).toBeUndefined();
  });
});
