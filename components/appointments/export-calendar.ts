import type { Appointment } from '@/lib/appointments/schema';
import { dayFileName, saveFile } from '../frame/save-file';

/** Hands the planned dates to the person's calendar, as a file. What makes it is large and loaded now. */
export async function exportCalendar(
  appointments: Appointment[],
  title: (appointment: Appointment) => string,
): Promise<void> {
  const { calendarFile } = await import('@/lib/appointments/calendar-file');
  const now = Date.now();
  const text = calendarFile(appointments, { title, now });
  const name = dayFileName('dates', new Date(now)).replace(/json$/, 'ics');
  saveFile(new Blob([text], { type: 'text/calendar' }), name);
}
