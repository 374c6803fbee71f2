import * as z from 'zod/mini';

/** Two people and what they are to each other; design.md part 2. */
export const Relation = z.enum([
  'line',
  'peer',
  'diagonal',
  'senior-newcomer',
  'mentor-fixed',
  'mentor-variable',
]);
export type Relation = z.infer<typeof Relation>;

/** How often a pair meets; product.md GEN-2. The length in minutes is the pair's own field. */
export const Cadence = z.enum(['weekly', 'biweekly', 'monthly', 'custom']);
export type Cadence = z.infer<typeof Cadence>;

export const Pair = z.object({
  id: z.string(),
  /** The counterpart; the other one is always me. */
  personId: z.string(),
  relation: Relation,
  /** Whose time it is: the member's topics come first (product.md GEN-1). */
  memberIs: z.enum(['me', 'other', 'both']),
  packId: z.string(),
  cadence: Cadence,
  lengthMin: z.number(),
  /** Meeting links seen with this pair, as `platform:key`; the newest last. */
  meetingKeys: z.array(z.string()),
  /** Mine alone: whom I plan first (product.md MFG-16). Never in a notebook. */
  isFirst: z.optional(z.boolean()),
  /** Prompts already shown to this pair, oldest first, repeats included. */
  usedPromptIds: z.optional(z.array(z.string())),
  /** Tips already shown to me for this pair, the newest last, and those I closed. Never in a notebook. */
  seenTipIds: z.optional(z.array(z.string())),
  closedTipIds: z.optional(z.array(z.string())),
  /** Epoch ms. Until then it was shared from the computer that it was moved from; the keys did not come along. */
  sharedUntil: z.optional(z.number()),
  isSample: z.optional(z.boolean()),
  createdAt: z.number(),
});
export type Pair = z.infer<typeof Pair>;
