import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { jetstreamManager, type StreamConfig } from '@nats-io/jetstream';
import { type ConnectionOptions, credsAuthenticator, wsconnect } from '@nats-io/nats-core';
import { canInstallDebianPackages, installDebianPackages } from './debian-packages.ts';

const needed = 'Engawa needs nats-server to try sharing over a relay.';

/** The path of a nats-server; installs Debian's where that is possible. */
export function findNatsServer(): string {
  const chosen = process.env.ENGAWA_NATS_SERVER;
  if (chosen && !isUsable(chosen)) {
    throw new Error(`ENGAWA_NATS_SERVER is ${chosen}, which does not start. ${needed}`);
  }
  const server = chosen ?? usualPlaces.find(isUsable) ?? installed();
  if (server) return server;
  throw new Error(
    `${needed} None was found and none could be installed. Install it (https://nats.io/download, or apt-get install nats-server) and set ENGAWA_NATS_SERVER to its path.`,
  );
}

// The last one is whatever the PATH leads to.
const usualPlaces = [
  '/usr/sbin/nats-server',
  '/usr/bin/nats-server',
  '/usr/local/bin/nats-server',
  '/opt/homebrew/bin/nats-server',
  'nats-server',
];

function isUsable(path: string): boolean {
  if (path.includes('/') && !existsSync(path)) return false;
  const { status, stdout, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && `${stdout}${stderr}`.includes('nats-server');
}

function installed(): string | undefined {
  if (!canInstallDebianPackages()) return undefined;
  installDebianPackages(['nats-server']);
  return usualPlaces.find(isUsable);
}

type Places = { port: number; webSocketPort: number; storeDir: string };

type Admin = Pick<ConnectionOptions, 'user' | 'pass' | 'token'> & { creds?: string };

export type NatsServerOptions = {
  /** A configuration instead of the short one below. */
  configuration?: (places: Places) => string;
  /** Who may make the stream, where not everybody may. */
  admin?: Admin;
  /** Made as an administrator would, with these changes; or not at all. */
  stream?: 'missing' | Partial<StreamConfig>;
};

export type NatsServer = {
  url: string;
  /** Of the process that runs now. */
  readonly pid: number | undefined;
  /** Where it keeps what it was given. */
  storeDir: string;
  /** As if the power went. */
  kill(): Promise<void>;
  /** Again, on the same ports and with the same store. */
  start(): Promise<void>;
  /** While it is down: as if its disk had been replaced. */
  emptyStore(): void;
  /** As an administrator does it. */
  makeStream(changes?: Partial<StreamConfig>): Promise<void>;
  deleteStream(): Promise<void>;
  /** What the stream holds: of the whole store, or of one subject. */
  countMessages(subject?: string): Promise<number>;
  /** Bytes that the stream says it holds. */
  storedBytes(): Promise<number>;
  stop(): Promise<void>;
};

/** A real server on free ports of this machine, with a store of its own that goes with it. */
export async function startNatsServer(options: NatsServerOptions = {}): Promise<NatsServer> {
  const program = findNatsServer();
  const folder = mkdtempSync(join(tmpdir(), 'engawa-nats-'));
  const storeDir = join(folder, 'store');
  const [port, webSocketPort] = await freePorts();
  const configuration = (options.configuration ?? openToAll)({ port, webSocketPort, storeDir });
  const file = join(folder, 'nats.conf');
  writeFileSync(file, configuration);
  const url = `ws://127.0.0.1:${webSocketPort}`;
  const asAdmin = <Result>(work: (manager: Manager) => Promise<Result>) =>
    overOwnLine(url, options.admin, work);
  let running: Running | undefined;

  const server: NatsServer = {
    url,
    get pid() {
      return running?.pid;
    },
    storeDir,
    kill: async () => {
      await running?.kill();
      running = undefined;
    },
    start: async () => {
      running ??= await run(program, file);
    },
    emptyStore: () => rmSync(storeDir, { recursive: true, force: true }),
    makeStream: (changes) => asAdmin((manager) => makeStream(manager, changes)),
    deleteStream: () =>
      asAdmin(async (manager) => void (await manager.streams.delete(streamOfAdministrator().name))),
    countMessages: (subject) => asAdmin((manager) => countMessages(manager, subject)),
    storedBytes: () =>
      asAdmin(async (manager) => (await manager.streams.info(streamOfAdministrator().name)).state.bytes),
    stop: async () => {
      await server.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await server.start();
    if (options.stream !== 'missing') await server.makeStream(options.stream);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return server;
}

const openToAll = ({ port, webSocketPort, storeDir }: Places) => `
listen: 127.0.0.1:${port}
websocket { listen: "127.0.0.1:${webSocketPort}", no_tls: true }
jetstream { store_dir: ${JSON.stringify(storeDir)}, max_mem: 64MB, max_file: 1GB }
`;

type Running = { pid: number | undefined; kill(): Promise<void> };

async function run(program: string, file: string): Promise<Running> {
  const server = spawn(program, ['-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'exit').then(() => undefined);
  const killNow = () => void server.kill('SIGKILL');
  process.once('exit', killNow);
  ended.finally(() => process.off('exit', killNow));
  await ready(server, ended);
  return {
    pid: server.pid,
    kill: async () => {
      killNow();
      await ended;
    },
  };
}

/** When it says so itself. */
async function ready(server: ChildProcess, ended: Promise<void>): Promise<void> {
  if (!server.stderr) throw new Error('nats-server has no output to read');
  const lines = createInterface({ input: server.stderr });
  const said: string[] = [];
  return new Promise((resolve, reject) => {
    // Read to the end: a full pipe would stop the server.
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes('Server is ready')) resolve();
    });
    server.once('error', reject);
    ended.then(() => reject(new Error(`nats-server ended before it was ready:\n${said.join('\n')}`)));
  });
}

async function freePorts(): Promise<[number, number]> {
  const listeners = [createServer(), createServer()] as const;
  const ports = await Promise.all(
    listeners.map(async (listener) => {
      listener.listen(0, '127.0.0.1');
      await once(listener, 'listening');
      const address = listener.address();
      return typeof address === 'object' && address ? address.port : 0;
    }),
  );
  await Promise.all(listeners.map((listener) => once(listener.close(), 'close')));
  return [ports[0] ?? 0, ports[1] ?? 0];
}

type Manager = Awaited<ReturnType<typeof jetstreamManager>>;

/** The very file that an administrator gives to the `nats` command. */
function streamOfAdministrator(): StreamConfig {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../relay/stream.json'), 'utf8'));
}

async function overOwnLine<Result>(
  url: string,
  { creds, ...admin }: Admin = {},
  work: (manager: Manager) => Promise<Result>,
): Promise<Result> {
  const authenticator = creds ? [credsAuthenticator(new TextEncoder().encode(creds))] : [];
  const nc = await wsconnect({ servers: url, ...admin, authenticator, reconnect: false });
  try {
    return await work(await jetstreamManager(nc));
  } finally {
    await nc.close();
  }
}

async function makeStream(manager: Manager, changes: Partial<StreamConfig> = {}): Promise<void> {
  await manager.streams.add({ ...streamOfAdministrator(), ...changes });
}

async function countMessages(manager: Manager, subject?: string): Promise<number> {
  const { name } = streamOfAdministrator();
  if (!subject) return (await manager.streams.info(name)).state.messages;
  const { state } = await manager.streams.info(name, { subjects_filter: subject });
  return state.subjects?.[subject] ?? 0;
}
