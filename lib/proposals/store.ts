import { db } from '../db';
import { newId } from '../new-id';
import { removeProposalFrom, removeThing, writeFields } from '../notebooks/notebook';
import { changeNotebook, notebookTables } from '../notebooks/store';
import { me } from '../people/store';
import type { Proposal, ProposalStep } from './schema';
import { changedAt, isReasonMissing, lastStep, nextStates, stateOf } from './trail';

export type NewProposal = Pick<Proposal, 'text' | 'broughtBy'> &
  Partial<Pick<Proposal, 'tags' | 'mayBeShared' | 'sessionId' | 'utteranceId'>>;

/** Notes an idea as heard. Returns its id. */
export async function addProposal(pairId: string, given: NewProposal): Promise<string> {
  const id = newId();
  const createdAt = Date.now();
  const { sessionId } = given;
  const { id: by } = await me();
  await changeNotebook(pairId, (doc) => {
    writeFields(doc, 'proposals', id, { tags: [], ...given, id, pairId, createdAt });
    const step = { id: newId(), proposalId: id, state: 'heard', by, sessionId, createdAt };
    writeFields(doc, 'proposalSteps', step.id, step);
  });
  return id;
}

export async function changeProposal(
  proposalId: string,
  fields: Partial<Pick<Proposal, 'text' | 'broughtBy' | 'tags' | 'mayBeShared'>>,
): Promise<void> {
  const proposal = await db.proposals.get(proposalId);
  if (proposal)
    await changeNotebook(proposal.pairId, (doc) => writeFields(doc, 'proposals', proposalId, fields));
}

export type NewStep = Pick<ProposalStep, 'state' | 'by'> & Partial<Pick<ProposalStep, 'note' | 'sessionId'>>;

/** Adds a step to the trail; what was written before stays. A step that cannot come now, written twice, is left out. */
export async function addProposalStep(proposalId: string, given: NewStep): Promise<void> {
  if (isReasonMissing(given.state, given.note)) throw new Error('Not adopted without a reason');
  await db.transaction('rw', notebookTables, async () => {
    const proposal = await db.proposals.get(proposalId);
    if (!proposal || !nextStates[stateOf(proposal)].some((state) => state === given.state)) return;
    // Two steps within one millisecond, or after the clock was set back, keep their order.
    const createdAt = Math.max(Date.now(), changedAt(proposal) + 1);
    const step: ProposalStep = { ...given, id: newId(), proposalId, createdAt };
    await changeNotebook(proposal.pairId, (doc) => writeFields(doc, 'proposalSteps', step.id, step));
  });
}

/** Takes back the last step, where it was a slip; the first one stays. */
export async function removeLastStep(proposalId: string): Promise<void> {
  const proposal = await db.proposals.get(proposalId);
  const last = proposal && lastStep(proposal);
  if (!proposal || !last || proposal.steps.length < 2) return;
  await changeNotebook(proposal.pairId, (doc) => removeThing(doc, 'proposalSteps', last.id));
}

export async function removeProposal(proposalId: string): Promise<void> {
  const proposal = await db.proposals.get(proposalId);
  if (!proposal) return;
  await changeNotebook(proposal.pairId, (doc) => removeProposalFrom(doc, proposalId));
}

/** A pair's proposals, the one something happened to last first. */
export const proposalsOfPair = async (pairId: string): Promise<Proposal[]> =>
  (await db.proposals.where('pairId').equals(pairId).toArray()).sort((a, b) => changedAt(b) - changedAt(a));

/** Those of all pairs; for one agenda of a group meeting. */
export const allProposals = async (): Promise<Proposal[]> =>
  (await db.proposals.toArray()).sort((a, b) => changedAt(b) - changedAt(a));
