import type { OtherHere, Said, Whereabouts } from './schema';
import type { PresenceTimes } from './times';

type Heard = { counter: number; heardAt: number; hereUntil: number; at: Whereabouts };

/** The others, by member id, as they were last heard. Lives in memory only. */
export type Roster = ReadonlyMap<string, Heard>;

export type Hearing = { roster: Roster; wantsAnswer: boolean };

/**
 * What a message changes about who is here. `said` was opened, so it is the sender's; when it was said is another matter,
 * because a relay may repeat and hold back. It counts only
 * - if its counter is above the last one heard of this sender within `freshFor`, and
 * - if it names a counter of mine that is not older than `freshFor`. My counters are times of my own clock, so it does not matter
 *   how wrong the other one's is.
 *
 * So a relay can make somebody seem here for `freshFor` and `goneAfter` after they left, and no longer; and whoever has heard
 * nothing of me yet is answered before they are seen.
 */
export function hear(
  roster: Roster,
  { sender, counter, said }: { sender: string; counter: number; said: Said },
  { ownId, now, times }: { ownId: string; now: number; times: PresenceTimes },
): Hearing {
  const before = roster.get(sender);
  const isRecent = before !== undefined && now - before.heardAt < times.freshFor;
  if (isRecent && counter <= before.counter) return { roster, wantsAnswer: false };
  const wasHere = before !== undefined && before.hereUntil > now;
  const isFresh = now - (said.heard[ownId] ?? 0) < times.freshFor;
  const heard: Heard = isFresh
    ? { counter, heardAt: now, hereUntil: said.isHere ? now + times.goneAfter : 0, at: said.at }
    : { counter, heardAt: now, hereUntil: before?.hereUntil ?? 0, at: before?.at ?? {} };
  return {
    roster: new Map(roster).set(sender, heard),
    wantsAnswer: said.isHere && !(isFresh && wasHere),
  };
}

export const othersHere = (roster: Roster, now: number): OtherHere[] =>
  [...roster].flatMap(([memberId, { hereUntil, at }]) => (hereUntil > now ? [{ memberId, at }] : []));

/** The last counter heard of each, for `Said`. */
export const heardLately = (roster: Roster, now: number, { freshFor }: PresenceTimes): Said['heard'] =>
  Object.fromEntries(
    [...roster].flatMap(([memberId, { heardAt, counter }]) =>
      now - heardAt < freshFor ? [[memberId, counter] as const] : [],
    ),
  );
