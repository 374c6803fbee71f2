import type { Block, ScreenLine } from './block';
import { likeness, relate } from './same-speech';

export type MatchRules = {
  rollsFrom: number;
  placeholderNames: readonly string[];
  /** Rows stand in the order of speaking: what appears above older rows is older speech. */
  isChronological: boolean;
};

/** A block that left the screen may come back as another element within this time (ms): layout change, captions off and on. */
export const adoptWithinMs = 15_000;
/** Texts up to this many characters (「はい」) repeat for real so often that equality alone proves nothing. */
export const shortText = 3;
/** A word or so (「はい」, "Right."): whole new sentences begin with it too. */
const isWord = (text: string): boolean => text.length <= shortText || /^[\u0020-\u024f]{1,6}$/.test(text);

/** A corrected text in another element is the same only if this much of it stayed; a new sentence shares a few words too. */
const movedAlike = 0.6;

/** Whether the page has no name for the voice yet, or only a word that stands in for one. */
export const isUnnamed = (speaker: string, { placeholderNames }: MatchRules): boolean =>
  speaker === '' || placeholderNames.includes(speaker);

/** Whether both labels may mean one voice: equal, or one of them only stands in for a name. */
export function mayBeSameVoice(block: Block, line: ScreenLine, rules: MatchRules): boolean {
  // A stand-in after a name is another one who speaks in that row.
  if (block.isNamed && rules.placeholderNames.includes(line.speaker) && block.shown !== line.text)
    return false;
  const before = block.line;
  if (before.speaker === line.speaker)
    return before.voice === line.voice || before.voice === '' || line.voice === '' || line.speaker !== '';
  if (before.voice !== '' && before.voice === line.voice) return true;
  return isUnnamed(before.speaker, rules) || isUnnamed(line.speaker, rules);
}

/** Whether the line can be this block's text now. A long text under another name is the name corrected. */
export function continues(block: Block, line: ScreenLine, rules: MatchRules): boolean {
  const isEqual = block.shown === line.text;
  if (!mayBeSameVoice(block, line, rules)) return isEqual && line.text.length > 12;
  return isEqual || relate(block.shown, line.text, rules.rollsFrom).kind !== 'unrelated';
}

/**
 * Finds the blocks that lines without a familiar element are the return of. Both lists are in screen order; pairs
 * never cross each other nor the `anchors` (lines already matched), so a true repeat below its first is a new one.
 * @param order all blocks, oldest first; `settled` ones already matched are the anchors
 */
export function adopt(
  lines: readonly ScreenLine[],
  matched: ReadonlyMap<ScreenLine, Block>,
  order: readonly Block[],
  now: number,
  rules: MatchRules,
): Map<ScreenLine, Block> {
  const adopted = new Map<ScreenLine, Block>();
  const taken = new Set(matched.values());
  const place = new Map(order.map((block, index) => [block, index]));
  const placeOf = (line: ScreenLine | undefined) => {
    const block = line && matched.get(line);
    return block ? place.get(block) : undefined;
  };
  let from = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) continue;
    const anchor = placeOf(line);
    if (anchor !== undefined) {
      if (rules.isChronological) from = Math.max(from, anchor + 1);
      continue;
    }
    const nextAnchor = rules.isChronological
      ? lines
          .slice(index + 1)
          .map(placeOf)
          .find((at) => at !== undefined)
      : undefined;
    const to = nextAnchor ?? order.length;
    const found = bestReturn(line, order, rules.isChronological ? from : 0, to, taken, {
      now,
      isAboveOthers: nextAnchor !== undefined,
      rules,
    });
    if (found === undefined) continue;
    const block = order[found];
    if (!block) continue;
    adopted.set(line, block);
    taken.add(block);
    from = found + 1;
  }
  return adopted;
}

type Return = { now: number; isAboveOthers: boolean; rules: MatchRules };

/** Index in `order` of the block that this line most likely is; of equally likely ones the oldest. */
function bestReturn(
  line: ScreenLine,
  order: readonly Block[],
  from: number,
  to: number,
  taken: ReadonlySet<Block>,
  about: Return,
): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  for (let index = from; index < to; index++) {
    const block = order[index];
    if (!block || taken.has(block) || !mayBeSameVoice(block, line, about.rules)) continue;
    const isRecent = block.goneAt === undefined || about.now - block.goneAt <= adoptWithinMs;
    if (!isRecent && !about.isAboveOthers) continue;
    if (isWord(block.shown) && block.shown !== line.text && isCutOff(order, index, taken)) continue;
    const score = likelihood(block, line, about);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

/** The row before it did not come along: this is another window, not the same rows drawn again. */
function isCutOff(order: readonly Block[], index: number, taken: ReadonlySet<Block>): boolean {
  const before = order.slice(0, index).findLast(({ goneAt }) => goneAt === undefined);
  return before !== undefined && !taken.has(before);
}

/** How likely (0 to 4) the line is this block: equal text, then grown text, then corrected text that changed places just now. */
function likelihood(block: Block, line: ScreenLine, { rules }: Return): number {
  const isJustGone = block.goneAt === undefined;
  if (block.shown === line.text) return isJustGone || line.text.length > shortText ? 4 : 0;
  // The longer the part that was known, the likelier.
  if (line.text.startsWith(block.shown) && (isJustGone || !isWord(block.shown)))
    return 2.5 + block.shown.length / line.text.length;
  if (!isJustGone || !continues(block, line, rules)) return 0;
  const alike = likeness(block.shown, line.text);
  return alike >= movedAlike ? 1 + alike : 0;
}

/**
 * A virtual list that drops its first rows moves every text one element up, into elements that showed other rows.
 * Returns the blocks the lines show if the screen moved up as a whole (a text may be corrected in the same moment);
 * undefined when the elements tell more.
 */
export function movedUp(
  lines: readonly ScreenLine[],
  onScreen: readonly Block[],
  byRow: ReadonlyMap<object, Block>,
  rules: MatchRules,
): Map<ScreenLine, Block> | undefined {
  const shows = (line: ScreenLine, block: Block | undefined) =>
    block?.shown === line.text && block.line.speaker === line.speaker;
  // Neither did the elements keep their texts, nor were others put in the same places.
  const inPlace = Math.max(
    lines.filter((line) => shows(line, byRow.get(line.row))).length,
    lines.filter((line, index) => shows(line, onScreen[index])).length,
  );
  for (let by = 1; by < onScreen.length && onScreen.length - by > inPlace; by++) {
    const rest = onScreen.slice(by);
    const pairs = rest.flatMap((block, index) => {
      const line = lines[index];
      return line && (shows(line, block) || continues(block, line, rules)) ? [[line, block] as const] : [];
    });
    if (pairs.length < rest.length) continue;
    if (pairs.filter(([line, block]) => shows(line, block)).length > inPlace) return new Map(pairs);
  }
  return undefined;
}
