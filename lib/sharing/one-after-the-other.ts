export type Pace = {
  /** What is asked for within this time (ms) is done together. */
  batchMs: number;
  /** After a failure it is tried again so much later (ms). */
  againMs: number;
  /** Told after every time: what went wrong, or undefined. */
  onDone(error: unknown): void;
  signal: AbortSignal;
};

/** Asked for while it runs, it runs once more. It never throws: what failed is told, and tried again until the signal. */
export function oneAfterTheOther(work: () => Promise<void>, pace: Pace): () => void {
  const { batchMs, againMs, onDone, signal } = pace;
  let isWanted = false;
  let isRunning = false;
  const once = async (): Promise<void> => {
    isWanted = false;
    try {
      await work();
      onDone(undefined);
    } catch (error) {
      if (signal.aborted) return;
      onDone(error);
      const timer = setTimeout(ask, againMs);
      signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    }
  };
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isWanted && !signal.aborted) {
      await new Promise((resolve) => setTimeout(resolve, batchMs));
      if (!signal.aborted) await once();
    }
    isRunning = false;
  };
  const ask = (): void => {
    isWanted = true;
    if (!isRunning) void run();
  };
  return ask;
}
