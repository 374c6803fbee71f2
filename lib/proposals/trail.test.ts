import { describe, expect, test } from 'vitest';
import type { Proposal, ProposalState, ProposalTag } from './schema';
import { isReasonMissing, nextStates, stateOf, tagCounts, usedSince } from './trail';

/** A proposal whose steps happened at the times given. */
const proposal = (id: string, steps: [ProposalState, number][], tags: ProposalTag[] = []): Proposal => ({
  id,
  pairId: 'pair',
  text: id,
  broughtBy: 'sato',
  tags,
  createdAt: 100,
  steps: steps.map(([state, createdAt], index) => ({
    id: `${id}${index}`,
    proposalId: id,
    state,
    by: 'tanaka',
    createdAt,
  })),
});

describe('what I said was used', () => {
  const heard = proposal('聞いただけ', [['heard', 500]]);
  const brought = proposal('出した', [
    ['heard', 100],
    ['brought', 600],
  ]);
  const adopted = proposal('採用', [
    ['heard', 100],
    ['brought', 200],
    ['adopted', 900],
  ]);
  const declined = proposal('採用されず', [
    ['heard', 100],
    ['declined', 700],
  ]);
  const longAgo = proposal('前の前に採用', [
    ['heard', 100],
    ['adopted', 300],
  ]);
  const all = [heard, brought, adopted, declined, longAgo];

  test.each<[string, number, Proposal[]]>([
    ['what happened since, the newest first', 400, [adopted, declined, brought]],
    ['what happened in that very instant counts', 900, [adopted]],
    ['nothing happened since', 901, []],
    ['since ever: what was only heard is no news', 0, [adopted, declined, brought, longAgo]],
  ])('%s', (_, since, expected) => {
    expect(usedSince(all, since)).toEqual(expected);
  });

  test('the list given stays as it was', () => {
    const given = [brought, adopted];
    usedSince(given, 0);
    expect(given).toEqual([brought, adopted]);
  });
});

test('a proposal without steps counts as heard', () => {
  expect(stateOf(proposal('なし', []))).toBe('heard');
});

test('every state but adopted can go on; nothing goes back to heard', () => {
  expect(nextStates.adopted).toEqual([]);
  expect(Object.values(nextStates).flat()).not.toContain('heard');
  for (const state of ['heard', 'brought', 'declined'] as const) {
    expect(nextStates[state]).toContain('adopted');
    expect(nextStates[state]).not.toContain(state);
  }
});

test.each<[ProposalState, string | undefined, boolean]>([
  ['declined', undefined, true],
  ['declined', ' 　', true],
  ['declined', '予算は来期から', false],
  ['adopted', undefined, false],
  ['brought', '', false],
])('%s with %j lacks a reason: %s', (state, note, expected) => {
  expect(isReasonMissing(state, note)).toBe(expected);
});

test('tags are counted where they are in use', () => {
  const list = [
    proposal('a', [], ['assignment']),
    proposal('b', [], ['assignment', 'script']),
    proposal('c', []),
  ];
  expect([...tagCounts(list)]).toEqual([
    ['assignment', 2],
    ['script', 1],
  ]);
  expect(tagCounts([]).size).toBe(0);
});
