import * as z from 'zod/mini';
import { Category } from '../topics/schema';

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

const words = (most: number) => z.strictObject({ ja: text(most), en: text(most) });

const id = z.string().check(z.regex(/^[a-z0-9-]{1,64}$/));

/** One question to say aloud. */
export const Prompt = z.strictObject({
  id,
  text: words(200),
  /** 1 shallow, 2 middle, 3 deep. */
  depth: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Who says it: the member has prompts too. */
  sayer: z.enum(['member', 'supporter', 'both']),
  isHidden: z.optional(z.boolean()),
});
export type Prompt = z.infer<typeof Prompt>;

/** Fixed themes come each time, ongoing ones live across sessions. */
export const Theme = z.strictObject({
  id,
  kind: z.enum(['fixed', 'ongoing']),
  category: Category,
  title: words(80),
  hint: z.optional(words(200)),
  prompts: z.array(Prompt).check(z.maxLength(100)),
  isHidden: z.optional(z.boolean()),
});
export type Theme = z.infer<typeof Theme>;

/** Prompts are found by id alone, so an id is used once in a whole pack. */
const haveIdsOnce = z.superRefine((themes: Theme[], issues) => {
  const ids = themes.flatMap((theme, at) => [
    { key: `theme ${theme.id}`, path: [at, 'id'] },
    ...theme.prompts.map((prompt, promptAt) => ({
      key: `prompt ${prompt.id}`,
      path: [at, 'prompts', promptAt, 'id'],
    })),
  ]);
  const seen = new Set<string>();
  for (const { key, path } of ids) {
    if (seen.has(key)) issues.addIssue({ code: 'custom', path, message: 'duplicate id' });
    seen.add(key);
  }
});

/** テンプレート: a department's or an initiative's themes and prompts. */
export const Pack = z.strictObject({
  id,
  format: z.literal(1),
  version: z.int().check(z.minimum(1)),
  name: words(60),
  description: words(300),
  department: z.string().check(z.maxLength(40)),
  /** Minutes a session with this pack usually takes. */
  lengthMin: z.int().check(z.minimum(5), z.maximum(240)),
  themes: z.array(Theme).check(z.maxLength(60), haveIdsOnce),
  /** The built-in pack this one was made from, and the version it had then. */
  madeFrom: z.optional(z.strictObject({ packId: id, version: z.int() })),
});
export type Pack = z.infer<typeof Pack>;
