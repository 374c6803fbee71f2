import { describe, expect, test } from 'vitest';
import { builtInPackIds, loadBuiltInPack } from '@/lib/packs';
import { callCenter } from './case-book/call-center';
import { corporate } from './case-book/corporate';
import { engineering } from './case-book/engineering';
import { manufacturing } from './case-book/manufacturing';
import { mentors } from './case-book/mentors';
import { midCareer } from './case-book/mid-career';
import { newBusiness } from './case-book/new-business';
import { newcomers } from './case-book/newcomers';
import type { CaseBookRow } from './case-book/row';
import { sales } from './case-book/sales';

const rows = [
  ...[...sales, ...engineering, ...manufacturing, ...newBusiness],
  ...[...callCenter, ...corporate, ...newcomers, ...midCareer, ...mentors],
];

/** Which lines of the case book hold what, and how many at a line where it is more than one. */
const asked: Record<CaseBookRow['kind'], Record<number, number>> = {
  purpose: counted([74, 77], [127, 130], [171, 174], [214, 217], [256, 259], [296, 299], { 171: 2 }),
  'counter-measure': counted([90, 98], [137, 142], [181, 189], [226, 231], [266, 271], [306, 311]),
  objection: counted([110, 112], [154, 156], [197, 199], [239, 241], [279, 281], [318, 320]),
  aim: { 349: 1, 350: 3, 351: 3, 352: 3, 365: 2, 366: 4, 367: 3, 368: 3, 380: 2, 381: 3, 382: 3, 383: 2 },
  question: {
    ...{ 111: 1, 154: 4, 155: 3, 197: 1, 227: 1, 231: 2, 239: 3, 240: 3, 241: 3 },
    ...{ 266: 2, 268: 1, 279: 3, 306: 1, 307: 2, 308: 1, 309: 1, 310: 2, 311: 1, 318: 3, 319: 3 },
  },
};

function counted(...parts: ([number, number] | Record<number, number>)[]): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const part of parts) {
    if (!Array.isArray(part)) Object.assign(counts, part);
    else for (let line = part[0]; line <= part[1]; line += 1) counts[line] = 1;
  }
  return counts;
}

const countByLine = (kind: CaseBookRow['kind']): Record<number, number> =>
  Object.fromEntries(
    Object.entries(
      Object.groupBy(
        rows.filter((row) => row.kind === kind),
        ({ line }) => line,
      ),
    ).map(([line, at]) => [line, at?.length ?? 0]),
  );

const packs = new Map(
  await Promise.all(builtInPackIds.map(async (id) => [id as string, await loadBuiltInPack(id)] as const)),
);

/** Every address at which a pack has something. */
const addresses = new Set(
  [...packs].flatMap(
    ([packId, { themes, purposes = [], tips = [], answers = [], survey = [], plans = [] }]) => {
      const prompts = themes.flatMap((theme) => theme.prompts);
      const lists = { themes, prompts, purposes, tips, answers, survey, plans };
      return [
        `${packId}/cadence`,
        ...Object.entries(lists).flatMap(([list, items]) => items.map(({ id }) => `${packId}/${list}/${id}`)),
      ];
    },
  ),
);

describe('the case book', () => {
  test.each(['purpose', 'counter-measure', 'objection', 'aim', 'question'] as const)(
    'is answered, every %s of it',
    (kind) => {
      expect(countByLine(kind)).toEqual(asked[kind]);
    },
  );

  test('has 25 purposes, 18 objections and 41 questions', () => {
    const sum = (kind: CaseBookRow['kind']) => Object.values(asked[kind]).reduce((a, b) => a + b, 0);
    expect([sum('purpose'), sum('objection'), sum('question')]).toEqual([25, 18, 41]);
  });

  test('is answered by entries that are there', () => {
    expect(rows.flatMap(({ entries }) => entries).filter((entry) => !addresses.has(entry))).toEqual([]);
  });

  test.each([
    ['purpose', 'purposes'],
    ['objection', 'answers'],
    ['question', 'prompts'],
    ['aim', 'purposes'],
  ] as const)('has each %s answered by one of the %s', (kind, list) => {
    const others = rows.filter(
      (row) => row.kind === kind && !row.entries.some((entry) => entry.split('/')[1] === list),
    );
    // What the initiatives ask of the tool itself (352, 368, 383) is no aim of a talk.
    const isOfTheTool = ({ line }: CaseBookRow) => [352, 368, 383].includes(line);
    expect(others.filter((row) => !isOfTheTool(row))).toEqual([]);
  });

  test('has each counter-measure answered by a tip or a theme', () => {
    const measures = rows.filter(({ kind }) => kind === 'counter-measure');
    const isHelp = (entry: string) => /\/(tips|themes)\//.test(entry) || entry.endsWith('/cadence');
    expect(measures.filter(({ entries }) => !entries.some(isHelp))).toEqual([]);
  });
});
