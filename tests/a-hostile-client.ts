import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers, wsconnect } from '@nats-io/nats-core';
import { streamName, subjectOf } from '@/lib/sharing/subject';
import { afterTest } from './a-relay';

export type HostileClient = Awaited<ReturnType<typeof hostileClient>>;

/** Somebody with every right at the relay, who knows which subject is whose; and no key. */
export async function hostileClient(url: string, space: string) {
  const nc = await wsconnect({ servers: url, reconnect: false });
  afterTest(() => nc.close());
  const js = jetstream(nc);
  const manager = await jetstreamManager(nc);
  const subject = await subjectOf(space);
  const stored = async (): Promise<{ sequence: number; text: string }[]> => {
    const found: { sequence: number; text: string }[] = [];
    const consumer = await js.consumers.get(streamName, { filter_subjects: subject });
    const { num_pending: count } = await consumer.info(true);
    if (count > 0)
      for await (const message of await consumer.fetch({ max_messages: count, expires: 2000 }))
        found.push({ sequence: message.seq, text: message.string() });
    await consumer.delete();
    return found;
  };
  const put = async (item: string | Uint8Array): Promise<void> => {
    await js.publish(subject, item);
  };
  return {
    stored,
    texts: async (): Promise<string[]> => (await stored()).map(({ text }) => text),
    put,
    /** In the place of all that lies there. */
    rollUp: async (item: string): Promise<void> => {
      const roll = headers();
      roll.set('Nats-Rollup', 'sub');
      await js.publish(subject, item, { headers: roll });
    },
    purge: async (): Promise<void> => {
      await manager.streams.purge(streamName, { filter: subject });
    },
    /** What lies there goes, and these lie there instead. */
    replace: async (items: (string | Uint8Array)[]): Promise<void> => {
      await manager.streams.purge(streamName, { filter: subject });
      for (const item of items) await put(item);
    },
  };
}
