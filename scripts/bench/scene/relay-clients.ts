import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { runnerImport } from 'vite';

type Relay = typeof import('../../../lib/sharing/relay.ts');
type RelayLink = import('../../../lib/sharing/relay.ts').RelayLink;

export type Client = {
  link: RelayLink;
  space: string;
  /** What came by following. */
  received: number;
};

const root = join(import.meta.dirname, '../../..');
/** So many sign in at the same time. */
const atOnce = 25;

export const newSpace = (): string => randomBytes(16).toString('base64url');

/** One connection of the product's own code for each space named; resolves when all follow theirs. */
export async function connectClients(url: string, spaces: string[]): Promise<Client[]> {
  const { module } = await runnerImport<Relay>(join(root, 'lib/sharing/relay.ts'), {
    configFile: false,
    root,
  });
  const clients: Client[] = [];
  const waiting = spaces.values();
  const connectNext = async () => {
    for (const space of waiting) clients.push(await connectOne(module, url, space));
  };
  await Promise.all(Array.from({ length: atOnce }, connectNext));
  return clients;
}

function connectOne({ connectRelay }: Relay, url: string, space: string): Promise<Client> {
  const { promise, resolve, reject } = Promise.withResolvers<Client>();
  const { signal } = new AbortController();
  const link = connectRelay({ url, credentials: { kind: 'none' }, onState: () => undefined, signal });
  const client: Client = { link, space, received: 0 };
  const follower = {
    onItem: () => {
      client.received += 1;
    },
    onCaughtUp: () => resolve(client),
  };
  link.follow(space, undefined, follower, signal).catch(reject);
  return promise;
}

export const closeAll = (clients: Client[]): Promise<unknown> =>
  Promise.all(clients.map(({ link }) => link.close()));
