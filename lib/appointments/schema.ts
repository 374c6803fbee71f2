import * as z from 'zod/mini';

/** A date that a pair made for a 1on1 to come (予定). */
export const Appointment = z.object({
  id: z.string(),
  pairId: z.string(),
  /** When it begins, epoch ms. */
  at: z.number(),
  lengthMin: z.number(),
  /** It begins right after another meeting of this name; `at` is that meeting's end (product.md SAL-7). */
  after: z.optional(z.string()),
  state: z.enum(['planned', 'held', 'skipped']),
  /** Where it stood before it was moved, oldest first. */
  movedFrom: z.array(z.number()),
  /** Why it did not take place, in the words of who skipped it. */
  reason: z.optional(z.string()),
  /** The session that came of it. */
  sessionId: z.optional(z.string()),
  createdAt: z.number(),
});
export type Appointment = z.infer<typeof Appointment>;
