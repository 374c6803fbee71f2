import type { Proposal, ProposalState, ProposalStep, ProposalTag } from './schema';

export const lastStep = (proposal: Proposal): ProposalStep | undefined => proposal.steps.at(-1);

export const stateOf = (proposal: Proposal): ProposalState => lastStep(proposal)?.state ?? 'heard';

/** When something last happened to it. */
export const changedAt = (proposal: Proposal): number => lastStep(proposal)?.createdAt ?? proposal.createdAt;

/** What can come next. Small things are adopted without a meeting, and what was not adopted can be brought again. */
export const nextStates: Record<ProposalState, Exclude<ProposalState, 'heard'>[]> = {
  heard: ['brought', 'adopted', 'declined'],
  brought: ['adopted', 'declined'],
  adopted: [],
  declined: ['brought', 'adopted'],
};

/** A no is only said with its reason: the one who had the idea is to know why. */
export const isReasonMissing = (state: ProposalState, note: string | undefined): boolean =>
  state === 'declined' && !note?.trim();

/** The tags in use, each with how many proposals have it. */
export function tagCounts(proposals: Proposal[]): Map<ProposalTag, number> {
  const counts = new Map<ProposalTag, number>();
  for (const tag of proposals.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return counts;
}

/** What became of proposals since an instant (the last 1on1's beginning), the newest event first. */
export const usedSince = (proposals: Proposal[], since: number): Proposal[] =>
  proposals
    .filter((proposal) => stateOf(proposal) !== 'heard' && changedAt(proposal) >= since)
    .sort((a, b) => changedAt(b) - changedAt(a));
