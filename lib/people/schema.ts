import * as z from 'zod/mini';

/** Me or a counterpart. `aliases` are the names under which the meeting pages have shown this person. */
export const Person = z.object({
  id: z.string(),
  name: z.string(),
  aliases: z.array(z.string()),
  isMe: z.boolean(),
  createdAt: z.number(),
});
export type Person = z.infer<typeof Person>;
