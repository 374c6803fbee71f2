import { browser } from 'wxt/browser';
import { db } from '../db';
import { newId } from '../new-id';
import { writeFields } from '../notebooks/notebook';
import { changeNotebook, notebookTables } from '../notebooks/store';
import { allPairs, type PairWithPerson } from '../pairs/store';
import type { Topic } from '../topics/schema';
import { carryOpenTopics } from '../topics/store';
import { coming, isOver } from './coming';
import { dueReminders, type Reminder, type ReminderRules } from './due-reminders';
import type { Appointment } from './schema';

export type NewAppointment = Pick<Appointment, 'at' | 'lengthMin'> & Partial<Pick<Appointment, 'after'>>;

/** How far from its date (ms) a 1on1 may begin and still be the one that was planned: the same working day. */
const sameOccasionMs = 12 * 3_600_000;

/** The alarm by which the service worker wakes to remind. */
export const reminderAlarm = 'reminders';

/** Plans dates of one pair; one that is planned for the same minute already stays as it is. */
export async function planAppointments(pairId: string, dates: NewAppointment[]): Promise<void> {
  const taken = (await plannedOf(pairId)).map(({ at }) => at);
  const fresh = dates.filter(({ at }) => {
    const isFree = taken.every((other) => Math.abs(other - at) >= 60_000);
    if (isFree) taken.push(at);
    return isFree;
  });
  if (fresh.length === 0) return;
  await changeNotebook(pairId, (doc) => {
    for (const date of fresh) {
      const appointment: Appointment = {
        ...date,
        id: newId(),
        pairId,
        state: 'planned',
        movedFrom: [],
        createdAt: Date.now(),
      };
      writeFields(doc, 'appointments', appointment.id, appointment);
    }
  });
  lookForReminders();
}

export type Plan = { pairId: string; dates: NewAppointment[] };

/** Plans for several pairs, all or nothing. */
export const planForPairs = (plans: Plan[]): Promise<void> =>
  db.transaction('rw', notebookTables, async () => {
    for (const { pairId, dates } of plans) await planAppointments(pairId, dates);
  });

/** Another date for the same 1on1; its topics wait for it. */
export async function moveAppointment(appointmentId: string, at: number): Promise<void> {
  const appointment = await db.appointments.get(appointmentId);
  if (!appointment || appointment.at === at) return;
  const movedFrom = [...appointment.movedFrom, appointment.at];
  await changeAppointment(appointment, {
    at,
    movedFrom,
    state: 'planned',
    reason: undefined,
    changedAt: Date.now(),
  });
}

/** It does not take place. What was to be talked about waits for the next one. */
export async function skipAppointment(appointmentId: string, reason?: string): Promise<void> {
  const appointment = await db.appointments.get(appointmentId);
  if (!appointment || appointment.state === 'skipped') return;
  await changeAppointment(appointment, { state: 'skipped', reason });
  await carryOpenTopics(appointment.pairId);
}

/** Takes the skipping back; what was carried over stays so. */
export async function planAgain(appointmentId: string): Promise<void> {
  const appointment = await db.appointments.get(appointmentId);
  if (appointment)
    await changeAppointment(appointment, { state: 'planned', reason: undefined, changedAt: Date.now() });
}

/**
 * What the wrap-up says of the next date: makes it, moves the one that is planned, or takes that one off. Closing the
 * session carries its topics over.
 */
export async function settleNextDate(
  pair: Pick<PairWithPerson, 'id' | 'lengthMin'>,
  at: number | undefined,
  now: number,
): Promise<void> {
  const planned = await nextAppointment(pair.id, now);
  if (at === undefined) return planned && changeAppointment(planned, { state: 'skipped' });
  if (planned) return moveAppointment(planned.id, at);
  return planAppointments(pair.id, [{ at, lengthMin: pair.lengthMin }]);
}

async function changeAppointment({ id, pairId }: Appointment, fields: Partial<Appointment>): Promise<void> {
  await changeNotebook(pairId, (doc) => writeFields(doc, 'appointments', id, fields));
  lookForReminders();
}

/** A service worker that sleeps hears nothing of the database: the alarm wakes it to look anew. */
function lookForReminders(): void {
  void browser.alarms.create(reminderAlarm, { when: Date.now() + 1_000 });
}

/** Notes that a session which begins now is the one planned for today, if there is one. Returns its id. */
export async function holdAppointment(
  pairId: string,
  sessionId: string,
  now: number,
): Promise<string | undefined> {
  const near = (await plannedOf(pairId)).filter(({ at }) => Math.abs(at - now) <= sameOccasionMs);
  const nearest = near.sort((a, b) => Math.abs(a.at - now) - Math.abs(b.at - now))[0];
  if (nearest) await changeAppointment(nearest, { state: 'held', sessionId });
  return nearest?.id;
}

const plannedOf = (pairId: string): Promise<Appointment[]> =>
  db.appointments
    .where('pairId')
    .equals(pairId)
    .filter(({ state }) => state === 'planned')
    .toArray();

/** All dates of a pair, earliest first. */
export const appointmentsOfPair = (pairId: string): Promise<Appointment[]> =>
  db.appointments.where('pairId').equals(pairId).sortBy('at');

/** Planned dates of all pairs that are not over at `now`, earliest first. */
export const comingAppointments = async (now: number): Promise<Appointment[]> =>
  coming(await db.appointments.toArray(), now);

export const nextAppointment = async (pairId: string, now: number): Promise<Appointment | undefined> =>
  coming(await plannedOf(pairId), now)[0];

/** A pair with its last 1on1 (epoch ms) and its dates to come, earliest first. */
export type PairDates = {
  pair: PairWithPerson;
  lastAt: number | undefined;
  planned: Appointment[];
  skipped: Appointment[];
};

/** All pairs with their dates; whom I plan first stands first. */
export async function datesOfPairs(now: number): Promise<PairDates[]> {
  const [pairs, appointments, lastAt] = await Promise.all([
    allPairs(),
    db.appointments.orderBy('at').toArray(),
    lastSessions(),
  ]);
  const ahead = appointments.filter((one) => !isOver(one, now));
  const of = (pairId: string, state: Appointment['state']) =>
    ahead.filter((one) => one.pairId === pairId && one.state === state);
  return pairs
    .toSorted((a, b) => Number(b.isFirst ?? false) - Number(a.isFirst ?? false))
    .map((pair) => ({
      pair,
      lastAt: lastAt.get(pair.id),
      planned: of(pair.id, 'planned'),
      skipped: of(pair.id, 'skipped'),
    }));
}

/** When each pair last had a 1on1. */
async function lastSessions(): Promise<Map<string, number>> {
  const sessions = await db.sessions.orderBy('startedAt').toArray();
  return new Map(sessions.map(({ pairId, startedAt }) => [pairId, startedAt]));
}

/** A reminder with what it says: the counterpart's name, and how much waits to be talked about. */
export type GivenReminder = Reminder & { name: string; after?: string; topics: number; todos: number };

const keptForMs = 90 * 86_400_000;

/**
 * The reminders to show now, marked as given before anybody sees them, and when to look again (epoch ms). Asking again
 * gives nothing, whatever clocks and time zones do meanwhile.
 */
export async function takeDueReminders(
  now: number,
  rules: ReminderRules,
): Promise<{ due: GivenReminder[]; nextAt: number | undefined }> {
  const tables = [db.appointments, db.reminders, db.pairs, db.people, db.topics, db.todos];
  return db.transaction('rw', tables, async () => {
    const appointments = await comingAppointments(now);
    const fired = new Set(await db.reminders.toCollection().primaryKeys());
    const { due, passed, nextAt } = dueReminders({ appointments, fired, now, rules });
    const keys = [...due.map(({ key }) => key), ...passed];
    await db.reminders.bulkPut(keys.map((key) => ({ key, firedAt: now })));
    await forgetReminders(now);
    const given = due.map(async (reminder): Promise<GivenReminder> => {
      const after = appointments.find(({ id }) => id === reminder.appointmentId)?.after;
      return { ...reminder, ...(await waitingFor(reminder.pairId)), ...(after ? { after } : {}) };
    });
    return { due: await Promise.all(given), nextAt };
  });
}

async function waitingFor(pairId: string): Promise<Pick<GivenReminder, 'name' | 'topics' | 'todos'>> {
  const pair = await db.pairs.get(pairId);
  const person = pair && (await db.people.get(pair.personId));
  const [topics, todos] = await Promise.all([
    db.topics.where({ pairId }).toArray(),
    db.todos
      .where({ pairId })
      .filter(({ state }) => state === 'open')
      .count(),
  ]);
  const isOpen = ({ state }: Topic): boolean => state === 'new' || state === 'carried';
  return { name: person?.name ?? '', topics: topics.filter(isOpen).length, todos };
}

/** Not by age alone: a clock that ran ahead for a moment would make them all old. */
async function forgetReminders(now: number): Promise<void> {
  const old = await db.reminders.filter(({ firedAt }) => firedAt < now - keptForMs).primaryKeys();
  if (old.length === 0) return;
  const planned = await db.appointments.filter(({ state }) => state === 'planned').toArray();
  const stillAsked = new Set(planned.map(({ id, at }) => `${id}:${at}`));
  await db.reminders.bulkDelete(old.filter((key) => !stillAsked.has(key.slice(0, key.lastIndexOf(':')))));
}
