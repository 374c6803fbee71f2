import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Text as a server sends it over a WebSocket. */
const frame = (text: string) =>
  Buffer.concat([Buffer.from([0x82, 126, text.length >> 8, text.length & 255]), Buffer.from(text)]);

/**
 * Greets like a nats-server of some version, which no package has any more, and says yes to a first ping; without a
 * version it takes the call and is silent.
 */
export async function oldRelay(version?: string) {
  const sockets = new Set<Socket>();
  const called = Promise.withResolvers<void>();
  const server = createServer();
  server.on('connection', (socket) => sockets.add(socket));
  server.on('upgrade', (request, socket: Socket) => {
    if (!version) called.resolve();
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    if (!version) return;
    const info = { server_id: 'OLD', version, proto: 1, headers: true, max_payload: 1_048_576 };
    socket.write(frame(`INFO ${JSON.stringify(info)}\r\n`));
    socket.once('data', () => {
      socket.write(frame('PONG\r\n'));
      // What comes next is the question for the stream, or a goodbye.
      socket.once('data', () => called.resolve());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Somebody has come as far as this relay lets them. */
    called: called.promise,
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server.close(), 'close');
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
