import type { RecordEntry } from '../memo/memo';

export type RecordGroup = { topicId: string | undefined; entries: RecordEntry[] };

/** Entries in order, cut where the open topic changed: a topic taken up again later is a group of its own. */
export function recordByTopic(entries: readonly RecordEntry[]): RecordGroup[] {
  const groups: RecordGroup[] = [];
  for (const entry of entries) {
    const last = groups.at(-1);
    if (last && last.topicId === entry.topicId) last.entries.push(entry);
    else groups.push({ topicId: entry.topicId, entries: [entry] });
  }
  return groups;
}
