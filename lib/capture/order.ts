import * as z from 'zod/mini';

/** What the extension tells a meeting page's script to do. All that it may ever learn from us. */
export const CaptureOrder = z.object({
  /** The live session of this tab; absent: keep nothing. */
  sessionId: z.optional(z.string()),
  keep: z.enum(['nothing', 'numbers', 'text']),
  /** When it was true (epoch ms): an answer that was long on its way does not undo a newer order. */
  asOf: z.optional(z.number()),
  /** The label of the small button in the page; absent: no button. */
  buttonLabel: z.optional(z.string()),
  /** Selectors that replace the built-in ones, already checked. */
  selectors: z.optional(z.record(z.string(), z.array(z.string()))),
});
export type CaptureOrder = z.infer<typeof CaptureOrder>;
