import type { Connection } from './relay-connection';
import type { Kept } from './relay-jetstream';
import { type RelayCode, RelayError } from './relay-state';

export type QueueLimits = { items: number; bytes: number };

/** So many may be on their way without an answer. One connection keeps their order. */
const onTheWay = 128;

/** Trying again would not help; whoever wrote it must know. */
const lasting = new Set<RelayCode>(['too-large', 'relay-full', 'not-permitted', 'stream-differs', 'refused']);

type Waiting = {
  subject: string;
  item: string;
  id: string;
  bytes: number;
  resolve(kept: Kept): void;
  reject(error: RelayError): void;
};

/**
 * What waits for the relay, in memory and in order. What a broken connection left without an answer is sent again
 * over the next; the relay knows it by its id.
 */
export function outgoing(limits: QueueLimits) {
  // Those that were sent over the present connection come first.
  const waiting: Waiting[] = [];
  let sent = 0;
  let bytes = 0;
  let connection: Connection | undefined;
  let closedBy: RelayError | undefined;

  const add = (subject: string, item: string, id: string): Promise<Kept> => {
    if (closedBy) return Promise.reject(closedBy);
    const size = new TextEncoder().encode(item).length;
    if (waiting.length >= limits.items || bytes + size > limits.bytes) {
      return Promise.reject(new RelayError('queue-full', `${waiting.length} items, ${bytes} bytes`));
    }
    const { promise, resolve, reject } = Promise.withResolvers<Kept>();
    waiting.push({ subject, item, id, bytes: size, resolve, reject });
    bytes += size;
    pump();
    return promise;
  };

  const pump = (): void => {
    while (connection && sent < Math.min(waiting.length, onTheWay)) {
      const next = waiting[sent];
      if (!next) return;
      sent += 1;
      send(next, connection);
    }
  };

  const send = (one: Waiting, over: Connection): void => {
    over.keep(one.subject, one.item, one.id).then(
      (kept) => {
        take(one)?.resolve(kept);
        pump();
      },
      (error: RelayError) => {
        if (!lasting.has(error.code)) return over.end(error);
        take(one)?.reject(error);
        pump();
      },
    );
  };

  /** Out of the queue; undefined where it was answered already. */
  const take = (one: Waiting): Waiting | undefined => {
    const at = waiting.indexOf(one);
    if (at < 0) return undefined;
    waiting.splice(at, 1);
    bytes -= one.bytes;
    if (at < sent) sent -= 1;
    return one;
  };

  return {
    add,
    /** All that waits goes over this connection, from the first on; over none, it waits. */
    over(next: Connection | undefined): void {
      connection = next;
      sent = 0;
      pump();
    },
    close(error: RelayError): void {
      closedBy = error;
      connection = undefined;
      for (const one of [...waiting]) take(one)?.reject(error);
    },
  };
}
