import ICAL from 'ical.js';

/** The time zone of a name, undefined where nobody knows it. */
export type ZoneOf = (tzid: string) => ICAL.Timezone | undefined;

const dayMs = 86_400_000;

/** Where we are: for times that name no zone. */
export const here = zone('here', (wallMs) => {
  const wall = new Date(wallMs);
  const [hour, minute, second] = [wall.getUTCHours(), wall.getUTCMinutes(), wall.getUTCSeconds()];
  const day = [wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate()] as const;
  return wallMs - new Date(...day, hour, minute, second).getTime();
});

/** The zones that a file defines itself (VTIMEZONE), then those that the browser knows by their IANA name. */
export function zonesOf(definitions: ICAL.Component[]): ZoneOf {
  const known = new Map<string, ICAL.Timezone | undefined>();
  for (const component of definitions) {
    const tzid = String(component.getFirstPropertyValue('tzid'));
    const isUsable = component
      .getAllSubcomponents()
      .some((rule) => ['dtstart', 'tzoffsetfrom', 'tzoffsetto'].every((name) => rule.hasProperty(name)));
    if (isUsable) known.set(tzid, new ICAL.Timezone({ component, tzid }));
  }
  return (tzid) => {
    if (!known.has(tzid)) known.set(tzid, namedZone(tzid));
    return known.get(tzid);
  };
}

function namedZone(tzid: string): ICAL.Timezone | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone: tzid, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
  const offsetAt = perDay((ms) => {
    const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours = 0, minutes = 0, seconds = 0] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
    const offset = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) * 1_000;
    return sign === '-' ? -offset : offset;
  });
  return zone(tzid, (wallMs) => offsetOfWall(wallMs, offsetAt));
}

/** Asking Intl is slow and the answer nearly always holds for the whole day. */
function perDay(offsetAt: (ms: number) => number): (ms: number) => number {
  const atMidnight = new Map<number, number>();
  const cached = (day: number): number => {
    const offset = atMidnight.get(day) ?? offsetAt(day * dayMs);
    atMidnight.set(day, offset);
    return offset;
  };
  return (ms) => {
    const day = Math.floor(ms / dayMs);
    return cached(day) === cached(day + 1) ? cached(day) : offsetAt(ms);
  };
}

/**
 * RFC 5545 section 3.3.5: a time that clocks pass twice is the first of the two, and one that they skip is read with
 * the offset from before the gap.
 */
function offsetOfWall(wallMs: number, offsetAt: (ms: number) => number): number {
  const [before, after] = [offsetAt(wallMs - dayMs), offsetAt(wallMs + dayMs)];
  if (before === after || offsetAt(wallMs - before) === before) return before;
  return offsetAt(wallMs - after) === after ? after : before;
}

/** A zone as the library knows it; `offsetOf` takes the time on the wall as if it were UTC. Both in ms. */
function zone(tzid: string, offsetOf: (wallMs: number) => number): ICAL.Timezone {
  const utcOffset = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
    offsetOf(Date.UTC(year, month - 1, day, hour, minute, second)) / 1_000;
  return Object.assign(new ICAL.Timezone({ tzid }), { utcOffset });
}
