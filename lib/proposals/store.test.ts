import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sato, startTalk } from '@/tests/a-talk';
import { readDocument } from '../change-document';
import { deleteCaptured } from '../consent/store';
import { db } from '../db';
import { rowsOf } from '../notebooks/notebook';
import { deriveRows } from '../notebooks/store';
import { addPair } from '../pairs/store';
import { me } from '../people/store';
import type { Proposal, ProposalState } from './schema';
import {
  addProposal,
  addProposalStep,
  allProposals,
  changeProposal,
  proposalsOfPair,
  removeLastStep,
  removeProposal,
} from './store';

let pairId: string;
beforeEach(async () => {
  pairId = (await addPair(sato)).id;
});

afterEach(() => void vi.useRealTimers());

const idea = { text: '見積もりのひな型をそろえる', broughtBy: 'sato' };
const add = (fields: Partial<Parameters<typeof addProposal>[1]> = {}) =>
  addProposal(pairId, { ...idea, ...fields });
const read = async (id: string): Promise<Proposal> => {
  const found = await db.proposals.get(id);
  if (!found) throw new Error('No such proposal');
  return found;
};
const states = async (id: string) => (await read(id)).steps.map(({ state }) => state);

describe('a proposal', () => {
  test('begins as heard, with its source', async () => {
    const id = await add({ tags: ['script'], sessionId: 's1' });
    const { steps, ...proposal } = await read(id);
    expect(proposal).toEqual({
      ...idea,
      id,
      pairId,
      tags: ['script'],
      sessionId: 's1',
      createdAt: expect.any(Number),
    });
    expect(steps).toEqual([
      expect.objectContaining({ proposalId: id, state: 'heard', by: (await me()).id, sessionId: 's1' }),
    ]);
  });

  test('is changed in the fields given and in no others', async () => {
    const id = await add({ tags: ['assignment'] });
    const before = await read(id);
    await changeProposal(id, { mayBeShared: true });
    await changeProposal(id, { text: '見積もりの書き方をそろえる', tags: [] });
    expect(await read(id)).toEqual({
      ...before,
      mayBeShared: true,
      text: '見積もりの書き方をそろえる',
      tags: [],
    });
  });

  test('goes with its whole trail', async () => {
    const id = await add();
    const other = await add({ text: 'もう一つ' });
    await addProposalStep(id, { state: 'brought', by: 'me' });
    await removeProposal(id);
    expect((await proposalsOfPair(pairId)).map((proposal) => proposal.id)).toEqual([other]);
    const doc = await readDocument('pairs.notebook', pairId);
    expect([...doc.getMap('proposals').keys()]).toEqual([other]);
    expect(doc.getMap('proposalSteps').size).toBe(1);
  });
});

describe('the trail', () => {
  test('keeps its order, even within one millisecond', async () => {
    const id = await add();
    await addProposalStep(id, { state: 'brought', by: 'me', note: '朝会' });
    await addProposalStep(id, { state: 'declined', by: 'me', note: '予算は来期から' });
    await addProposalStep(id, { state: 'brought', by: 'me' });
    await addProposalStep(id, { state: 'adopted', by: 'me' });
    expect(await states(id)).toEqual(['heard', 'brought', 'declined', 'brought', 'adopted']);
    expect((await read(id)).steps.map(({ note }) => note)).toEqual([
      undefined,
      '朝会',
      '予算は来期から',
      undefined,
      undefined,
    ]);
    const times = (await read(id)).steps.map(({ createdAt }) => createdAt);
    expect(new Set(times).size).toBe(times.length);
  });

  test('refuses a no without a reason and leaves everything as it was', async () => {
    const id = await add();
    const refused = addProposalStep(id, { state: 'declined', by: 'me', note: '  ' });
    await expect(refused).rejects.toThrow('Not adopted without a reason');
    expect(await states(id)).toEqual(['heard']);
  });

  test('holds a step once that was written twice', async () => {
    const id = await add();
    const step = { state: 'adopted', by: 'me' } as const;
    await Promise.all([addProposalStep(id, step), addProposalStep(id, step)]);
    expect(await states(id)).toEqual(['heard', 'adopted']);
  });

  test('gives back its last step, but never the first', async () => {
    const id = await add();
    await addProposalStep(id, { state: 'adopted', by: 'me' });
    await removeLastStep(id);
    expect(await states(id)).toEqual(['heard']);
    await removeLastStep(id);
    expect(await states(id)).toEqual(['heard']);
  });
});

test('what is not there is left alone', async () => {
  await changeProposal('none', { text: 'x' });
  await addProposalStep('none', { state: 'brought', by: 'me' });
  await removeLastStep('none');
  await removeProposal('none');
  expect(await allProposals()).toEqual([]);
  await expect(addProposal('none', idea)).rejects.toThrow('No pair none');
  expect(await allProposals()).toEqual([]);
});

test('the one something happened to last comes first', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
  const first = await add({ text: '一' });
  const elsewhere = await addProposal((await addPair({ ...sato, name: '鈴木 健' })).id, idea);
  vi.setSystemTime(2_000);
  const second = await add({ text: '二' });
  expect((await proposalsOfPair(pairId)).map(({ id }) => id)).toEqual([second, first]);
  vi.setSystemTime(3_000);
  await addProposalStep(first, { state: 'brought', by: 'me' });
  expect((await proposalsOfPair(pairId)).map(({ id }) => id)).toEqual([first, second]);
  expect((await allProposals()).map(({ id }) => id)).toEqual([first, second, elsewhere]);
});

test('a clock set back does not put a step before the last one', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 5_000 });
  const id = await add();
  vi.setSystemTime(1_000);
  await addProposalStep(id, { state: 'brought', by: 'me' });
  expect(await states(id)).toEqual(['heard', 'brought']);
});

test('from a caption line: gone with the captions, and what was written by hand stays', async () => {
  const { pair, session } = await startTalk('keep');
  const spoken = { text: '電話の順番を変えたらどうでしょう', broughtBy: pair.personId };
  await addProposal(pair.id, { ...spoken, sessionId: session.id, utteranceId: 'u1' });
  const own = await addProposal(pair.id, { ...idea, sessionId: session.id });
  await deleteCaptured(session.id);
  expect((await proposalsOfPair(pair.id)).map(({ id }) => id)).toEqual([own]);
  const doc = await readDocument('pairs.notebook', pair.id);
  expect(JSON.stringify(doc.getMap('proposals'))).not.toContain(spoken.text);
});

const kinds = ['add', 'change', 'step', 'undo', 'remove'] as const;
const edit = fc.record({
  kind: fc.constantFrom(...kinds),
  text: fc.string({ maxLength: 8 }),
  at: fc.nat(),
  state: fc.constantFrom<ProposalState[]>('heard', 'brought', 'adopted', 'declined'),
});

test('rows rebuilt from the notebook are the live rows, after any edits', async () => {
  const act = async ({ kind, text, at, state }: typeof edit extends fc.Arbitrary<infer E> ? E : never) => {
    const ids = (await db.proposals.toCollection().primaryKeys()).sort();
    const id = ids[at % Math.max(1, ids.length)] ?? 'none';
    if (kind === 'add') await add({ text, ...(at % 2 ? { tags: ['assignment'], utteranceId: text } : {}) });
    if (kind === 'change') await changeProposal(id, { text, mayBeShared: at % 2 === 0 });
    if (kind === 'step') await addProposalStep(id, { state, by: 'me', note: `理由${text}` });
    if (kind === 'undo') await removeLastStep(id);
    if (kind === 'remove') await removeProposal(id);
  };
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
      for (const each of edits) await act(each);
      const live = await db.proposals.orderBy('id').toArray();
      const doc = await readDocument('pairs.notebook', pairId);
      const { proposals } = rowsOf(doc, pairId);
      expect(new Map(proposals.map((row) => [row.id, row]))).toEqual(
        new Map(live.map((row) => [row.id, row])),
      );
      await db.proposals.clear();
      await deriveRows(pairId);
      expect(await db.proposals.orderBy('id').toArray()).toEqual(live);
      for (const { steps } of live) {
        expect(steps[0]?.state).toBe('heard');
        expect(steps.map(({ createdAt }) => createdAt)).toEqual(
          steps.map(({ createdAt }) => createdAt).sort((a, b) => a - b),
        );
      }
    }),
    { numRuns: 25 },
  );
}, 60_000);
