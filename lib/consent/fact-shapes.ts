import * as z from 'zod/mini';
import { Scope } from './schema';

const id = z.string().check(z.minLength(1), z.maxLength(64));
const days = z.optional(z.int().check(z.minimum(1)));
const hasItsDays = ({ scope, days: many }: { scope: Scope; days?: number | undefined }): boolean =>
  (scope === 'days') === (many !== undefined);

/** What the consent line says; written by the program only. */
export const ConsentFact = z
  .object({
    scope: Scope,
    days,
    how: z.enum(['own-extension', 'by-voice']),
    agreedAt: z.number(),
    /** Who heard the other one's yes, or who asked for it; not known of one from before this was written. */
    notedBy: z.optional(id),
    /** The request that it is the answer to. */
    request: z.optional(id),
  })
  .check(z.refine(hasItsDays));
export type ConsentFact = z.infer<typeof ConsentFact>;

/** One asks in the other one's own extension: that it is open is the asker's yes. */
export const ConsentRequest = z
  .object({ id, by: id, scope: Scope, days, at: z.number() })
  .check(z.refine(hasItsDays));
export type ConsentRequest = z.infer<typeof ConsentRequest>;

/** Somebody's yes to this request. */
export const YesFact = z.object({ request: id, at: z.number() });
export type YesFact = z.infer<typeof YesFact>;

/** Off the record; open as long as it has no end. */
export const GapFact = z.object({ by: id, from: z.number(), to: z.optional(z.number()) });
export type GapFact = z.infer<typeof GapFact>;

/** The captions were stopped, for both. */
export const StopFact = z.object({
  at: z.number(),
  by: id,
  because: z.enum(['asked', 'third-person', 'ended']),
});
export type StopFact = z.infer<typeof StopFact>;

const plain: Record<string, z.ZodMiniType> = { consent: ConsentFact, stopped: StopFact };
const named: Record<string, z.ZodMiniType> = {
  request: ConsentRequest,
  yes: YesFact,
  gap: GapFact,
  // The id of a gap for which lines had to be taken out again; it may not be in the document any more.
  cleared: z.literal(true),
};

/** Whether a fact is no consent fact at all, or one as these are written. */
export function isGoodFact(key: string, value: unknown): boolean {
  const [, kind = '', of = ''] = /^([a-z]+):(.*)$/s.exec(key) ?? [];
  const shape = Object.hasOwn(plain, key) ? plain[key] : Object.hasOwn(named, kind) ? named[kind] : undefined;
  if (!shape) return true;
  if (!shape.safeParse(value).success) return false;
  if (kind !== '' && !id.safeParse(of).success) return false;
  // Nobody asks in another one's name.
  return kind !== 'request' || (value as ConsentRequest).by === of;
}
