import type { Circle, Handover, OwnYes } from './schema';

/** What this yes would be to. */
export const handoverOf = ({
  sessionId,
  what,
  heading,
  cardKind,
  text,
  until,
  readers,
  proposedBy,
}: Handover): Handover => ({
  sessionId,
  what,
  ...(heading === undefined ? {} : { heading }),
  ...(cardKind === undefined ? {} : { cardKind }),
  text,
  until,
  readers: readers.map(({ personId, name }) => ({ personId, name })),
  proposedBy,
});

/** Whether I said yes to exactly this, on this device. */
export const isOwnYes = (circle: Circle, yes: OwnYes | undefined): boolean =>
  yes !== undefined && JSON.stringify(handoverOf(circle)) === JSON.stringify(handoverOf(yes.to));

/**
 * `asks`: the other one waits for my answer; `asks-again`: a yes stands there in my name that was not given here, or not to
 * this; `waits`: I wait for theirs; `runs`: the readers can read it; `stopping`: it was stopped and is not yet taken back;
 * `not-mine`: it stands there in my name and was not proposed here; `over`: its day has passed.
 */
export type CircleState = 'asks' | 'asks-again' | 'waits' | 'runs' | 'stopping' | 'not-mine' | 'over';

type Seen = { meId: string; yes: OwnYes | undefined; now: number };

export function stateOfCircle(circle: Circle, { meId, yes, now }: Seen): CircleState {
  const isProposer = circle.proposedBy === meId;
  const isMyYes = isOwnYes(circle, yes);
  // Its text is taken out with the stop: there is nothing left that a yes could be compared with.
  if (circle.stoppedAt !== undefined) return 'stopping';
  if (isProposer && !isMyYes) return 'not-mine';
  if (now >= circle.until) return 'over';
  const { answer } = circle;
  if (isProposer) return answer && answer.by !== meId ? 'runs' : 'waits';
  if (answer?.by !== meId) return 'asks';
  return isMyYes ? 'runs' : 'asks-again';
}
