import { afterQuiet, type QuietHours } from './quiet-hours';
import type { Appointment, Reminders } from './schema';

/** `now` stands in for `soon` where the 1on1 follows another meeting (SAL-7). */
type Kind = 'day-before' | 'soon' | 'now';

/** `at` is when the 1on1 begins, epoch ms. */
export type Reminder = { key: string; appointmentId: string; pairId: string; kind: Kind; at: number };

export type ReminderRules = {
  dayBefore: boolean;
  /** Local hour of the day before, 0 to 23. */
  dayBeforeHour: number;
  /** How long before it begins; 0: no reminder on the day itself, neither `soon` nor `now`. */
  minutesBefore: number;
  quiet: QuietHours | undefined;
};

/** What the setting asks for; nothing at all where it is off. */
export const reminderRules = ({
  isOn,
  dayBefore,
  dayBeforeHour,
  minutesBefore,
  quiet,
}: Reminders): ReminderRules => ({
  dayBefore: isOn && dayBefore,
  dayBeforeHour,
  minutesBefore: isOn ? minutesBefore : 0,
  quiet: quiet.isOn ? quiet : undefined,
});

export type DueReminders = {
  /** To be given now. */
  due: Reminder[];
  /** Keys of those that are too late to be of use beside a later one: never to be given, to be marked as fired. */
  passed: string[];
  /** When to look again, epoch ms: the next reminder. */
  nextAt: number | undefined;
};

type Question = {
  appointments: Appointment[];
  fired: ReadonlySet<string>;
  now: number;
  rules: ReminderRules;
};
/** `wantedAt` is when the rules ask for it, `givenAt` when it can be given at the earliest; epoch ms. */
type Planned = Reminder & { wantedAt: number; givenAt: number };

const minuteMs = 60_000;
/** Who comes late from the meeting before is still reminded for so long. */
const lateForNowMs = 10 * minuteMs;

/**
 * Which reminders to give now, each once: `fired` holds the keys of those given before, so that moving an
 * appointment reminds anew and a clock that jumps does not. What a sleeping machine missed is given late, but not
 * after the 1on1 has begun, and of several only the latest. Quiet hours make a reminder wait for their end.
 */
export function dueReminders({ appointments, fired, now, rules }: Question): DueReminders {
  const answers = appointments
    .filter(({ state }) => state === 'planned')
    .map((appointment) => dueFor(remindersOf(appointment, rules, now), fired, now));
  const times = answers.flatMap(({ nextAt }) => nextAt ?? []);
  return {
    due: answers.flatMap(({ due }) => due),
    passed: answers.flatMap(({ passed }) => passed),
    nextAt: times.length > 0 ? times.reduce((a, b) => Math.min(a, b)) : undefined,
  };
}

/**
 * The reminders of one appointment that can still be given, in the order of their times. What would have come before
 * the appointment was made or moved was not missed.
 */
function remindersOf(appointment: Appointment, rules: ReminderRules, now: number): Planned[] {
  const { id, pairId, at, after, createdAt, changedAt = createdAt } = appointment;
  const wanted: [Kind, number][] = [];
  if (rules.dayBefore) wanted.push(['day-before', dayBefore(at, rules.dayBeforeHour)]);
  if (rules.minutesBefore > 0)
    wanted.push(after === undefined ? ['soon', at - rules.minutesBefore * minuteMs] : ['now', at]);
  return wanted
    .toSorted(([, a], [, b]) => a - b)
    .map(([kind, wantedAt]) => {
      const givenAt = afterQuiet(Math.max(now, wantedAt), rules.quiet);
      return { key: `${id}:${at}:${kind}`, appointmentId: id, pairId, kind, at, wantedAt, givenAt };
    })
    .filter((reminder) => reminder.wantedAt >= changedAt && isInTime(reminder, rules, now));
}

/** `now` may come late if the machine slept, but does not wait for quiet hours: the 1on1 would have begun. */
function isInTime({ kind, at, wantedAt, givenAt }: Planned, { quiet }: ReminderRules, now: number): boolean {
  if (givenAt < at) return true;
  const hasWaited = afterQuiet(wantedAt, quiet) !== wantedAt || givenAt !== Math.max(now, wantedAt);
  return kind === 'now' && !hasWaited && givenAt <= at + lateForNowMs;
}

function dueFor(planned: Planned[], fired: ReadonlySet<string>, now: number): DueReminders {
  const ready = planned.filter(({ givenAt }) => givenAt <= now);
  const latest = ready.at(-1);
  const isOpen = ({ key }: Planned): boolean => !fired.has(key);
  const waiting = planned.filter((reminder) => reminder.givenAt > now && isOpen(reminder));
  return {
    due: latest && isOpen(latest) ? [reminderOf(latest)] : [],
    passed: ready
      .slice(0, -1)
      .filter(isOpen)
      .map(({ key }) => key),
    nextAt: waiting[0]?.givenAt,
  };
}

const reminderOf = ({ key, appointmentId, pairId, kind, at }: Planned): Reminder => ({
  key,
  appointmentId,
  pairId,
  kind,
  at,
});

function dayBefore(at: number, hour: number): number {
  const day = new Date(at);
  day.setDate(day.getDate() - 1);
  return day.setHours(hour, 0, 0, 0);
}
