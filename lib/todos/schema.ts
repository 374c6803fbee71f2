import * as z from 'zod/mini';

export const Todo = z.object({
  id: z.string(),
  pairId: z.optional(z.string()),
  text: z.string(),
  /** Person id of who does it. */
  owner: z.string(),
  /** Calendar day `YYYY-MM-DD` in the person's own time zone. */
  dueOn: z.optional(z.string()),
  /** A due date in words that were not understood, as they were typed. */
  dueText: z.optional(z.string()),
  state: z.enum(['open', 'done', 'dropped']),
  /** Why it was dropped. */
  reason: z.optional(z.string()),
  sessionId: z.optional(z.string()),
  /** Text that came from a caption line: gone with the captions when they are deleted. */
  utteranceId: z.optional(z.string()),
  createdAt: z.number(),
  closedAt: z.optional(z.number()),
});
export type Todo = z.infer<typeof Todo>;
