import * as z from 'zod/mini';

export const PlatformId = z.enum(['meet', 'zoom', 'teams']);
export type PlatformId = z.infer<typeof PlatformId>;

/** How much somebody spoke: numbers, and no word. */
export const Spoken = z.object({
  characters: z.int().check(z.nonnegative()),
  speakingMs: z.number().check(z.nonnegative()),
});
export type Spoken = z.infer<typeof Spoken>;

export const Talked = z.object({ mine: Spoken, other: Spoken });
export type Talked = z.infer<typeof Talked>;

/** One 1on1, with or without a call. Its shared part (memo, record, wrap-up) lives in the row's Yjs document. */
export const Session = z.object({
  id: z.string(),
  pairId: z.string(),
  mode: z.enum(['call', 'in-person', 'phone']),
  /** For what the time is taken, where it is more than a talk (product.md MFG-12, NEW-8). */
  kind: z.optional(z.enum(['proposals', 'risks'])),
  appointmentId: z.optional(z.string()),
  platform: z.optional(PlatformId),
  meetingKey: z.optional(z.string()),
  /** The browser tab of the call; only meaningful while the session is live. */
  tabId: z.optional(z.number()),
  lengthMin: z.number(),
  status: z.enum(['live', 'wrapping', 'done']),
  startedAt: z.number(),
  endedAt: z.optional(z.number()),
  currentTopicId: z.optional(z.string()),
  /** Speaker labels whose captions were kept, as the page showed them. */
  speakers: z.array(z.string()),
  /** How much each of the two spoke; kept at the end only where they wanted to see it. */
  talked: z.optional(Talked),
  /** When every captured character was deleted; editors opened before it start afresh. */
  erasedAt: z.optional(z.number()),
  /** Which deletion, as the notebook says it, was done here too. */
  knownErasure: z.optional(z.number()),
});
export type Session = z.infer<typeof Session>;

/** What the other one must know of a 1on1: it stands in the pair's notebook. */
export const SharedSession = z.object({
  ...z.pick(Session, {
    id: true,
    pairId: true,
    mode: true,
    kind: true,
    appointmentId: true,
    platform: true,
    lengthMin: true,
    startedAt: true,
    endedAt: true,
  }).shape,
  /** Person id; not known of a 1on1 from before it was noted. */
  startedBy: z.optional(z.string()),
  state: z.enum(['live', 'done']),
  /** When one of the two had every captured character deleted. */
  erasedAt: z.optional(z.number()),
});
export type SharedSession = z.infer<typeof SharedSession>;

/** The member's own answer after a session, 1 to 5; the other one sees it only where it was shown (product.md G-2). */
export const Check = z.object({
  sessionId: z.string(),
  value: z.int().check(z.minimum(1), z.maximum(5)),
  isShared: z.boolean(),
  updatedAt: z.number(),
});
export type Check = z.infer<typeof Check>;

/** One stretch of captions by one speaker, as the journal keeps it. An empty text withdraws the utterance. */
export const Utterance = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  sessionId: z.string().check(z.minLength(1), z.maxLength(64)),
  speaker: z.string().check(z.maxLength(200)),
  text: z.string().check(z.maxLength(20_000)),
  startedAt: z.number(),
  updatedAt: z.number(),
  revision: z.int().check(z.nonnegative()),
  isSettled: z.boolean(),
});
export type Utterance = z.infer<typeof Utterance>;

/** What numbers-only mode keeps of a speaker: nothing but two sums, of one reading of one page. */
export const Talk = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(64)),
  speaker: z.string().check(z.maxLength(200)),
  characters: z.int().check(z.nonnegative()),
  speakingMs: z.number().check(z.nonnegative()),
});
export type Talk = z.infer<typeof Talk>;
