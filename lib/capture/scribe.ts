import type * as Y from 'yjs';
import type { UtteranceRow } from '../db';
import { facts, type RecordEntry, record } from '../memo/memo';

/**
 * Who writes the record, from which line on (epoch ms of that device's clock). `offset` is that clock less the other
 * one's (ms), once it is known.
 */
export type Term = { n: number; by: string; from: number; offset?: number };

/** A key of each one's own: of two terms begun at once both stay known. */
export const termKey = ({ n, by }: Pick<Term, 'n' | 'by'>): string => `scribe:${n}:${by}`;

/** Later terms last; of two that began at once the one of the smaller person id is the later one. */
export const inOrder = (a: Pick<Term, 'n' | 'by'>, b: Pick<Term, 'n' | 'by'>): number =>
  a.n - b.n || (a.by < b.by ? 1 : -1);

/** The terms of a session's document, the one that holds now last. */
export function scribeTerms(doc: Y.Doc): Term[] {
  const terms: Term[] = [];
  for (const [key, value] of facts(doc)) {
    const [, n, by] = /^scribe:(\d+):(.+)$/.exec(key) ?? [];
    if (by) terms.push({ ...(value as Term), n: Number(n), by });
  }
  return terms.sort(inOrder);
}

/** The term that holds now; without one nobody has written yet. */
export const scribeNow = (doc: Y.Doc): Term | undefined => scribeTerms(doc).at(-1);

/** In place of a promoted revision: the other one's record has this line, mine is never written. */
export const leftToScribe = -1;

/** The scribe fell silent when the record has lacked lines of mine for this long (ms). */
const silentMs = 20_000;

type Writing = {
  /** Person id of this device. */
  by: string;
  /** Captions have stopped: there will be no next line to wait for. */
  isOver: boolean;
  entryOf(row: UtteranceRow): RecordEntry;
};

/**
 * Writes what waits into the record: all of it as the scribe, else only corrections of what this device wrote before. Where
 * nobody is the scribe, or the scribe fell silent, this device becomes it.
 * @param rows all settled lines of this device's journal that may go into the record, in order
 * @returns those written
 */
export function writeRecord(doc: Y.Doc, rows: UtteranceRow[], writing: Writing): UtteranceRow[] {
  const entries = record(doc);
  const { by } = writing;
  const waiting = rows.filter(isWaiting);
  const term = scribeNow(doc);
  let n = term?.n ?? 0;
  let written = waiting;
  if (term?.by !== by) {
    const lacking = waiting.filter(({ id, text }) => text && !entries.has(id));
    const from = takesOverFrom(rows, lacking, term ? writing : undefined);
    if (from === undefined) written = waiting.filter(({ id }) => entries.has(id));
    else facts(doc).set(termKey({ n: ++n, by }), { by, from });
  }
  for (const row of written) {
    const { id, text } = row;
    if (text) entries.set(id, { ...writing.entryOf(row), by, term: entries.get(id)?.term ?? n });
    else entries.delete(id);
  }
  return written;
}

/** Whether there is something of this line that the record has not got from this device. */
export const isWaiting = ({ promotedRevision, revision }: UtteranceRow): boolean =>
  promotedRevision !== revision && promotedRevision !== leftToScribe;

/** From where on this device is the scribe; undefined: not at all. Without `writing` nobody is it yet. */
function takesOverFrom(rows: UtteranceRow[], lacking: UtteranceRow[], writing?: Writing): number | undefined {
  const [first] = lacking;
  const last = lacking.at(-1);
  if (!first || !last) return undefined;
  if (!writing) return first.startedAt;
  const known = rows.findLast((row) => !lacking.includes(row))?.startedAt ?? Number.NEGATIVE_INFINITY;
  const times = lacking.map(({ updatedAt }) => updatedAt);
  // A line counts from when it was complete: until then the scribe could not have written it either.
  const lackedMs = writing.isOver ? last.startedAt - known : Math.max(...times) - Math.min(...times);
  return lackedMs > silentMs ? lacking.find((row) => row.startedAt > known)?.startedAt : undefined;
}
