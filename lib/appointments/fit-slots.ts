/** When somebody has time, epoch ms. */
export type Slot = { from: number; to: number };

/** `isFirst`: newcomers and others marked as first are planned before the rest (product.md MFG-16). */
export type PairToPlan = { pairId: string; lengthMin: number; isFirst: boolean };

/** Begins at `at`, epoch ms. */
export type Placed = { pairId: string; at: number; lengthMin: number };

export type Fit = { placed: Placed[]; left: string[] };

type Wishes = {
  pairs: PairToPlan[];
  slots: Slot[];
  /** Pause between two 1on1s. */
  gapMin: number;
};
type Room = { at: number; spare: number };
/** Which of the places where a 1on1 has room it takes. */
type Choice = (rooms: Room[]) => Room | undefined;

const minuteMs = 60_000;

const earliest: Choice = (rooms) => rooms[0];
const tightest: Choice = (rooms) => rooms.toSorted((a, b) => a.spare - b.spare)[0];

/**
 * One 1on1 for each pair, in the slots: those marked first before all others, each group in its order, each at the
 * earliest time that is free. Where somebody would be left that way, slots are filled more tightly, the longest 1on1s
 * first, if that leaves fewer. Nobody is left for whom there still is room. `placed` is in order of time.
 */
export function fitSlots({ pairs, slots, gapMin }: Wishes): Fit {
  const inOrder = [...pairs.filter(({ isFirst }) => isFirst), ...pairs.filter(({ isFirst }) => !isFirst)];
  const longestFirst = inOrder.toSorted(
    (a, b) => Number(b.isFirst) - Number(a.isFirst) || b.lengthMin - a.lengthMin,
  );
  const free = apart(slots);
  const fits = [inOrder, longestFirst].flatMap((queue) =>
    [earliest, tightest].map((choose) => fitOnce({ queue, free, gapMs: gapMin * minuteMs, choose })),
  );
  const isFirst = new Map(pairs.map((pair) => [pair.pairId, pair.isFirst]));
  const firstLeft = ({ left }: Fit): number => left.filter((pairId) => isFirst.get(pairId)).length;
  const [best = { placed: [], left: [] }] = fits.toSorted(
    (a, b) => firstLeft(a) - firstLeft(b) || a.left.length - b.left.length,
  );
  const left = new Set(best.left);
  return {
    placed: best.placed,
    left: inOrder.map(({ pairId }) => pairId).filter((pairId) => left.has(pairId)),
  };
}

/** Slots in order of time; those that overlap or touch are one. */
function apart(slots: Slot[]): Slot[] {
  const merged: Slot[] = [];
  for (const slot of slots.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && slot.from <= last.to) last.to = Math.max(last.to, slot.to);
    else if (slot.from < slot.to) merged.push({ ...slot });
  }
  return merged;
}

type Attempt = { queue: PairToPlan[]; free: Slot[]; gapMs: number; choose: Choice };

function fitOnce({ queue, free, gapMs, choose }: Attempt): Fit {
  const placed: Placed[] = [];
  const left: string[] = [];
  for (const { pairId, lengthMin } of queue) {
    const lengthMs = lengthMin * minuteMs;
    const rooms = lengthMs > 0 ? free.flatMap((slot) => roomIn(slot, { placed, lengthMs, gapMs }) ?? []) : [];
    const room = choose(rooms);
    if (!room) left.push(pairId);
    else placed.push({ pairId, at: room.at, lengthMin });
    placed.sort((a, b) => a.at - b.at);
  }
  return { placed, left };
}

type Need = { placed: Placed[]; lengthMs: number; gapMs: number };

/** The first time in a slot that is free for so long, pauses kept, and what is then left of that slot, in ms. */
function roomIn(slot: Slot, { placed, lengthMs, gapMs }: Need): Room | undefined {
  let at = slot.from;
  for (const other of placed) {
    const otherEnd = other.at + other.lengthMin * minuteMs;
    if (other.at < at + lengthMs + gapMs && otherEnd + gapMs > at) at = otherEnd + gapMs;
  }
  const spare = slot.to - (at + lengthMs);
  return spare >= 0 ? { at, spare } : undefined;
}
