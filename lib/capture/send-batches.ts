import type { Talk, Utterance } from '../sessions/schema';
import type { UtteranceBatch } from './batch';
import type { CaptureOrder } from './order';

/** Changed utterances travel at most this often (ms). */
const everyMs = 500;
const retryAfterMs = 1_000;
/** Utterances in one message; the rest waits for the next. */
const mostAtOnce = 100;

export type Batches = ReturnType<typeof sendBatches>;

/**
 * Sends what changed and keeps it until it was acknowledged. A batch that got lost is sent again with the newest
 * revisions; the receiver takes each revision once.
 */
export function sendBatches(
  sessionId: string,
  send: (batch: UtteranceBatch) => Promise<CaptureOrder>,
  onAnswer: (order: CaptureOrder) => void,
  signal: AbortSignal,
) {
  const waiting = new Map<string, Utterance>();
  const talk = new Map<string, Talk>();
  let sending: Promise<boolean> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastSentAt = 0;

  async function sendOnce(): Promise<boolean> {
    const utterances = [...waiting.values()].slice(0, mostAtOnce);
    const sums = [...talk.values()];
    lastSentAt = Date.now();
    try {
      const order = await send({ sessionId, utterances, talk: sums });
      for (const { id, revision } of utterances)
        if (waiting.get(id)?.revision === revision) waiting.delete(id);
      for (const sum of sums) if (talk.get(sum.id) === sum) talk.delete(sum.id);
      onAnswer(order);
      return true;
    } catch {
      // The service worker was stopped or the extension replaced: everything stays here until it is acknowledged.
      return false;
    }
  }

  const isEmpty = () => waiting.size === 0 && talk.size === 0;

  function schedule(afterMs: number): void {
    if (timer !== undefined || sending || signal.aborted || isEmpty()) return;
    timer = setTimeout(() => {
      timer = undefined;
      void flush();
    }, afterMs);
  }

  /** Sends all that waits, now. Resolves when it was acknowledged, or could not be sent. */
  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    await sending;
    while (!isEmpty()) {
      sending = sendOnce();
      const isSent = await sending;
      sending = undefined;
      if (!isSent) return schedule(retryAfterMs);
      if (waiting.size < mostAtOnce) break;
    }
    schedule(everyMs);
  }

  signal.addEventListener('abort', () => clearTimeout(timer));
  return {
    add(utterances: readonly Utterance[], sums: readonly Talk[] = []): void {
      for (const utterance of utterances) waiting.set(utterance.id, utterance);
      for (const sum of sums) talk.set(sum.id, sum);
      schedule(Math.max(0, lastSentAt + everyMs - Date.now()));
    },
    flush,
    /** What was not acknowledged yet; handed to the script that replaces this one. */
    waiting: () => [...waiting.values()],
  };
}
