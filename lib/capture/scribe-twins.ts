import type * as Y from 'yjs';
import { facts, leftOut, type RecordEntry, record, recordEntries } from '../memo/memo';
import { sameName } from '../people/same-name';
import { likeness } from './same-speech';
import { inOrder, scribeTerms, type Term, termKey } from './scribe';

/** The same line begins on two devices within this time (ms), clocks set alike; what comes later was said again. */
const nearMs = 2_500;
/** Between two lines of one term at most this far apart (ms) its device was listening. */
const listeningMs = 60_000;
/** How far the beginnings of one line may differ from another's when two clocks are compared (ms). */
const jitterMs = 2_000;
/** Shorter lines are said again and again: they do not tell when. */
const tellingText = 12;
const isTelling = ({ text }: RecordEntry) => text.length >= tellingText;
/** So many of the latest lines tell by how much two clocks differ. */
const evidence = 300;

/** What a page calls me has a person, the other one a name; on the other device it is the other way round. */
const isSameSpeaker = (a: RecordEntry, b: RecordEntry): boolean =>
  (a.personId === undefined) === (b.personId === undefined)
    ? a.personId === b.personId && (a.personId !== undefined || sameName(a.speaker, b.speaker))
    : true;

const isSameLine = (mine: RecordEntry, theirs: RecordEntry): boolean =>
  isSameSpeaker(mine, theirs) && likeness(mine.text, theirs.text) >= 0.6;

/** Those of my lines that the other ones say too; each says one, so true repeats stay. All in order. */
function saidTwice(mine: RecordEntry[], theirs: RecordEntry[], offset: number): Set<RecordEntry> {
  const free = new Set(theirs);
  const said = new Set<RecordEntry>();
  let first = 0;
  for (const line of mine) {
    const at = line.startedAt - offset;
    while (first < theirs.length && (theirs[first]?.startedAt ?? 0) < at - nearMs) first++;
    for (let index = first; index < theirs.length; index++) {
      const other = theirs[index];
      if (!other || other.startedAt > at + nearMs) break;
      if (!free.has(other) || !isSameLine(line, other)) continue;
      free.delete(other);
      said.add(line);
      break;
    }
  }
  return said;
}

/**
 * By how much (ms) my clock is ahead of the other device's, told from what both heard: the difference on which most
 * equal lines agree. undefined where it does not make a good part of the lines of that time the same.
 * @param least so many lines must agree, where there are as many
 */
export function clockOffset(mine: RecordEntry[], theirs: RecordEntry[], least = 3): number | undefined {
  const [own, other] = [mine.slice(-evidence), theirs.slice(-evidence)];
  const isSame = (a: RecordEntry, b: RecordEntry) => a.text === b.text && isSameSpeaker(a, b);
  const apart = own
    .filter(isTelling)
    .flatMap((a) => other.filter((b) => isSame(a, b)).map((b) => a.startedAt - b.startedAt))
    .sort((a, b) => a - b);
  // As clocks mostly are.
  const offset = commonest(apart) ?? 0;
  const [first, last] = [other[0], other.at(-1)];
  if (!first || !last) return undefined;
  const count = saidTwice(own, other, offset).size;
  const heard = own.filter(
    ({ startedAt }) => startedAt - offset >= first.startedAt && startedAt - offset <= last.startedAt,
  );
  return count > 0 && count >= least && count * 3 >= heard.length ? offset : undefined;
}

/** The middle of where most of these lie close together; of several such places the one nearest to none. */
function commonest(sorted: number[]): number | undefined {
  let best: { count: number; middle: number } | undefined;
  let from = 0;
  for (const [to, value] of sorted.entries()) {
    while (value - (sorted[from] ?? value) > jitterMs) from++;
    const count = to - from + 1;
    const middle = sorted[(from + to) >> 1] ?? value;
    const isNearer = best && count === best.count && Math.abs(middle) < Math.abs(best.middle);
    if (!best || count > best.count || isNearer) best = { count, middle };
  }
  return best?.middle;
}

const least = (mine: RecordEntry[], theirs: RecordEntry[]) => Math.min(3, mine.length, theirs.length);

/** By how much the clock of `by` is ahead of that of `other`: as a term says, else as their lines tell. */
function offsetBetween(terms: Term[], entries: RecordEntry[], by: string, other: string): number | undefined {
  const told = terms.findLast(
    (term) => (term.by === by || term.by === other) && Number.isFinite(term.offset),
  );
  if (told?.offset !== undefined) return told.by === by ? told.offset : -told.offset;
  const [mine, theirs] = [by, other].map((id) => entries.filter((entry) => entry.by === id));
  return mine && theirs && clockOffset(mine, theirs, least(mine, theirs));
}

const byTime = (a: RecordEntry, b: RecordEntry) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1);

type Stretch = { n: number; by: string; lines: RecordEntry[] };

/** The entries by the term that they were written in, the latest term first. */
function stretches(entries: RecordEntry[]): Stretch[] {
  const found = new Map<string, Stretch>();
  for (const entry of entries) {
    const { by = '', term: n = 0 } = entry;
    const key = termKey({ n, by });
    const stretch = found.get(key) ?? { n, by, lines: [] };
    stretch.lines.push(entry);
    found.set(key, stretch);
  }
  return [...found.values()].sort((a, b) => inOrder(b, a));
}

/**
 * Ids of the entries that a later scribe's say again: in a time that it was listening in, or the same words near its own. What
 * no later scribe heard stays. Depends on nothing but what stands in the document, so it is the same wherever and in
 * whichever order that came together.
 */
export function twins(doc: Y.Doc): Set<string> {
  const terms = scribeTerms(doc);
  const entries = [...record(doc).values()].filter(({ by }) => by !== undefined).sort(byTime);
  const out = new Set<string>();
  const kept: Stretch[] = [];
  for (const { n, by, lines } of stretches(entries)) {
    for (const other of new Set(kept.map((stretch) => stretch.by))) {
      const offset = other === by ? undefined : offsetBetween(terms, entries, by, other);
      if (offset === undefined) continue;
      const later = kept.filter((stretch) => stretch.by === other);
      const said = saidTwice(lines, later.flatMap((stretch) => stretch.lines).sort(byTime), offset);
      const wasHeard = later.map((stretch) => listening(stretch, terms));
      for (const line of lines) {
        const at = line.startedAt - offset;
        if (said.has(line) || wasHeard.some((heard) => heard(at))) out.add(line.id);
      }
    }
    kept.push({ n, by, lines: lines.filter(({ id }) => !out.has(id)) });
  }
  return out;
}

/** Whether this scribe was listening at a time of its clock; what it wrote of before its term began does not tell. */
function listening({ n, by, lines }: Stretch, terms: Term[]): (at: number) => boolean {
  const from = terms.find((term) => term.n === n && term.by === by)?.from ?? Number.POSITIVE_INFINITY;
  const times = lines.map(({ startedAt }) => startedAt).filter((startedAt) => startedAt >= from);
  return (at) => {
    const next = times.findIndex((time) => time >= at);
    const [before, after] = [times[next - 1], times[next]];
    return after === at || (before !== undefined && after !== undefined && after - before <= listeningMs);
  };
}

/**
 * Brings the record in order after something came in: says in the document which entries are twins, and by how much my clock
 * differs from the scribe's before me.
 * @param own what this device's journal holds, in order
 * @returns ids of own lines that the scribe's record reaches: they are left to it
 */
export function settleRecord(doc: Y.Doc, own: RecordEntry[], by: string): Set<string> {
  noteOffset(doc, own, by);
  const [out, marked] = [twins(doc), leftOut(doc)];
  for (const id of out) if (!marked.has(id)) marked.set(id, true);
  for (const id of [...marked.keys()]) if (!out.has(id)) marked.delete(id);
  const terms = scribeTerms(doc);
  const scribe = terms.at(-1)?.by;
  const theirs = recordEntries(doc).filter((entry) => entry.by !== by);
  const newest = theirs.at(-1);
  if (scribe === undefined || scribe === by || !newest) return new Set();
  const offset =
    clockOffset(own, theirs, least(own, theirs)) ?? offsetBetween(terms, theirs, by, scribe) ?? 0;
  const said = saidTwice(own, theirs, offset);
  const reached = own.filter((line) => line.startedAt - offset <= newest.startedAt || said.has(line));
  return new Set(reached.map(({ id }) => id));
}

/** Once it is sure: it is not changed any more. */
function noteOffset(doc: Y.Doc, own: RecordEntry[], by: string): void {
  const term = scribeTerms(doc).findLast((one) => one.by === by);
  if (!term || term.offset !== undefined) return;
  const theirs = [...record(doc).values()]
    .filter((entry) => entry.by !== undefined && entry.by !== by)
    .sort(byTime);
  const offset = clockOffset(own.filter(isTelling), theirs);
  if (offset !== undefined) facts(doc).set(termKey(term), { by, from: term.from, offset });
}
