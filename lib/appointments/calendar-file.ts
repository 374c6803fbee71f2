import ICAL from 'ical.js';
import type { Appointment } from './schema';

type Options = {
  /** What the calendar shows as the event's name. */
  title: (appointment: Appointment) => string;
  /** When the file is made, epoch ms. */
  now: number;
};

// The library counts 75 octets without the space that begins a continued line; RFC 5545 section 3.1 counts it.
ICAL.foldLength = 74;

const minuteMs = 60_000;

/**
 * The text of an .ics file (RFC 5545) that any calendar can import. The same appointment always has the same UID and
 * a SEQUENCE that grows when it is moved or skipped, so a later file changes the event instead of doubling it.
 * Times are in UTC; who, why and what was said are not in it.
 */
export function calendarFile(appointments: Appointment[], options: Options): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Engawa//1on1//EN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  for (const appointment of appointments) calendar.addSubcomponent(eventOf(appointment, options));
  return `${calendar.toString()}\r\n`;
}

function eventOf(appointment: Appointment, { title, now }: Options): ICAL.Component {
  const { id, at, lengthMin, state, movedFrom, createdAt } = appointment;
  const isSkipped = state === 'skipped';
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', `${oneLine(id)}@engawa`);
  event.addPropertyWithValue('sequence', movedFrom.length + (isSkipped ? 1 : 0));
  event.addPropertyWithValue('dtstamp', utc(now));
  event.addPropertyWithValue('created', utc(createdAt));
  event.addPropertyWithValue('dtstart', utc(at));
  event.addPropertyWithValue('dtend', utc(at + lengthMin * minuteMs));
  event.addPropertyWithValue('summary', oneLine(title(appointment)));
  event.addPropertyWithValue('status', isSkipped ? 'CANCELLED' : 'CONFIRMED');
  return event;
}

const utc = (ms: number): ICAL.Time => ICAL.Time.fromJSDate(new Date(ms), true);

/** A line break or control character would end the property, and what follows would be read as another. */
const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
