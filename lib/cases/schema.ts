import * as z from 'zod/mini';

/** 使える事例: what worked, told so that nobody can be recognised (product.md SAL-10). It names no pair and no 1on1. */
export const Case = z.object({
  id: z.string(),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(80)),
  /** What was done. */
  done: z.string().check(z.trim(), z.minLength(1), z.maxLength(600)),
  /** What came of it. */
  outcome: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(300))),
  /** Where it fits, in the person's own words. */
  department: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(40))),
  createdAt: z.number(),
});
export type Case = z.infer<typeof Case>;

/** How long each text may be, for the boxes that they are written in. */
export const longest = { title: 80, done: 600, outcome: 300, department: 40 } as const;
