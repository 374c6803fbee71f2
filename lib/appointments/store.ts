import { db } from '../db';
import { newId } from '../new-id';
import { writeFields } from '../notebooks/notebook';
import { changeNotebook } from '../notebooks/store';
import { carryOpenTopics } from '../topics/store';
import type { Appointment } from './schema';

export type NewAppointment = Pick<Appointment, 'at' | 'lengthMin'> & Partial<Pick<Appointment, 'after'>>;

/** How far from its date (ms) a 1on1 may begin and still be the one that was planned: the same working day. */
const sameOccasionMs = 12 * 3_600_000;

/** Plans dates of one pair; one that is planned for the same minute already stays as it is. */
export async function planAppointments(pairId: string, dates: NewAppointment[]): Promise<void> {
  const known = await plannedOf(pairId);
  const fresh = dates.filter(({ at }) => known.every((one) => Math.abs(one.at - at) >= 60_000));
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
}

/** Another date for the same 1on1; its topics wait for it. */
export async function moveAppointment(appointmentId: string, at: number): Promise<void> {
  const appointment = await db.appointments.get(appointmentId);
  if (!appointment || appointment.at === at) return;
  const movedFrom = [...appointment.movedFrom, appointment.at];
  await changeAppointment(appointment, { at, movedFrom, state: 'planned', reason: undefined });
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
  if (appointment) await changeAppointment(appointment, { state: 'planned', reason: undefined });
}

const changeAppointment = ({ id, pairId }: Appointment, fields: Record<string, unknown>): Promise<void> =>
  changeNotebook(pairId, (doc) => writeFields(doc, 'appointments', id, fields));

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
export const comingAppointments = (now: number): Promise<Appointment[]> =>
  db.appointments
    .orderBy('at')
    .filter((one) => one.state === 'planned' && one.at + one.lengthMin * 60_000 > now)
    .toArray();
