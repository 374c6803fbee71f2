import type { Circle, Handed, OwnYes } from './schema';
import { stateOfCircle } from './state-of-circle';

/** One pair of mine: whether the two share, what I said yes to here, what its notebook says. */
export type PairState = {
  pairId: string;
  personId: string;
  isShared: boolean;
  yes: Record<string, OwnYes>;
  circles: Circle[];
  handed: Handed[];
};

export type Step =
  | { do: 'hand'; circle: Circle; readerId: string; to: string }
  | { do: 'take-back'; handed: Handed }
  | { do: 'drop'; circle: Circle }
  | { do: 'forget-yes'; pairId: string; circleId: string };

/**
 * What this device has to do so that readers have what both said yes to, and nothing else. `meId` and `now` (epoch ms) as
 * they are here.
 */
export function planHanding(pairs: PairState[], { meId, now }: { meId: string; now: number }): Step[] {
  const running = pairs.flatMap((pair) =>
    // Where the two no longer share, nobody could call it off any more.
    pair.isShared ? pair.circles.filter((circle) => isMine(pair, circle, { meId, now })) : [],
  );
  return [
    ...running.flatMap((circle) => handOver(circle, pairs)),
    ...pairs.flatMap((pair) => [
      ...takeBack(pair, { running, meId, now }),
      ...pair.circles
        .filter((circle) => isDone(pair, circle, { meId, now }))
        .map((circle) => ({ do: 'drop' as const, circle })),
      ...Object.keys(pair.yes)
        .filter((circleId) => !pair.circles.some(({ id }) => id === circleId))
        .map((circleId) => ({ do: 'forget-yes' as const, pairId: pair.pairId, circleId })),
    ]),
  ];
}

type Here = { meId: string; now: number };

const stateIn = ({ yes }: PairState, circle: Circle, here: Here) =>
  stateOfCircle(circle, { ...here, yes: yes[circle.id] });

/** I am the one who hands it over, and both have said yes. */
const isMine = (pair: PairState, circle: Circle, here: Here): boolean =>
  circle.proposedBy === here.meId &&
  circle.answer?.by === pair.personId &&
  stateIn(pair, circle, here) === 'runs';

/** Once to each: what a reader has put away does not come again. */
function handOver(circle: Circle, pairs: PairState[]): Step[] {
  const done = pairs.find(({ pairId }) => pairId === circle.pairId)?.yes[circle.id]?.handedTo ?? [];
  return circle.readers.flatMap(({ personId }) => {
    const to = pairs.find((pair) => pair.personId === personId && pair.isShared);
    const isOther = pairs.some((pair) => pair.pairId === circle.pairId && pair.personId === personId);
    if (!to || isOther || done.includes(personId)) return [];
    return [{ do: 'hand' as const, circle, readerId: personId, to: to.pairId }];
  });
}

/** What I handed over and is not to be read any more; as a reader, what has come to its day. */
const takeBack = (pair: PairState, { running, meId, now }: Here & { running: Circle[] }): Step[] =>
  pair.handed
    .filter(
      ({ from, circleId, until }) =>
        now >= until ||
        (from === meId &&
          !running.some(
            ({ id, readers }) =>
              id === circleId && readers.some(({ personId }) => personId === pair.personId),
          )),
    )
    .map((handed) => ({ do: 'take-back', handed }));

/** Over, or nothing that I proposed; the one who handed it over takes away what was stopped. */
function isDone(pair: PairState, circle: Circle, here: Here): boolean {
  const state = stateIn(pair, circle, here);
  if (!pair.isShared && circle.proposedBy === here.meId) return true;
  if (state === 'stopping') return circle.proposedBy === here.meId || here.now >= circle.until;
  return state === 'over' || state === 'not-mine';
}
