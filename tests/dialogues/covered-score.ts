import { touchedTopics } from '../../lib/topics/covered';
import type { Dialogue } from './dialogue';
import { dialogues } from './index';

export type Half = 'tuned' | 'held-out';
export type Score = { right: number; wrong: string[]; missed: string[] };

/** These were read as a whole while the rules were written. */
const readBefore = /^(ja-sales|ja-engineering|en-engineering)-/;

/**
 * The rules were made on the tuned half; of the other one only sums were looked at, never a line. Which half a dialogue
 * is in hangs on its id, so that a new one falls into either by itself.
 */
export const halfOf = ({ id }: Dialogue): Half =>
  readBefore.test(id) || hash(id) % 3 === 0 ? 'tuned' : 'held-out';

/** FNV-1a, stirred at the end so that ids that differ in the last figure fall apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
  return (value ^ (value >>> 16)) >>> 0;
}

export const dialoguesOf = (half: Half, language?: Dialogue['language']): Dialogue[] =>
  dialogues.filter((one) => halfOf(one) === half && (language === undefined || one.language === language));

/**
 * Plays each dialogue line by line, as the panel hears it. What is offered stays offered, so an offer before the first
 * line on a topic is wrong even if the two come to it later.
 */
export function scoreOf(played: readonly Dialogue[]): Score {
  const score: Score = { right: 0, wrong: [], missed: [] };
  for (const dialogue of played) {
    const offeredAt = play(dialogue);
    for (const { id, title } of dialogue.topics) {
      const first = dialogue.lines.findIndex(({ on }) => on === id);
      const at = offeredAt.get(id);
      if (at !== undefined && first >= 0 && at >= first) score.right += 1;
      else {
        if (at !== undefined) score.wrong.push(`${dialogue.id}: ${title}`);
        if (first >= 0) score.missed.push(`${dialogue.id}: ${title}`);
      }
    }
  }
  return score;
}

function play({ topics, lines }: Dialogue): Map<string, number> {
  const said = lines.map(({ by, text }, index) => ({ id: String(index), speaker: by, text }));
  const offeredAt = new Map<string, number>();
  for (const index of said.keys())
    for (const { topicId } of touchedTopics(topics, said.slice(0, index + 1)))
      if (!offeredAt.has(topicId)) offeredAt.set(topicId, index);
  return offeredAt;
}

/** Of what was offered, how much was talked about. */
export const precision = ({ right, wrong }: Score): number => right / (right + wrong.length);
/** Of what was talked about, how much was offered. */
export const recall = ({ right, missed }: Score): number => right / (right + missed.length);
