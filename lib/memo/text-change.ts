/** What was typed: at `at`, `removed` characters went and `inserted` came. */
export type TextChange = { at: number; removed: number; inserted: string };

/** A step of what somebody else did to a text, as Yjs tells it. */
export type TextStep = { retain?: number; delete?: number; insert?: unknown };

const isHigh = (text: string, at: number) => /[\uD800-\uDBFF]/.test(text.charAt(at));
const isLow = (text: string, at: number) => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/**
 * The one stretch in which two texts differ; undefined where they are the same.
 * @param caret where the caret stands in `after`: of two equal letters the one before it was typed
 */
export function textChange(before: string, after: string, caret = after.length): TextChange | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let end = sameAtEnd(before, after, Math.min(shorter, after.length - caret));
  let start = 0;
  while (start < shorter - end && before[start] === after[start]) start++;
  end = sameAtEnd(before, after, shorter - start);
  // A sign outside the first plane is two units of one letter: it changes whole or not at all.
  if (start > 0 && isHigh(before, start - 1)) start--;
  if (end > 0 && isLow(before, before.length - end)) end--;
  return {
    at: start,
    removed: before.length - end - start,
    inserted: after.slice(start, after.length - end),
  };
}

function sameAtEnd(before: string, after: string, most: number): number {
  let end = 0;
  while (end < most && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return end;
}

const lengthOf = (inserted: unknown) => (typeof inserted === 'string' ? inserted.length : 1);

/** Where a caret stands after somebody else's steps; what comes in exactly there comes after it. */
export function movedBy(caret: number, steps: readonly TextStep[]): number {
  let at = 0;
  let moved = caret;
  for (const { retain, delete: gone, insert } of steps) {
    if (retain !== undefined) at += retain;
    else if (gone !== undefined) moved -= Math.max(0, Math.min(gone, moved - at));
    else {
      if (at < moved) moved += lengthOf(insert);
      at += lengthOf(insert);
    }
  }
  return moved;
}

/** For each unit of a text after the steps, which it was before them; -1 for what came in. */
function origins(length: number, steps: readonly TextStep[]): number[] {
  const before = Array.from({ length }, (_, index) => index);
  const after: number[] = [];
  let at = 0;
  for (const { retain, delete: gone, insert } of steps) {
    if (retain !== undefined) after.push(...before.slice(at, at + retain));
    else if (gone === undefined) after.push(...Array.from({ length: lengthOf(insert) }, () => -1));
    at += retain ?? gone ?? 0;
  }
  return [...after, ...before.slice(at)];
}

/**
 * A change of a text as it was, to be made in what others have made of it meanwhile: their words stay, also within the
 * stretch that goes. In the order in which they are to be made.
 */
export function rebased(
  change: TextChange,
  length: number,
  meanwhile: readonly (readonly TextStep[])[],
): TextChange[] {
  let now = Array.from({ length }, (_, index) => index);
  for (const steps of meanwhile)
    now = origins(now.length, steps).map((at) => (at < 0 ? -1 : (now[at] ?? -1)));
  const lastBefore = now.findLastIndex((was) => was >= 0 && was < change.at);
  const isGoing = (was: number | undefined) =>
    was !== undefined && was >= change.at && was < change.at + change.removed;
  const changes: TextChange[] = [];
  for (let at = now.length - 1; at >= 0; at--) {
    if (!isGoing(now[at])) continue;
    const last = changes.at(-1);
    if (last?.at === at + 1) Object.assign(last, { at, removed: last.removed + 1 });
    else changes.push({ at, removed: 1, inserted: '' });
  }
  return change.inserted === ''
    ? changes
    : [...changes, { at: lastBefore + 1, removed: 0, inserted: change.inserted }];
}
