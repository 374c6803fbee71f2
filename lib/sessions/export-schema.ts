import * as z from 'zod/mini';
import { Scope } from '../consent/schema';
import { fieldIds, kindIds, stateIds } from '../memo/card-kinds';
import { Relation } from '../pairs/schema';
import { ProposalState } from '../proposals/schema';
import { Category, Wish } from '../topics/schema';
import { PlatformId, Session } from './schema';

/** ISO 8601 with the offset of the place it was exported at: 2026-11-23T10:02:30.000+09:00. */
const time = z.iso.datetime({ offset: true });

const lengthMs = z.int().check(z.nonnegative());

/** In five steps, 5 the best. */
const check = z.int().check(z.minimum(1), z.maximum(5));

export const FileTopic = z.strictObject({
  title: z.string(),
  /** carried: left for the next session; open: the session is still going on. */
  state: z.enum(['talked', 'carried', 'open']),
  /** Name of who brought it. */
  broughtBy: z.optional(z.string()),
  category: Category,
  wish: z.optional(Wish),
});
export type FileTopic = z.infer<typeof FileTopic>;

export const FileTodo = z.strictObject({
  text: z.string(),
  /** Name of who does it. */
  owner: z.optional(z.string()),
  dueOn: z.optional(z.iso.date()),
  state: z.enum(['open', 'done', 'dropped']),
});
export type FileTodo = z.infer<typeof FileTodo>;

/** An idea raised in the session, as it stood when the file was made. */
export const FileProposal = z.strictObject({
  text: z.string(),
  /** Name of who had it. */
  broughtBy: z.optional(z.string()),
  state: ProposalState,
  /** Since when it has been in this state. */
  changedAt: time,
  /** Where it was brought to, what came of it, why not. */
  note: z.optional(z.string()),
});
export type FileProposal = z.infer<typeof FileProposal>;

export const FileEntry = z.strictObject({
  /** The name; `#1`, `#2` where the meeting page showed none. */
  speaker: z.string(),
  startedAt: time,
  text: z.string(),
});
export type FileEntry = z.infer<typeof FileEntry>;

/** A structured note of the memo: boxes, or a list. Blank ones are not in the file. */
export const FileCard = z.strictObject({
  kind: z.enum(kindIds),
  fields: z.optional(z.array(z.strictObject({ name: z.enum(fieldIds), text: z.string() }))),
  items: z.optional(
    z.array(
      z.strictObject({
        text: z.string(),
        state: z.optional(z.enum(stateIds)),
        /** What was decided, or what is good to know. */
        note: z.optional(z.string()),
      }),
    ),
  ),
  /** Who has agreed to the words as they stand; `notedBy` where somebody else wrote the yes down. */
  confirmed: z.optional(
    z.array(z.strictObject({ by: z.optional(z.string()), at: time, notedBy: z.optional(z.string()) })),
  ),
});
export type FileCard = z.infer<typeof FileCard>;

/** One session as a file: what the pair shares of it, readable without our database. */
export const SessionFile = z.strictObject({
  format: z.literal('engawa-session'),
  version: z.literal(1),
  exportedAt: time,
  /** `me` is the one who exported it. */
  pair: z.strictObject({ me: z.string(), other: z.string(), relation: Relation }),
  startedAt: time,
  endedAt: z.optional(time),
  /** Minutes it was planned for. */
  lengthMin: z.number(),
  mode: Session.shape.mode,
  /** For what it was held, where it was more than a talk. */
  kind: Session.shape.kind,
  platform: z.optional(PlatformId),
  topics: z.array(FileTopic),
  /** Markdown as the two wrote it. */
  memo: z.string(),
  cards: z.optional(z.array(FileCard)),
  /** Kinds of cards in the memo that are the member's and did not go out, because somebody else exported. */
  cardsLeftOut: z.optional(z.array(z.enum(kindIds))),
  decisions: z.array(z.string()),
  goodPoints: z.array(z.string()),
  /** Those that were raised in this session. */
  proposals: z.optional(z.array(FileProposal)),
  todos: z.array(FileTodo),
  /** The member's own check, where one of the two is the member and showed it. */
  check: z.optional(check),
  /** The checks of two members, of each who showed it. */
  checks: z.optional(z.array(z.strictObject({ by: z.optional(z.string()), value: check }))),
  /** What both agreed to; absent: no captions were kept, or they were deleted by hand. */
  consent: z.optional(
    z.strictObject({
      scope: Scope,
      days: z.optional(z.number()),
      how: z.enum(['own-extension', 'by-voice']),
      /** Name of who heard a yes by voice, or asked for one on the other one's own device. */
      notedBy: z.optional(z.string()),
      agreedAt: time,
    }),
  ),
  /** When the captions were deleted, by hand or because their days were over. */
  erasedAt: z.optional(time),
  /** Off the record. */
  gaps: z.array(z.strictObject({ startedAt: time, lengthMs })),
  /** In the order of speaking; a new group begins where another topic was opened. */
  record: z.array(z.strictObject({ topic: z.optional(z.string()), entries: z.array(FileEntry) })),
  /** Names of those who can read it. */
  readers: z.array(z.string()),
});
export type SessionFile = z.infer<typeof SessionFile>;

/** The published description of an exported session: docs/formats/session.schema.json. */
export const sessionJsonSchema = () => ({
  title: 'Engawa session file, version 1',
  ...z.toJSONSchema(SessionFile, { io: 'input' }),
});
