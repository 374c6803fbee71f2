import * as z from 'zod/mini';
import { kindIds } from '../memo/card-kinds';
import type { Purpose } from '../pairs/agreement';
import { Cadence, Relation } from '../pairs/schema';
import { Category } from '../topics/schema';
import { initiatives } from './kinds-of-pack';

const text = (most: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(most));

/** The same said in both languages; how much of it there may be counts in characters. */
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
  /** Structured notes that suit it, the best one first. */
  cards: z.optional(z.array(z.enum(kindIds)).check(z.maxLength(6))),
  isHidden: z.optional(z.boolean()),
});
export type Theme = z.infer<typeof Theme>;

const purposeClasses = [
  'performance',
  'growth',
  'safety-to-speak',
  'engagement',
  'work-safety',
] as const satisfies Purpose[];

/** What a 1on1 can be for in this kind of work, and the themes that serve it; product.md GEN-10. */
export const PackPurpose = z.strictObject({
  id,
  purpose: z.enum(purposeClasses),
  title: words(80),
  example: words(200),
  themeIds: z.array(id).check(z.maxLength(20)),
});
export type PackPurpose = z.infer<typeof PackPurpose>;

/** What makes 1on1s hard here, and what helps, said at the moment at which it helps. */
export const Tip = z.strictObject({
  id,
  moment: z.enum(['before', 'during', 'after']),
  hurdle: words(120),
  text: words(300),
  isHidden: z.optional(z.boolean()),
});
export type Tip = z.infer<typeof Tip>;

/** What to answer to a manager who sees no use in 1on1s. */
export const Answer = z.strictObject({ id, objection: words(120), text: words(800) });
export type Answer = z.infer<typeof Answer>;

export const CadenceAdvice = z.strictObject({
  cadence: Cadence,
  lengthMin: z.int().check(z.minimum(5), z.maximum(240)),
  text: words(300),
});
export type CadenceAdvice = z.infer<typeof CadenceAdvice>;

/** A question of a survey before the talks; a scale has five steps. */
export const SurveyQuestion = z.strictObject({ id, answer: z.enum(['scale', 'text']), text: words(200) });
export type SurveyQuestion = z.infer<typeof SurveyQuestion>;

/** What a growth plan of a pair can look like. */
export const PlanIdea = z.strictObject({
  id,
  goal: words(120),
  steps: z.array(words(200)).check(z.minLength(1), z.maxLength(10)),
});
export type PlanIdea = z.infer<typeof PlanIdea>;

type WithId = { id: string };
type Lists = { themes: Theme[] } & Partial<Record<(typeof idLists)[number], WithId[]>>;

const idLists = ['purposes', 'tips', 'answers', 'survey', 'plans'] as const;

/** Prompts are found by id alone, so an id is used once in a whole pack; in the other lists once in the list. */
const haveIdsOnce = z.superRefine((pack: Lists, issues) => {
  const ids = pack.themes.flatMap((theme, at) => [
    { key: `theme ${theme.id}`, path: ['themes', at, 'id'] },
    ...theme.prompts.map((prompt, promptAt) => ({
      key: `prompt ${prompt.id}`,
      path: ['themes', at, 'prompts', promptAt, 'id'],
    })),
  ]);
  const others = idLists.flatMap((list) =>
    (pack[list] ?? []).map((item, at) => ({ key: `${list} ${item.id}`, path: [list, at, 'id'] })),
  );
  const seen = new Set<string>();
  for (const { key, path } of [...ids, ...others]) {
    if (seen.has(key)) issues.addIssue({ code: 'custom', path, message: 'duplicate id' });
    seen.add(key);
  }
});

/** テンプレート: a department's or an initiative's themes, prompts and advice. */
export const Pack = z
  .strictObject({
    id,
    format: z.literal(1),
    version: z.int().check(z.minimum(1)),
    name: words(60),
    description: words(300),
    /** One of ours (`departments`), or in the company's own words. */
    department: z.string().check(z.maxLength(40)),
    initiative: z.optional(z.enum(initiatives)),
    /** The relations it is made for; any where there are none. */
    relations: z.optional(z.array(Relation)),
    /** Minutes a session with this pack usually takes. */
    lengthMin: z.int().check(z.minimum(5), z.maximum(240)),
    themes: z.array(Theme).check(z.maxLength(60)),
    purposes: z.optional(z.array(PackPurpose).check(z.maxLength(30))),
    tips: z.optional(z.array(Tip).check(z.maxLength(60))),
    cadence: z.optional(CadenceAdvice),
    answers: z.optional(z.array(Answer).check(z.maxLength(30))),
    survey: z.optional(z.array(SurveyQuestion).check(z.maxLength(20))),
    plans: z.optional(z.array(PlanIdea).check(z.maxLength(20))),
    /** The pack this one was made from, and what its items were like when they were last looked at, by id. */
    madeFrom: z.optional(
      z.strictObject({
        packId: id,
        version: z.int(),
        seen: z.optional(z.record(z.string(), z.string().check(z.maxLength(32)))),
      }),
    ),
  })
  .check(haveIdsOnce);
export type Pack = z.infer<typeof Pack>;
