import * as z from 'zod/mini';
import { PlatformId } from '../sessions/schema';

/** How the capture is doing. Numbers and states only: neither text nor names ever travel in it. */
export const CaptionHealth = z.object({
  state: z.enum([
    'outside-call',
    'captions-off',
    'not-found',
    'waiting',
    'reading',
    'hidden',
    'interference',
  ]),
  /** When the last caption line changed, epoch ms. */
  lastLineAt: z.optional(z.number()),
  /** The selector that found the caption region. */
  foundBy: z.optional(z.string().check(z.maxLength(300))),
  /** How many elements each selector of the form finds; for the diagnostics page. */
  finds: z.optional(
    z
      .array(
        z.object({
          part: z.string().check(z.maxLength(40)),
          selector: z.string().check(z.maxLength(300)),
          count: z.number(),
        }),
      )
      .check(z.maxLength(120)),
  ),
  /** Cases in which the page did not tell enough; decided for not losing words. */
  undecided: z.number(),
  /** Lines or speakers cut off because a page sent more than people can say. */
  cutOff: z.number(),
});
export type CaptionHealth = z.infer<typeof CaptionHealth>;

/** What a meeting page says of itself. `people` are names shown on the tiles, to recognise the pair. */
export const Meeting = z.object({
  platform: PlatformId,
  meetingKey: z.optional(z.string().check(z.maxLength(300))),
  call: z.enum(['outside', 'lobby', 'in-call', 'left']),
  people: z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50)),
  health: CaptionHealth,
});
export type Meeting = z.infer<typeof Meeting>;
