import type { Connection } from './relay-connection';

export type LiveConnection = ReturnType<typeof liveConnection>;

/** The connection that stands now, for all who work over one. */
export function liveConnection() {
  let current: Connection | undefined;
  let begun = Promise.withResolvers<void>();
  return {
    current: () => current,
    begin(connection: Connection): void {
      current = connection;
      begun.resolve();
      begun = Promise.withResolvers();
    },
    end(): void {
      current = undefined;
    },
    /** Every connection once, one after the other, until the signal. */
    async *each(signal: AbortSignal): AsyncGenerator<Connection, void> {
      const aborted = new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      let last: Connection | undefined;
      while (!signal.aborted) {
        if (current && current !== last) {
          last = current;
          yield current;
        } else {
          await Promise.race([begun.promise, aborted]);
        }
      }
    },
  };
}
