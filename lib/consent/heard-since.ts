import type { UtteranceRow } from '../db';
import type { RecordEntry } from '../memo/memo';

/** Two clocks may differ by so much (ms) before a word too many is kept. */
export const clockMarginMs = 30_000;

/** Off the record as the other one's clock has it; without an end it goes on. */
export type Span = { from: number; to?: number | undefined };

/**
 * What this device heard after the other one had gone off the record, or had stopped, and before it heard of that. Their press
 * was at `from` by their clock, and before `heardAt` by this one. So whatever still changed half a minute before the earlier of the
 * two is taken out again, until half a minute after the end: a line that began earlier and went on growing may hold words from
 * after the press, and where clocks differ, more goes rather than less. Not covered: a clock that is ahead by more than half a
 * minute while the word of it takes longer than half a minute to arrive. After the wrap-up only the beginning of each line is
 * known; then the last line that began before goes as well.
 * @param journal this device's own lines
 * @param record what the document holds, where the journal is gone; else nothing
 */
export function heardSince(
  { from, to = Number.POSITIVE_INFINITY }: Span,
  heardAt: number,
  journal: Pick<UtteranceRow, 'id' | 'startedAt' | 'updatedAt'>[],
  record: Pick<RecordEntry, 'id' | 'startedAt'>[],
): string[] {
  const begin = Math.min(from, heardAt) - clockMarginMs;
  const end = to + clockMarginMs;
  const heard = journal.filter(({ startedAt, updatedAt }) => updatedAt >= begin && startedAt <= end);
  const before = record
    .filter(({ startedAt }) => startedAt < begin)
    .sort((a, b) => a.startedAt - b.startedAt);
  const recorded = record.filter(({ startedAt }) => startedAt >= begin && startedAt <= end);
  return [...heard, ...recorded, ...before.slice(-1)].map(({ id }) => id);
}
