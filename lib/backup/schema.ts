import * as z from 'zod/mini';
import { Appointment, Reminders } from '../appointments/schema';
import { SelectorOverrides } from '../capture/selector-overrides';
import { Case } from '../cases/schema';
import { Consent, Scope } from '../consent/schema';
import { Pack } from '../packs/schema';
import { Agreement } from '../pairs/agreement';
import { Pair } from '../pairs/schema';
import { Person } from '../people/schema';
import { Proposal } from '../proposals/schema';
import { Check, Session, Talk, Utterance } from '../sessions/schema';
import { OngoingTheme } from '../themes/schema';
import { Todo } from '../todos/schema';
import { Topic } from '../topics/schema';

/** The state of a Yjs document (`encodeStateAsUpdateV2`) as base64. */
const YjsDocument = z.string().check(z.maxLength(50_000_000));

const rows = <Row extends z.core.SomeType>(row: Row) => z.array(row).check(z.maxLength(2_000_000));

export const ExportedTables = z.strictObject({
  people: rows(z.strictObject(Person.shape)),
  pairs: rows(
    z.strictObject({
      ...Pair.shape,
      notebook: YjsDocument,
      /** Version 1: when they meet next; a date of the notebook since version 2. */
      nextAt: z.optional(z.number()),
    }),
  ),
  sessions: rows(z.strictObject({ ...Session.shape, doc: YjsDocument })),
  utterances: rows(
    z.strictObject({
      ...Utterance.shape,
      topicId: z.optional(z.string()),
      promotedRevision: z.optional(z.number()),
    }),
  ),
  talks: rows(z.strictObject({ ...Talk.shape, sessionId: z.string() })),
  consents: rows(z.strictObject(Consent.shape)),
  topics: rows(z.strictObject(Topic.shape)),
  todos: rows(z.strictObject(Todo.shape)),
  /** Since version 2. Of a pair's rows, what counts is its notebook. */
  themes: z.optional(rows(z.strictObject(OngoingTheme.shape))),
  proposals: z.optional(rows(z.strictObject(Proposal.shape))),
  appointments: z.optional(rows(z.strictObject(Appointment.shape))),
  agreements: z.optional(rows(z.strictObject(Agreement.shape))),
  checks: z.optional(rows(z.strictObject(Check.shape))),
  packs: rows(Pack),
  /** Since version 3. */
  cases: z.optional(rows(z.strictObject(Case.shape))),
  privateNotes: rows(z.strictObject({ id: z.string(), text: z.string(), updatedAt: z.number() })),
});
export type ExportedTables = z.infer<typeof ExportedTables>;

/** What the person chose; one left out is as it was when Engawa was new. */
export const ExportedSettings = z.strictObject({
  language: z.optional(z.enum(['auto', 'ja', 'en'])),
  theme: z.optional(z.enum(['auto', 'light', 'dark'])),
  showPageButton: z.optional(z.boolean()),
  usualScope: z.optional(Scope),
  showTalkShare: z.optional(z.boolean()),
  areTalkKeysOn: z.optional(z.boolean()),
  areTipsShown: z.optional(z.boolean()),
  isSetUp: z.optional(z.boolean()),
  reminders: z.optional(z.strictObject(Reminders.shape)),
  selectorOverrides: z.optional(SelectorOverrides),
});
export type ExportedSettings = z.infer<typeof ExportedSettings>;

/** Everything of one person, in one file. */
export const ExportFile = z.strictObject({
  format: z.literal('engawa-export'),
  version: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** Epoch ms. */
  exportedAt: z.number(),
  tables: ExportedTables,
  settings: ExportedSettings,
});
export type ExportFile = z.infer<typeof ExportFile>;
