import { db } from '../db';
import { newId } from '../new-id';
import { removeProposalFrom, removeThing, writeFields } from '../notebooks/notebook';
import { changeNotebook } from '../notebooks/store';
import type { Proposal, ProposalStep } from './schema';

export type NewProposal = Pick<Proposal, 'text' | 'broughtBy'> &
  Partial<Pick<Proposal, 'tags' | 'mayBeShared' | 'sessionId' | 'utteranceId'>>;

/** Notes an idea as heard. Returns its id. */
export async function addProposal(pairId: string, given: NewProposal): Promise<string> {
  const id = newId();
  const createdAt = Date.now();
  const { sessionId, broughtBy } = given;
  await changeNotebook(pairId, (doc) => {
    writeFields(doc, 'proposals', id, { tags: [], ...given, id, pairId, createdAt });
    const step = { id: newId(), proposalId: id, state: 'heard', by: broughtBy, sessionId, createdAt };
    writeFields(doc, 'proposalSteps', step.id, step);
  });
  return id;
}

export async function changeProposal(
  proposalId: string,
  fields: Partial<Pick<Proposal, 'text' | 'tags' | 'mayBeShared'>>,
): Promise<void> {
  const proposal = await db.proposals.get(proposalId);
  if (proposal)
    await changeNotebook(proposal.pairId, (doc) => writeFields(doc, 'proposals', proposalId, fields));
}

export type NewStep = Pick<ProposalStep, 'state' | 'by'> & Partial<Pick<ProposalStep, 'note' | 'sessionId'>>;

/** Adds a step to the trail; what was written before stays. */
export async function addProposalStep(proposalId: string, given: NewStep): Promise<void> {
  const proposal = await db.proposals.get(proposalId);
  if (!proposal) return;
  // Two steps within one millisecond keep their order.
  const last = proposal.steps.at(-1)?.createdAt ?? 0;
  const step: ProposalStep = {
    ...given,
    id: newId(),
    proposalId,
    createdAt: Math.max(Date.now(), last + 1),
  };
  await changeNotebook(proposal.pairId, (doc) => writeFields(doc, 'proposalSteps', step.id, step));
}

/** Takes back the last step, where it was a slip; the first one stays. */
export async function removeLastStep(proposalId: string): Promise<void> {
  const proposal = await db.proposals.get(proposalId);
  const last = proposal?.steps.at(-1);
  if (!proposal || !last || proposal.steps.length < 2) return;
  await changeNotebook(proposal.pairId, (doc) => removeThing(doc, 'proposalSteps', last.id));
}

export async function removeProposal(proposalId: string): Promise<void> {
  const proposal = await db.proposals.get(proposalId);
  if (!proposal) return;
  await changeNotebook(proposal.pairId, (doc) => removeProposalFrom(doc, proposalId));
}

const changedAt = (proposal: Proposal): number => proposal.steps.at(-1)?.createdAt ?? proposal.createdAt;

/** A pair's proposals, the one something happened to last first. */
export const proposalsOfPair = async (pairId: string): Promise<Proposal[]> =>
  (await db.proposals.where('pairId').equals(pairId).toArray()).sort((a, b) => changedAt(b) - changedAt(a));

/** Those of all pairs; for one agenda of a group meeting. */
export const allProposals = async (): Promise<Proposal[]> =>
  (await db.proposals.toArray()).sort((a, b) => changedAt(b) - changedAt(a));
