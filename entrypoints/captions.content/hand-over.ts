import type { HandedBlock } from '@/lib/capture/track-utterances';
import type { Utterance } from '@/lib/sessions/schema';

/** What a replaced script leaves behind: what nobody acknowledged, and the blocks it was reading. */
export type Legacy = { sessionId: string; waiting: Utterance[]; blocks: HandedBlock[] };

const asks = 'engawa:take-over';
const gives = 'engawa:hand-over';

/**
 * Asks a replaced script in this page for what it holds. The page could answer as well, with no more than it can
 * put into its captions anyway.
 */
export function takeOver(): Legacy | undefined {
  let legacy: Legacy | undefined;
  const receive = (event: Event) => {
    legacy ??= legacyIn(event);
  };
  document.addEventListener(gives, receive);
  document.dispatchEvent(new CustomEvent(asks));
  document.removeEventListener(gives, receive);
  return legacy;
}

function legacyIn(event: Event): Legacy | undefined {
  if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return undefined;
  try {
    const { sessionId, waiting, blocks } = JSON.parse(event.detail);
    return typeof sessionId === 'string' && Array.isArray(waiting) && Array.isArray(blocks)
      ? { sessionId, waiting, blocks }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Answers, once, the script that comes after this one. */
export function handOver(legacy: Legacy): void {
  const answer = () => document.dispatchEvent(new CustomEvent(gives, { detail: JSON.stringify(legacy) }));
  document.addEventListener(asks, answer, { once: true });
}
