import ICAL from 'ical.js';
import { here, type ZoneOf } from './calendar-zones';

const timeProperties = ['dtstart', 'dtend', 'recurrence-id', 'exdate', 'rdate'];
const written = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)Z?)?$/;

const datesOf = (event: ICAL.Component): ICAL.Property[] =>
  timeProperties
    .flatMap((name) => event.getAllProperties(name))
    .filter(({ type }) => type === 'date' || type === 'date-time');

/** Whether all dates of an event exist: the library would take the 45th of the 13th for a day of the next year. */
export const hasRealDates = (event: ICAL.Component): boolean =>
  datesOf(event).every((property) => property.jCal.slice(3).every((value) => isReal(String(value))));

function isReal(value: string): boolean {
  const parts = written.exec(value)?.slice(1) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.map((part) =>
    Number(part ?? 0),
  );
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = year > 0 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay && hour < 24 && minute < 60 && second <= 60;
}

/** All times of the properties of this name. */
export const timesOf = (event: ICAL.Component, name: string): ICAL.Time[] =>
  event
    .getAllProperties(name)
    .flatMap((property) => property.getValues())
    .filter((value) => value instanceof ICAL.Time);

export const rulesOf = (event: ICAL.Component): ICAL.Recur[] =>
  event
    .getAllProperties('rrule')
    .map((property) => property.getFirstValue())
    .filter((value) => value instanceof ICAL.Recur);

/** Gives every time of an event its zone, also in its rules; returns the names of zones nobody knows. */
export function settleZones(event: ICAL.Component, zoneOf: ZoneOf): string[] {
  const unknown = new Set<string>();
  for (const property of datesOf(event)) {
    const tzid = property.getFirstParameter('tzid');
    const zone = tzid ? zoneOf(tzid) : here;
    const floating = property
      .getValues()
      .filter((time) => !time.isDate && time.zone !== ICAL.Timezone.utcTimezone);
    if (floating.length > 0 && !zone) unknown.add(tzid);
    for (const time of floating) time.zone = zone ?? here;
  }
  const [start] = timesOf(event, 'dtstart');
  for (const rule of rulesOf(event)) rule.until &&= untilIn(rule.until, start?.zone ?? here);
  return [...unknown];
}

/** Some calendars end a series on a day: that day is still part of it. */
function untilIn(until: ICAL.Time, zone: ICAL.Timezone): ICAL.Time {
  if (until.zone === ICAL.Timezone.utcTimezone) return until;
  const { year, month, day, hour, minute, second } = until;
  const time = until.isDate ? { hour: 23, minute: 59, second: 59 } : { hour, minute, second };
  return new ICAL.Time({ year, month, day, ...time, isDate: false }, zone);
}

/** Epoch ms. */
export const epochOf = (time: ICAL.Time): number => time.toUnixTime() * 1_000;

/** Negative where the end comes before the begin; 0 where the event has neither end nor length. */
export function lengthMinOf(event: ICAL.Component): number {
  const [start] = timesOf(event, 'dtstart');
  const [end] = timesOf(event, 'dtend');
  const duration = event.getFirstPropertyValue('duration');
  if (start && end) return Math.round((epochOf(end) - epochOf(start)) / 60_000);
  return duration instanceof ICAL.Duration ? Math.round(duration.toSeconds() / 60) : 0;
}
