import type { Utterance } from '../sessions/schema';
import { type Block, ownText } from './block';

/** What a page may show at most; more is not people talking. */
export const mostLabels = 40;

export type UtteranceLog = ReturnType<typeof logUtterances>;

/** Writes blocks down as utterances whose revision only grows, and hands out what changed. */
export function logUtterances(sessionId: string, newId: () => string, counts: { cutOff: number }) {
  const labels = new Set<string>();
  let lastStart = 0;
  let changed = new Map<string, Utterance>();

  const isOneTooMany = (label: string): boolean => {
    if (labels.has(label)) return false;
    if (labels.size >= mostLabels) return true;
    labels.add(label);
    return false;
  };

  return {
    /** Brings the block's utterance up to date; nothing happens while it has no word of ours. */
    write(block: Block, now: number, isSettled: boolean): void {
      const text = ownText(block);
      const before = block.utterance;
      if (!before && text === '') return;
      if (before?.text === text && before.isSettled === isSettled && before.speaker === block.label) return;
      if (!before && isOneTooMany(block.label)) {
        counts.cutOff++;
        return;
      }
      if (!before) lastStart = Math.max(now, lastStart + 1);
      block.utterance = {
        id: before?.id ?? newId(),
        sessionId,
        speaker: block.label,
        text,
        startedAt: before?.startedAt ?? lastStart,
        updatedAt: now,
        revision: (before?.revision ?? 0) + 1,
        isSettled,
      };
      changed.set(block.utterance.id, block.utterance);
    },
    /** Takes an utterance back that turned out to be drawn twice: an empty text says so. */
    withdraw(block: Block, now: number): void {
      if (!block.utterance) return;
      const { utterance } = block;
      changed.set(utterance.id, {
        ...utterance,
        text: '',
        updatedAt: now,
        revision: utterance.revision + 1,
        isSettled: true,
      });
      delete block.utterance;
    },
    takeChanged(): Utterance[] {
      const utterances = [...changed.values()];
      changed = new Map();
      return utterances;
    },
  };
}
