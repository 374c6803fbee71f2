import ICAL from 'ical.js';
import { epochOf, lengthMinOf, rulesOf, timesOf } from './event-times';

/** An event as it repeats, and the single dates of it that were changed (RECURRENCE-ID). */
export type Series = { master: ICAL.Component | undefined; changed: ICAL.Component[] };

/** `at` is epoch ms. */
export type Occurrence = { event: ICAL.Component; at: number; lengthMin: number };

/** From and to are epoch ms. */
export type Window = { from: number; to: number };

type Start = { at: number; day: string };

/** A rule is asked for so many dates at most: every day for fifty years. */
const mostTries = 20_000;
export class TooLong extends Error {}

/** When an event of some hours takes place within the window; whole days and what was cancelled are left out. */
export function occurrencesOf({ master, changed }: Series, window: Window): Occurrence[] {
  const single = changed.flatMap((event) =>
    startsOf(event, window)
      .slice(0, 1)
      .map(({ at }) => ({ event, at })),
  );
  const repeated = master ? repeatedOf(master, changed, window) : [];
  return [...repeated, ...single]
    .filter(({ event, at }) => at >= window.from && at <= window.to && !isCancelled(event))
    .map((occurrence) => ({ ...occurrence, lengthMin: lengthMinOf(occurrence.event) }));
}

const isCancelled = (event: ICAL.Component): boolean =>
  String(event.getFirstPropertyValue('status')).toUpperCase() === 'CANCELLED';

function repeatedOf(master: ICAL.Component, changed: ICAL.Component[], window: Window) {
  const out = [...timesOf(master, 'exdate'), ...changed.flatMap((event) => timesOf(event, 'recurrence-id'))];
  // Some calendars take out a day instead of a time.
  const days = new Set(out.filter(({ isDate }) => isDate).map(dayOf));
  const ats = new Set(out.filter(({ isDate }) => !isDate).map(epochOf));
  return startsOf(master, window)
    .filter(({ at, day }) => !ats.has(at) && !days.has(day))
    .map(({ at }) => shifted({ event: master, at }, changed));
}

/** From a date that was changed together with all that follow (RANGE=THISANDFUTURE), these are like it. */
function shifted({ event, at }: { event: ICAL.Component; at: number }, changed: ICAL.Component[]) {
  const [latest] = changed
    .filter((one) => one.getFirstProperty('recurrence-id')?.getFirstParameter('range') === 'THISANDFUTURE')
    .map((one) => ({ one, since: epochAt(one, 'recurrence-id') }))
    .filter(({ since }) => since <= at)
    .toSorted((a, b) => b.since - a.since);
  return latest
    ? { event: latest.one, at: at + epochAt(latest.one, 'dtstart') - latest.since }
    : { event, at };
}

const epochAt = (event: ICAL.Component, name: string): number =>
  timesOf(event, name).map(epochOf)[0] ?? Number.NaN;

const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10);

/** Every begin of an event up to the end of the window, each once; none for whole days. */
function startsOf(event: ICAL.Component, { to }: Window): Start[] {
  const [first] = timesOf(event, 'dtstart');
  if (!first || first.isDate) return [];
  const rules = rulesOf(event);
  const times = [
    ...(rules.length === 0 ? [first] : []),
    ...timesOf(event, 'rdate').filter(({ isDate }) => !isDate),
  ];
  const starts = [
    ...times.map((time) => ({ at: epochOf(time), day: dayOf(time) })),
    ...rules.flatMap((rule) => startsBy(rule, first, to)),
  ];
  return [...new Map(starts.map((start) => [start.at, start])).values()];
}

function startsBy(rule: ICAL.Recur, first: ICAL.Time, to: number): Start[] {
  const iterator = new ICAL.RecurIterator({ rule, dtstart: first });
  // Inside the library, a rule that no date fulfils (every 30 February) is searched without end.
  const fulfils = iterator.check_contracting_rules.bind(iterator);
  let tries = 0;
  iterator.check_contracting_rules = () => {
    if (++tries > mostTries) throw new TooLong();
    return fulfils();
  };
  const starts: Start[] = [];
  for (let time = iterator.next(); time; time = iterator.next()) {
    const at = epochOf(time);
    if (at > to) break;
    starts.push({ at, day: dayOf(time) });
  }
  return starts;
}
