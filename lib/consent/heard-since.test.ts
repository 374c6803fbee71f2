import { expect, test } from 'vitest';
import { clockMarginMs, heardSince } from './heard-since';

const at = 1_000_000;
const line = (id: string, startedAt: number, updatedAt = startedAt + 500) => ({ id, startedAt, updatedAt });

test.each<[string, { from: number; to?: number }, number, string[]]>([
  [
    'what began or changed after the press goes, with half a minute before',
    { from: at },
    at + 300,
    ['near', 'grows', 'after'],
  ],
  [
    'a clock ahead does not save what was heard until it arrived',
    { from: at + 3_600_000 },
    at,
    ['near', 'grows', 'after'],
  ],
  ['a clock behind takes more', { from: at - 120_000 }, at, ['far', 'near', 'grows', 'after']],
  ['what came after its end stays', { from: at - 600_000, to: at - 300_000 }, at, []],
])('%s', (_, span, heardAt, gone) => {
  const journal = [
    line('far', at - 60_000),
    line('near', at - clockMarginMs),
    line('grows', at - 50_000, at + 100),
    line('after', at + 200),
  ];
  expect(heardSince(span, heardAt, journal, [])).toEqual(gone);
});

test('where only beginnings are known, the last line before goes as well', () => {
  const record = [line('a', at - 90_000), line('b', at - 40_000), line('c', at)];
  expect(heardSince({ from: at }, at, [], record)).toEqual(['c', 'b']);
});
