import * as z from 'zod/mini';

/** What two people said yes to; design.md part 5 and product.md decision 1. */
export const Scope = z.enum(['numbers', 'until-wrap-up', 'days', 'keep']);
export type Scope = z.infer<typeof Scope>;

/** A span off the record. `id` and `by`, a person id, where the other one hears of it too. */
export const Gap = z.object({
  id: z.optional(z.string()),
  by: z.optional(z.string()),
  from: z.number(),
  to: z.optional(z.number()),
});
export type Gap = z.infer<typeof Gap>;

/** One row per session. No row: nobody was asked, nothing is kept. A "no" leaves no row either (CON-8). */
export const Consent = z.object({
  sessionId: z.string(),
  scope: Scope,
  /** Days after which the record is deleted; only with scope `days`. */
  days: z.optional(z.number()),
  /** When the record made until then is deleted (epoch ms); a narrower yes later on does not prolong it. */
  recordEndsAt: z.optional(z.number()),
  /** How the other side's yes reached us; only the person's own extension could say `own-extension`. */
  how: z.enum(['own-extension', 'by-voice']),
  /** Person id of who heard the other one's yes, or asked for it. */
  notedBy: z.string(),
  agreedAt: z.number(),
  /** Off the record: the spans in which nothing was kept; an open one means we are off the record now. */
  gaps: z.array(Gap),
  stoppedAt: z.optional(z.number()),
  stoppedBecause: z.optional(z.enum(['asked', 'third-person', 'ended', 'deleted'])),
});
export type Consent = z.infer<typeof Consent>;
