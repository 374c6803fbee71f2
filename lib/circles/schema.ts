import * as z from 'zod/mini';
import { kindIds } from '../memo/card-kinds';

/** More than a memo of a long talk has; what is longer is no memo. */
const Text = z.string().check(z.maxLength(200_000));
const Name = z.string().check(z.maxLength(200));
const Id = z.string().check(z.minLength(1), z.maxLength(64));

/** What is handed on: the whole memo, one section of it by its heading, or one structured note. */
const about = {
  what: z.enum(['memo', 'section', 'card']),
  heading: z.optional(z.string().check(z.maxLength(1_000))),
  cardKind: z.optional(z.enum(kindIds)),
  /** Markdown as the memo has it, word for word what the readers get. */
  text: Text,
  /** Until when it can be read, epoch ms. */
  until: z.number(),
};

export const Reader = z.strictObject({ personId: Id, name: Name });
export type Reader = z.infer<typeof Reader>;

/**
 * フォローの輪, in the notebook of the two whose talk it is: one of them would like to hand something to people with whom
 * that one shares a notebook too. Nothing is handed before the other one has said yes; a no takes the entry away.
 */
export const Circle = z.strictObject({
  id: Id,
  pairId: Id,
  sessionId: Id,
  ...about,
  readers: z.array(Reader).check(z.minLength(1), z.maxLength(20)),
  /** Person id of the one who hands it over. */
  proposedBy: Id,
  proposedAt: z.number(),
  /** The other one's yes. */
  answer: z.optional(z.strictObject({ by: Id, at: z.number() })),
  /** Stopped by the one who does not hand it over; their device takes it back and the entry away. */
  stoppedAt: z.optional(z.number()),
  stoppedBy: z.optional(Id),
});
export type Circle = z.infer<typeof Circle>;

/** What a reader got, in the notebook of the reader and the one who handed it over. */
export const Handed = z.strictObject({
  id: Id,
  pairId: Id,
  circleId: Id,
  /** Person id of the one who handed it over. */
  from: Id,
  /** The two whose talk it is. */
  names: z.array(Name).check(z.maxLength(2)),
  talkedAt: z.number(),
  ...about,
  handedAt: z.number(),
});
export type Handed = z.infer<typeof Handed>;

/** That, and to whom: what a yes is a yes to. */
export type Handover = Pick<
  Circle,
  'sessionId' | 'what' | 'heading' | 'cardKind' | 'text' | 'until' | 'readers' | 'proposedBy'
>;

/**
 * A yes given on this device, as proposal or as answer, with what it was a yes to. It stands where nothing that comes in
 * is ever written: what a notebook says in my name counts only with this.
 */
export type OwnYes = { to: Handover; at: number; handedTo?: string[] };
