import * as z from 'zod/mini';

/** The built-in kinds of topic; product.md GEN-5. */
export const Category = z.enum(['work', 'career', 'private', 'relations', 'skills', 'other']);
export type Category = z.infer<typeof Category>;

/** What the one who brings it wishes for; shown to both alike, never computed with (product.md decision 2). */
export const Wish = z.enum(['listen', 'think-together', 'advice', 'decide', 'share']);
export type Wish = z.infer<typeof Wish>;

export const Topic = z.object({
  id: z.string(),
  pairId: z.optional(z.string()),
  title: z.string(),
  /** Person id of who brought it. */
  broughtBy: z.string(),
  category: Category,
  wish: z.optional(Wish),
  /** The pack's theme it came from. */
  themeId: z.optional(z.string()),
  /** The pair's ongoing theme that it takes up. */
  ongoingId: z.optional(z.string()),
  /** One of the fixed themes of this session; it is not carried over. */
  isFixed: z.optional(z.boolean()),
  /** Not shown to the other one yet: in no notebook, only here. */
  isPrivate: z.optional(z.boolean()),
  state: z.enum(['new', 'talked', 'carried', 'dropped']),
  /** How often it was carried over. */
  carries: z.number(),
  /** How often it had been carried when somebody said that it is still wanted. */
  wantedAt: z.optional(z.number()),
  /** The session in which it was talked about. */
  sessionId: z.optional(z.string()),
  /** Text that came from a caption line: gone with the captions when they are deleted. */
  utteranceId: z.optional(z.string()),
  createdAt: z.number(),
});
export type Topic = z.infer<typeof Topic>;
