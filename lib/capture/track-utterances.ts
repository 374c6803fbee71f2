import type { CaptionLine } from '../platforms/platform';
import type { Utterance } from '../sessions/schema';
import { type Block, ownText, type ScreenLine } from './block';
import {
  adopt,
  adoptWithinMs,
  continues,
  isUnnamed,
  type MatchRules,
  mayBeSameVoice,
  movedUp,
  shortText,
} from './match-rows';
import { borderAfter, relate } from './same-speech';
import { logUtterances, type UtteranceLog } from './utterance-log';
import { nameVoices } from './voices';

export type TrackerOptions = MatchRules & { sessionId: string; newId: () => string };

/** Unchanged for this long (ms), a block is taken as finished; it may still be corrected. */
export const settleAfterMs = 2_500;
/** A hypothesis this young (ms) and short (characters) may be replaced by wholly other characters (きょ → 今日). */
const youngMs = 1_500;
const youngLength = 12;
/** Two equal blocks of which one goes within this time (ms) were one, drawn twice for a moment. */
const twinMs = 1_500;
/** What a page may show at most; more is not people talking. */
const most = { lines: 400, characters: 15_000, blocks: 600 };

type Counts = {
  /** Cases in which the page did not tell enough; decided for not losing words. */
  undecided: number;
  /** Lines, characters or speakers beyond what people can say. */
  cutOff: number;
};

type State = {
  options: TrackerOptions;
  counts: Counts;
  log: UtteranceLog;
  byRow: Map<object, Block>;
  /** All blocks, oldest first; those no longer on screen stay for a while to be recognised. */
  order: Block[];
  onScreen: Block[];
};

/** A block without the element that shows it. */
export type HandedBlock = Omit<Block, 'row' | 'line' | 'twinOf'> & { line: CaptionLine & { row: null } };

export type Tracker = ReturnType<typeof trackUtterances>;

/**
 * Turns "what is on screen now" into a stable list of utterances. Pure: it is handed lines and the time, and
 * returns the utterances that changed, each with a revision that only grows.
 */
export function trackUtterances(options: TrackerOptions) {
  const counts: Counts = { undecided: 0, cutOff: 0 };
  const log = logUtterances(options.sessionId, options.newId, counts);
  const state: State = { options, counts, log, byRow: new Map(), order: [], onScreen: [] };
  const labelVoices = nameVoices();
  return {
    counts,
    /** What is on screen at `now`, in document order. Returns what changed. */
    read(lines: readonly ScreenLine[], now: number): Utterance[] {
      const { onScreen } = state;
      if (lines.length !== onScreen.length || lines.some((line, index) => onScreen[index]?.line !== line))
        step(state, withinReason(lines, counts), now, labelVoices(lines), false);
      for (const block of state.onScreen) {
        if (block.utterance?.isSettled === false && now - block.changedAt >= settleAfterMs)
          log.write(block, now, true);
        if (block.twinOf && now - block.appearedAt > twinMs) delete block.twinOf;
      }
      return log.takeChanged();
    },
    /** All that is on screen at `now` was not for us: only what is said after it counts. */
    leaveOut(lines: readonly ScreenLine[], now: number): void {
      Object.assign(state, { byRow: new Map(), order: [], onScreen: [] });
      step(state, withinReason(lines, counts), now, labelVoices(lines), true);
      log.takeChanged();
    },
    /** What another tracker needs to go on with these blocks; without the page's elements, so it can travel as JSON. */
    handOver: (): HandedBlock[] =>
      state.onScreen.map(({ row, line, twinOf, ...block }) => ({ ...block, line: { ...line, row: null } })),
    /** Goes on where another tracker stopped: its blocks count as on screen until the next read. */
    takeOver(blocks: readonly HandedBlock[]): void {
      const taken = blocks.map((block): Block => {
        const row = {};
        return { ...block, row, line: { ...block.line, row } };
      });
      Object.assign(state, { order: [...taken], onScreen: taken });
    },
    /** The page or the record ends here: everything on screen is finished. */
    finish(now: number): Utterance[] {
      for (const block of state.onScreen) if (block.utterance) log.write(block, now, true);
      return log.takeChanged();
    },
  };
}

function withinReason(given: readonly ScreenLine[], counts: Counts): readonly ScreenLine[] {
  let lines = given;
  if (lines.length > most.lines) {
    counts.cutOff += lines.length - most.lines;
    lines = lines.slice(-most.lines);
  }
  if (lines.every((line) => line.text.length <= most.characters)) return lines;
  return lines.map((line) => {
    if (line.text.length <= most.characters) return line;
    counts.cutOff++;
    return { ...line, text: line.text.slice(0, most.characters) };
  });
}

function step(
  state: State,
  lines: readonly ScreenLine[],
  now: number,
  label: (line: ScreenLine) => string,
  isLeftOut: boolean,
): void {
  const matched = matchRows(state, lines, now);
  const lastKnown = lines.findLastIndex((line) => matched.has(line));
  const current = lines.map((line, index) => {
    const block = matched.get(line);
    if (block) {
      if (block.line !== line || block.goneAt !== undefined) update(state, block, line, label(line), now);
      return block;
    }
    // Above rows that we know, on a page in order of speaking, stands only what was said before we listened.
    const isOlder = state.options.isChronological && index < lastKnown;
    const fresh = begin(state, line, label(line), now, isLeftOut || isOlder ? line.text : '');
    markTwin(state, fresh, [lines[index - 1], lines[index + 1]], matched);
    return fresh;
  });
  const shown = resolveTwins(state, current, now);
  for (const block of state.onScreen) {
    if (block.goneAt !== undefined || shown.includes(block)) continue;
    block.goneAt = now;
    state.log.write(block, now, true);
  }
  keepInOrder(state, shown);
  state.onScreen = shown;
}

/** Which block each line shows: by its element, else by its text, else as the correction of a first guess. */
function matchRows(state: State, lines: readonly ScreenLine[], now: number): Map<ScreenLine, Block> {
  const { byRow, options, order, counts } = state;
  const moved = options.isChronological ? movedUp(lines, state.onScreen, byRow, options) : undefined;
  const isMoved = moved !== undefined;
  const matched = moved ?? new Map<ScreenLine, Block>();
  for (const line of lines) {
    const block = isMoved ? undefined : byRow.get(line.row);
    if (!block) continue;
    if (block.line === line || (continues(block, line, options) && !beginsAgain(block, line, now)))
      matched.set(line, block);
  }
  if (matched.size === lines.length) return matched;
  for (const [line, block] of adopt(lines, matched, order, now, options)) matched.set(line, block);
  const taken = new Set(matched.values());
  for (const line of lines) {
    const block = byRow.get(line.row);
    if (matched.has(line) || !block || taken.has(block) || !isFirstGuess(block, line, now, options)) continue;
    counts.undecided++;
    matched.set(line, block);
  }
  return matched;
}

/** A first, short guess of the same row that the page replaced by other characters. */
function isFirstGuess(block: Block, line: ScreenLine, now: number, rules: MatchRules): boolean {
  const isYoung = now - block.appearedAt <= youngMs && block.shown.length <= youngLength;
  return isYoung && mayBeSameVoice(block, line, rules) && block.goneAt === undefined;
}

/** A finished block whose row now shows only its first words: the same person begins again alike. */
const beginsAgain = (block: Block, line: ScreenLine, now: number): boolean =>
  now - block.changedAt > settleAfterMs &&
  line.text.length * 2 <= block.shown.length &&
  block.shown.startsWith(line.text);

function begin(state: State, line: ScreenLine, label: string, now: number, leftOut: string): Block {
  const block: Block = {
    row: line.row,
    line,
    label,
    isNamed: !isUnnamed(line.speaker, state.options),
    shown: line.text,
    leftOut,
    head: '',
    changedAt: now,
    appearedAt: now,
  };
  const mayHaveBeenHere = (old: Block) =>
    old.goneAt !== undefined &&
    now - old.goneAt <= adoptWithinMs &&
    old.shown === line.text &&
    old.label === label;
  if (leftOut === '' && state.order.some(mayHaveBeenHere)) state.counts.undecided++;
  state.byRow.set(line.row, block);
  state.log.write(block, now, false);
  return block;
}

function update(state: State, block: Block, line: ScreenLine, label: string, now: number): void {
  const hasName = !isUnnamed(line.speaker, state.options);
  block.row = line.row;
  state.byRow.set(line.row, block);
  if (hasName || !block.isNamed) block.label = label;
  block.isNamed ||= hasName;
  block.line = line;
  delete block.goneAt;
  if (line.text !== block.shown) absorb(block, line.text, state.options.rollsFrom, now);
  const isAsSettled = block.utterance?.isSettled === true && ownText(block) === block.utterance.text;
  state.log.write(block, now, isAsSettled);
}

function absorb(block: Block, text: string, rollsFrom: number, now: number): void {
  const relation = relate(block.shown, text, rollsFrom);
  if (relation.kind === 'rolled') {
    block.head += block.shown.slice(Math.min(block.leftOut.length, relation.count), relation.count);
    block.leftOut = block.leftOut.slice(relation.count);
  }
  if (block.leftOut !== '') block.leftOut = text.slice(0, borderAfter(block.leftOut, text));
  block.shown = text;
  block.changedAt = now;
}

function markTwin(
  state: State,
  block: Block,
  neighbours: (ScreenLine | undefined)[],
  matched: ReadonlyMap<ScreenLine, Block>,
): void {
  for (const neighbour of neighbours) {
    const other = neighbour && matched.get(neighbour);
    if (!other || other.shown !== block.shown || other.label !== block.label) continue;
    if (block.shown.length > shortText) block.twinOf = other;
    else state.counts.undecided++;
    return;
  }
}

/** Copies that a page draws for a moment beside the original: one utterance, whichever of the two stays. */
function resolveTwins(state: State, current: readonly Block[], now: number): Block[] {
  const shown = [...current];
  for (const twin of new Set([...current, ...state.onScreen])) {
    const original = twin.twinOf;
    if (!original) continue;
    const isGone = !shown.includes(twin);
    if (!isGone && shown.includes(original)) continue;
    state.log.withdraw(twin, now);
    state.order = state.order.filter((block) => block !== twin);
    state.onScreen = state.onScreen.filter((block) => block !== twin);
    if (!isGone) {
      Object.assign(original, { row: twin.row, line: twin.line, shown: twin.shown, changedAt: now });
      state.byRow.set(twin.row, original);
      shown[shown.indexOf(twin)] = original;
      state.log.write(original, now, false);
    }
  }
  return shown;
}

/** Files new blocks where they stand on the screen, and lets go of the oldest. */
function keepInOrder(state: State, shown: readonly Block[]): void {
  const { options, byRow } = state;
  const filed = new Set(state.order);
  shown.forEach((block, index) => {
    if (filed.has(block)) return;
    const next = options.isChronological
      ? shown.slice(index + 1).find((other) => filed.has(other))
      : undefined;
    state.order.splice(next ? state.order.indexOf(next) : state.order.length, 0, block);
    filed.add(block);
  });
  const tooMany = state.order.length - most.blocks;
  if (tooMany <= 0) return;
  for (const old of state.order.slice(0, tooMany)) if (byRow.get(old.row) === old) byRow.delete(old.row);
  state.order = state.order.slice(tooMany);
}
