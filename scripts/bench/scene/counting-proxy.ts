import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export type CountingProxy = {
  /** To be used in place of the server's own address. */
  url: string;
  /** Every byte of the connections so far, both directions: WebSocket frames and all, without TLS. */
  bytes(): { toServer: number; fromServer: number };
  close(): Promise<void>;
};

/** Stands before a server of this machine and counts what goes by. */
export async function countingProxy(serverUrl: string): Promise<CountingProxy> {
  const target = Number(new URL(serverUrl).port);
  const counted = { toServer: 0, fromServer: 0 };
  const open = new Set<Socket>();
  const proxy = createServer((client) => {
    const server = connect(target, '127.0.0.1');
    for (const socket of [client, server]) {
      open.add(socket);
      // One end is gone: the other one goes with it, and the product tries again.
      socket.once('close', () => [client, server].forEach((one) => void one.destroy()));
      socket.once('close', () => open.delete(socket));
      socket.on('error', () => undefined);
    }
    client.on('data', (chunk) => {
      counted.toServer += chunk.length;
    });
    server.on('data', (chunk) => {
      counted.fromServer += chunk.length;
    });
    client.pipe(server).pipe(client);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (typeof address !== 'object' || !address) throw new Error('The proxy has no port.');
  return {
    url: `ws://127.0.0.1:${address.port}`,
    bytes: () => ({ ...counted }),
    close: async () => {
      for (const socket of open) socket.destroy();
      await once(proxy.close(), 'close');
    },
  };
}
