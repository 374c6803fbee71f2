import * as z from 'zod/mini';

/** Heard in a 1on1 → brought to a meeting → adopted, or not adopted with a reason (product.md MFG-2). */
export const ProposalState = z.enum(['heard', 'brought', 'adopted', 'declined']);
export type ProposalState = z.infer<typeof ProposalState>;

/** 「アサイン希望」 (product.md ENG-14), 「スクリプト改善」 (CC-13). */
export const ProposalTag = z.enum(['assignment', 'script']);
export type ProposalTag = z.infer<typeof ProposalTag>;

/** One step of the trail. */
export const ProposalStep = z.object({
  id: z.string(),
  proposalId: z.string(),
  state: ProposalState,
  /** Where it was brought to, what came of it, why not. */
  note: z.optional(z.string()),
  /** Person id of who wrote this step. */
  by: z.string(),
  sessionId: z.optional(z.string()),
  createdAt: z.number(),
});
export type ProposalStep = z.infer<typeof ProposalStep>;

/** 提案: an idea to improve something, and the trail of what became of it, oldest step first. */
export const Proposal = z.object({
  id: z.string(),
  pairId: z.string(),
  text: z.string(),
  /** Person id of who had the idea. */
  broughtBy: z.string(),
  tags: z.array(ProposalTag),
  /** It may be told to others, without the name (product.md MFG-13). */
  mayBeShared: z.optional(z.boolean()),
  sessionId: z.optional(z.string()),
  /** Text that came from a caption line: gone with the captions when they are deleted. */
  utteranceId: z.optional(z.string()),
  createdAt: z.number(),
  steps: z.array(ProposalStep),
});
export type Proposal = z.infer<typeof Proposal>;
