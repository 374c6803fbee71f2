import * as z from 'zod/mini';

/** A date that a pair made for a 1on1 to come (予定). */
export const Appointment = z.object({
  id: z.string(),
  pairId: z.string(),
  /** When it begins, epoch ms. */
  at: z.number(),
  lengthMin: z.number(),
  /** It begins right after another meeting of this name; `at` is that meeting's end (product.md SAL-7). */
  after: z.optional(z.string()),
  state: z.enum(['planned', 'held', 'skipped']),
  /** Where it stood before it was moved, oldest first. */
  movedFrom: z.array(z.number()),
  /** Why it did not take place, in the words of who skipped it. */
  reason: z.optional(z.string()),
  /** The session that came of it. */
  sessionId: z.optional(z.string()),
  createdAt: z.number(),
  /** When it was last moved or planned again: reminders for what was before are not late, but never were. */
  changedAt: z.optional(z.number()),
});
export type Appointment = z.infer<typeof Appointment>;

/** Local, `HH:mm`. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** When somebody wants to be reminded: a setting. */
export const Reminders = z.object({
  isOn: z.boolean(),
  dayBefore: z.boolean(),
  /** Local hour of the day before. */
  dayBeforeHour: z.int().check(z.minimum(0), z.maximum(23)),
  /** On the day itself; 0: not then. */
  minutesBefore: z.int().check(z.minimum(0), z.maximum(120)),
  /** Nothing is shown from the one to the other; it waits. */
  quiet: z.object({ isOn: z.boolean(), from: TimeOfDay, to: TimeOfDay }),
});
export type Reminders = z.infer<typeof Reminders>;
