import ICAL from 'ical.js';
import { type Block, calendarBlocks } from './calendar-blocks';
import { type ZoneOf, zonesOf } from './calendar-zones';
import { epochOf, hasRealDates, lengthMinOf, settleZones, timesOf } from './event-times';
import { linksOf, peopleOf, titleOf } from './event-words';
import { type Occurrence, occurrencesOf, TooLong, type Window } from './occurrences';

/** One date of an event in somebody's calendar. `at` is epoch ms; people by name, else by mail address. */
export type CalendarEvent = {
  title: string;
  at: number;
  lengthMin: number;
  links: string[];
  people: string[];
};

export type CalendarProblem = {
  /** The event's title, else its line in the file (`L12`); for a zone its name; for the whole file nothing. */
  where: string;
  problem: 'not-a-calendar' | 'no-start' | 'bad-date' | 'broken' | 'unknown-zone' | 'too-long';
};

export type ReadCalendar = { events: CalendarEvent[]; problems: CalendarProblem[] };

type Problem = CalendarProblem['problem'];
type Report = (where: string, problem: Problem) => void;
type Entry = { event: ICAL.Component; where: string };

const mostBytes = 5_000_000;
const mostOccurrences = 2_000;

/**
 * The events of an exported calendar (.ics) that begin within the window, repeated ones on each of their dates, in
 * order of time. Whole days and what was cancelled are left out. What cannot be read is listed, and the rest is read.
 */
export function readCalendar(text: string, window: Window): ReadCalendar {
  const problems: CalendarProblem[] = [];
  const report: Report = (where, problem) => {
    const isListed = problems.some((known) => known.where === where && known.problem === problem);
    if (!isListed) problems.push({ where, problem });
  };
  const isTooLong = text.length > mostBytes || new TextEncoder().encode(text).length > mostBytes;
  const blocks = isTooLong ? undefined : calendarBlocks(text);
  if (!blocks) report('', isTooLong ? 'too-long' : 'not-a-calendar');
  const occurrences = allOccurrences(entriesIn(blocks ?? [], report), window, report);
  return { events: occurrences.map(shown), problems };
}

function entriesIn(blocks: Block[], report: Report): Entry[] {
  const definitions = blocks.flatMap((block) => (block.kind === 'vtimezone' ? (parsed(block) ?? []) : []));
  const zoneOf = zonesOf(definitions);
  return blocks.flatMap((block) => (block.kind === 'vevent' ? (entryOf(block, zoneOf, report) ?? []) : []));
}

function parsed({ kind, lines, isWhole }: Block): ICAL.Component | undefined {
  if (!isWhole) return undefined;
  try {
    return new ICAL.Component(ICAL.parse([`BEGIN:${kind}`, ...lines, `END:${kind}`].join('\r\n')));
  } catch {
    return undefined;
  }
}

function entryOf(block: Block, zoneOf: ZoneOf, report: Report): Entry | undefined {
  const event = parsed(block);
  const where = (event ? titleOf(event) : titleIn(block)) || `L${block.line}`;
  const problem = event ? problemOf(event, zoneOf, report) : 'broken';
  if (problem) report(where, problem);
  return event && !problem ? { event, where } : undefined;
}

/** The title of an event that could not be parsed. */
const titleIn = ({ lines }: Block): string =>
  /^SUMMARY[^:]*:(.*)$/im.exec(lines.join('\n'))?.[1]?.replace(/\\(.)/g, '$1').trim() ?? '';

function problemOf(event: ICAL.Component, zoneOf: ZoneOf, report: Report): Problem | undefined {
  if (!event.hasProperty('dtstart')) return 'no-start';
  if (!hasRealDates(event)) return 'bad-date';
  try {
    for (const tzid of settleZones(event, zoneOf)) report(tzid, 'unknown-zone');
    return timesOf(event, 'dtstart').length === 0 || lengthMinOf(event) < 0 ? 'bad-date' : undefined;
  } catch {
    return 'broken';
  }
}

/** Dates of the same event stand apart in the file: its series and each date that was changed, the latest of each. */
function seriesIn(entries: Entry[]): Entry[][] {
  const newest = new Map<string, Entry & { uid: string; sequence: number }>();
  for (const [index, entry] of entries.entries()) {
    const uid = String(entry.event.getFirstPropertyValue('uid') ?? index);
    const sequence = Number(entry.event.getFirstPropertyValue('sequence')) || 0;
    const key = `${uid} ${timesOf(entry.event, 'recurrence-id').map(epochOf)}`;
    if (sequence >= (newest.get(key)?.sequence ?? 0)) newest.set(key, { ...entry, uid, sequence });
  }
  return [...Map.groupBy(newest.values(), ({ uid }) => uid).values()];
}

function allOccurrences(entries: Entry[], window: Window, report: Report): Occurrence[] {
  const found: Occurrence[] = [];
  for (const series of seriesIn(entries)) {
    const changed = series
      .filter(({ event }) => event.hasProperty('recurrence-id'))
      .map(({ event }) => event);
    const master = series.find(({ event }) => !changed.includes(event))?.event;
    try {
      found.push(...occurrencesOf({ master, changed }, window));
    } catch (error) {
      report(series[0]?.where ?? '', error instanceof TooLong ? 'too-long' : 'broken');
    }
    if (found.length > mostOccurrences) {
      report('', 'too-long');
      break;
    }
  }
  return found.toSorted((a, b) => a.at - b.at).slice(0, mostOccurrences);
}

const shown = ({ event, at, lengthMin }: Occurrence): CalendarEvent => ({
  title: titleOf(event),
  at,
  lengthMin,
  links: linksOf(event),
  people: peopleOf(event),
});
