import type { Said } from './schema';
import type { PresenceTimes } from './times';

export type AnnouncerOptions = {
  /** What is to be said now; undefined: nothing. */
  content(): Said | undefined;
  /** undefined while there is no key. */
  seal(said: Said, counter: number): Promise<string | undefined>;
  say(text: string): Promise<boolean>;
  now(): number;
  times: PresenceTimes;
};

/** Says that one is here, not too often. Its counters are times and only grow, so none has to be stored. */
export function announcer({ content, seal, say, now, times }: AnnouncerOptions) {
  let counter = 0;
  let saidAt = Number.NEGATIVE_INFINITY;
  let turn = 0;
  let farewell: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const speak = async () => {
    timer = undefined;
    const said = content();
    if (!said) return;
    saidAt = now();
    const mine = turn;
    const first = Math.max(saidAt, counter + 1);
    counter = first + 1;
    // Sealed with each word: a page that closes has no time left to seal one.
    const [text, last] = await Promise.all([
      seal(said, first),
      seal({ ...said, isHere: false, at: {} }, counter),
    ]);
    if (mine !== turn || !text) return;
    farewell = last;
    const isHeard = await say(text);
    if (!isHeard) saidAt = Number.NEGATIVE_INFINITY;
  };
  return {
    /** At once, or as soon as it may. */
    soon(): void {
      timer ??= setTimeout(speak, Math.max(0, saidAt + times.leastBetween - now()));
    },
    /** What has not changed, where it is time again. */
    again(): void {
      if (now() - saidAt >= times.sayAgainAfter) this.soon();
    },
    goodbye(): void {
      turn += 1;
      clearTimeout(timer);
      timer = undefined;
      saidAt = Number.NEGATIVE_INFINITY;
      if (farewell) void say(farewell);
      farewell = undefined;
    },
  };
}
