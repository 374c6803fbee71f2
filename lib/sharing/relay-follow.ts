import type { LiveConnection } from './live-connection';
import type { Connection } from './relay-connection';
import { RelayError } from './relay-state';

/** Where somebody stopped: in which stream, told by when it was made, and behind which sequence. */
export type Place = { stream: string; sequence: number };

export type Follower = {
  /** The next one waits until this is done. A throw ends following. A snapshot took the place of all before it. */
  onItem(item: string, place: Place, isSnapshot: boolean): void | Promise<void>;
  /** The relay lost what was seen there: wiped, made anew, or brought back from an older copy. All it has follows. */
  onWiped?(): void | Promise<void>;
  /** All that the relay holds was handed over. */
  onCaughtUp?(): void;
};

/** Over every connection, from where the last one stopped. Throws what the follower threw, or `not-permitted`. */
export async function followSubject(
  live: LiveConnection,
  {
    subject,
    from,
    signal,
    ...follower
  }: Follower & { subject: string; from: Place | undefined; signal: AbortSignal },
): Promise<void> {
  let place = from;
  let thrown: { error: unknown } | undefined;
  const asFollower = async <Result>(work: () => Result): Promise<Awaited<Result>> => {
    try {
      return await work();
    } catch (error) {
      thrown = { error };
      throw error;
    }
  };

  const deliverOver = async (connection: Connection): Promise<void> => {
    const { createdAt, lastSequence } = await connection.stream();
    if (place && (place.stream !== createdAt || place.sequence > lastSequence)) {
      place = undefined;
      await asFollower(() => follower.onWiped?.());
    }
    const stream = createdAt;
    await connection.deliver(subject, {
      after: place?.sequence ?? 0,
      onItem: async (item, sequence, isSnapshot) => {
        await asFollower(() => follower.onItem(item, { stream, sequence }, isSnapshot));
        place = { stream, sequence };
      },
      onCaughtUp: () => follower.onCaughtUp?.(),
      signal,
    });
  };

  for await (const connection of live.each(signal)) {
    try {
      await deliverOver(connection);
    } catch (error) {
      if (thrown) throw thrown.error;
      if (!(error instanceof RelayError) || error.code === 'not-permitted') throw error;
      connection.end(error);
    }
  }
}
