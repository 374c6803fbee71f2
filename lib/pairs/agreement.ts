import * as z from 'zod/mini';

/** What a period of 1on1s may weigh most (product.md GEN-10), and what the talks are to bring (GEN-8). */
export const Purpose = z.enum([
  'performance',
  'growth',
  'safety-to-speak',
  'engagement',
  'work-safety',
  'understanding',
  'trust',
  'support',
  'thinking-together',
  'insight',
]);
export type Purpose = z.infer<typeof Purpose>;

export const TalkBand = z.object({ from: z.number(), to: z.number() });
export type TalkBand = z.infer<typeof TalkBand>;

/** Until the pair agrees on its own: satisfaction peaks where the member speaks half of the time and more. */
export const usualTalkBand: TalkBand = { from: 50, to: 75 };

/** What the two have agreed on about their 1on1s; both may change it. */
export const Agreement = z.object({
  pairId: z.string(),
  /** What this 1on1 is for, in their own words (product.md ENG-6). */
  position: z.optional(z.string()),
  purposes: z.array(Purpose),
  /** When each of the two said that it is separate from evaluation, by person id (product.md CC-8). */
  separateSince: z.record(z.string(), z.number()),
  /** The pack's fixed themes that come up each time; undefined: the pack's own choice. */
  fixedThemeIds: z.optional(z.array(z.string())),
  /** The member's share of the talk that feels right to them, in percent; product.md C1. */
  talkBand: z.optional(TalkBand),
  /** When a suggestion of a kind was waved away, by kind. */
  dismissed: z.record(z.string(), z.number()),
});
export type Agreement = z.infer<typeof Agreement>;
