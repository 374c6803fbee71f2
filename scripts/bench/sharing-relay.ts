import { randomBytes } from 'node:crypto';
import { setTimeout as rest } from 'node:timers/promises';
import type { Line } from '../bench.ts';
import { type NatsServer, startNatsServer } from '../nats-server.ts';
import { usageOf } from './scene/process-usage.ts';
import { type Client, closeAll, connectClients, newSpace } from './scene/relay-clients.ts';

const spaces = 1_000;
/** A member writes now and then, as somebody does in a talk. */
const everyMs = 5_000;
const activeMs = 60_000;
/** On a machine that has other work the clients need a while for the last ones. */
const arrivesWithinMs = 60_000;
/** Until the server's own memory has settled. */
const settleMs = 10_000;
/** About as much as one envelope of a few words, with the state that goes with it. */
const itemBytes = 1_024;

const megabyte = 1_000_000;
const kilobyte = 1_000;

/**
 * What a nats-server on this machine needs for 1,000 pairs who all talk at once: two connections each, both follow, both
 * write. The clients are the product's own code, in this process.
 */
export async function measure(): Promise<Line[]> {
  const server = await startNatsServer();
  try {
    const empty = await settledMemory(server);
    const ids = Array.from({ length: spaces }, newSpace);
    const clients = await connectClients(server.url, [...ids, ...ids]);
    const idle = await settledMemory(server);
    const before = usageOf(server.pid);
    const beganAt = Date.now();
    const { sent, late } = await writeAll(clients);
    const after = usageOf(server.pid);
    const seconds = (Date.now() - beganAt) / 1_000;
    console.error(
      `sharing.spaces_1000: ${clients.length} connections, ${sent} items in ${seconds.toFixed(0)} s, all delivered, the slowest answer took ${late} ms`,
    );
    await closeAll(clients);
    // At the pace that is meant: on a machine that has other work the clients fall behind it.
    const perItem = (after.processorSeconds - before.processorSeconds) / sent;
    const itemsPerSecond = (clients.length * 1_000) / everyMs;
    return [
      { name: 'sharing.spaces_1000_cpu', value: 100 * perItem * itemsPerSecond, unit: 'percent' },
      { name: 'sharing.spaces_1000_memory', value: after.memoryBytes / megabyte, unit: 'MB' },
      { name: 'sharing.idle_connection', value: (idle - empty) / clients.length / kilobyte, unit: 'kB' },
    ];
  } finally {
    await server.stop();
  }
}

async function settledMemory(server: NatsServer): Promise<number> {
  await rest(settleMs);
  return usageOf(server.pid).memoryBytes;
}

/** Each at a moment of its own, so that they are spread over the time as people are. */
async function writeAll(clients: Client[]): Promise<{ sent: number; late: number }> {
  const until = Date.now() + activeMs;
  let sent = 0;
  let late = 0;
  const write = async ({ link, space }: Client, index: number) => {
    await rest((index / clients.length) * everyMs);
    while (Date.now() < until) {
      const beganAt = Date.now();
      await link.publish(space, randomBytes((itemBytes * 3) / 4).toString('base64'), newSpace());
      const tookMs = Date.now() - beganAt;
      late = Math.max(late, tookMs);
      sent += 1;
      await rest(Math.max(0, everyMs - tookMs));
    }
  };
  await Promise.all(clients.map(write));
  await allDelivered(clients, 2 * sent);
  return { sent, late };
}

/** Every item reaches the other one, and comes back to its writer. */
async function allDelivered(clients: Client[], count: number): Promise<void> {
  const until = Date.now() + arrivesWithinMs;
  for (;;) {
    const received = clients.reduce((sum, client) => sum + client.received, 0);
    if (received >= count) return;
    if (Date.now() > until) throw new Error(`Only ${received} of ${count} were delivered.`);
    await rest(100);
  }
}
