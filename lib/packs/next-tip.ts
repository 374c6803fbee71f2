import type { Pack, Tip } from './schema';

/** What a pair can be told, under ids that differ from one pack to another; of the general pack where its own has nothing. */
export function tipsFor(pack: Pack, general: Pack): Tip[] {
  const { id, tips = [] } = pack.tips?.length ? pack : general;
  return tips.map((tip) => ({ ...tip, id: `${id}/${tip.id}` }));
}

type Wanted = {
  moment: Tip['moment'];
  /** Ids in the order they were shown; one shown again is added again. */
  seenIds: string[];
  /** What the person does not want to see again. */
  closedIds: string[];
};

/** The next tip for this moment: one never shown, else the one shown longest ago. undefined where none is left. */
export function nextTip(tips: Tip[], { moment, seenIds, closedIds }: Wanted): Tip | undefined {
  const left = tips.filter((tip) => tip.moment === moment && !tip.isHidden && !closedIds.includes(tip.id));
  const shownAt = (tip: Tip) => seenIds.lastIndexOf(tip.id);
  return left.toSorted((a, b) => shownAt(a) - shownAt(b))[0];
}
