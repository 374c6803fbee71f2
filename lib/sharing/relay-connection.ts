import { jetstream, type StreamInfo } from '@nats-io/jetstream';
import {
  type Authenticator,
  jwtAuthenticator,
  type NatsConnection,
  nkeys,
  PermissionViolationError,
  tokenAuthenticator,
  usernamePasswordAuthenticator,
  wsconnect,
} from '@nats-io/nats-core';
import { inboxPrefixOf, type RelayCredentials, readCreds } from './relay-credentials';
import {
  type Delivery,
  deliver,
  hear,
  type Kept,
  keep,
  keepInsteadOfAll,
  readStream,
  say,
} from './relay-jetstream';
import { asRelayError } from './relay-refusal';
import { RelayError } from './relay-state';
import { presencePrefix } from './subject';

/** The first that hands out a stream in the way we ask for it. */
const oldestServer = [2, 9, 4];
const keepsWithinMs = 10_000;
/** Shorter: in a cluster that is choosing a leader nobody answers, and soon after somebody does. */
const tellsWithinMs = 4000;
const dialWithinMs = 15_000;
/** Two without an answer, and the connection counts as broken: a laptop that slept finds out within a minute. */
const pingEveryMs = 20_000;
/** Of a message's limit, what its headers may take. */
const headerBytes = 512;
/** Bytes of what is said of one's presence: who is here, where the cursor stands. */
const largestSaid = 16_000;

/** One connection to a relay that is as it should be, until it ends. */
export type Connection = {
  serverVersion: string;
  /** As it is now: which stream it is, told by when it was made, and how far it has come. */
  stream(): Promise<{ createdAt: string; lastSequence: number }>;
  keep(subject: string, item: string, id: string): Promise<Kept>;
  keepInsteadOfAll(subject: string, item: string, upTo: number): Promise<Kept | undefined>;
  deliver(subject: string, delivery: Omit<Delivery, 'onTrouble'>): Promise<void>;
  /** False where the connection has just ended. */
  say(subject: string, text: string): boolean;
  hear(subject: string, onText: (text: string) => void, signal: AbortSignal): Promise<void>;
  /** Ends it, for this reason. */
  end(reason: RelayError): void;
  ended: Promise<RelayError>;
};

export type Dial = {
  url: string;
  credentials: RelayCredentials;
  /** The relay said no to something that nobody waits for. */
  onRefused(error: RelayError): void;
  signal: AbortSignal;
};

export type Opened =
  | { connection: Connection; refused?: never }
  | { connection?: never; refused: RelayError };

/** A connection, or why there is none. */
export async function openConnection(dial: Dial): Promise<Opened> {
  const { signal } = dial;
  const line: Line = { drop: () => undefined };
  const drop = () => line.drop();
  signal.addEventListener('abort', drop);
  try {
    const nc = await reach(dial, line);
    checkVersion(nc.info?.version ?? '');
    const stream = await readStream(nc, tellsWithinMs);
    if (signal.aborted) throw new RelayError('closed');
    return { connection: connectionOver(nc, stream, line, dial) };
  } catch (error) {
    drop();
    return { refused: asRelayError(error) };
  } finally {
    signal.removeEventListener('abort', drop);
  }
}

/** Lets go of what there is so far, without waiting for anything that may never leave the socket. */
type Line = { drop(): void };

async function reach({ url, credentials }: Dial, line: Line): Promise<NatsConnection> {
  const nc = await wsconnect({
    servers: url,
    wsFactory: async () => {
      const socket = new WebSocket(url);
      line.drop = () => socket.close();
      return { socket, encrypted: url.startsWith('wss:') };
    },
    authenticator: authenticatorsFor(credentials),
    inboxPrefix: inboxPrefixOf(credentials),
    timeout: dialWithinMs,
    pingInterval: pingEveryMs,
    maxPingOut: 2,
    noEcho: true,
    noAsyncTraces: true,
    // Trying again is ours, so that every state can be told. Nor may a server name others that nobody checked.
    reconnect: false,
    ignoreClusterUpdates: true,
  });
  const dropSocket = line.drop;
  line.drop = () => {
    nc.close().catch(() => undefined);
    dropSocket();
  };
  return nc;
}

function authenticatorsFor(credentials: RelayCredentials): Authenticator[] {
  if (credentials.kind === 'none') return [];
  if (credentials.kind === 'token') return [tokenAuthenticator(credentials.token)];
  if (credentials.kind === 'password') {
    return [usernamePasswordAuthenticator(credentials.user, credentials.password)];
  }
  const creds = readCreds(credentials.text);
  const seed = new TextEncoder().encode(creds?.seed);
  if (!creds || !isSeed(seed)) throw new RelayError('credentials-unreadable');
  return [jwtAuthenticator(creds.jwt, seed)];
}

function isSeed(seed: Uint8Array): boolean {
  try {
    nkeys.fromSeed(seed);
    return true;
  } catch {
    return false;
  }
}

function checkVersion(version: string): void {
  const parts = version.split(/[.-]/).map(Number);
  const at = oldestServer.findIndex((oldest, place) => parts[place] !== oldest);
  const isTooOld = at >= 0 && !((parts[at] ?? 0) > (oldestServer[at] ?? 0));
  if (isTooOld) throw new RelayError('too-old', version);
}

function connectionOver(
  nc: NatsConnection,
  stream: StreamInfo,
  line: Line,
  { onRefused, signal }: Dial,
): Connection {
  const { promise: ended, resolve: settle } = Promise.withResolvers<RelayError>();
  const end = (reason: RelayError) => {
    settle(reason);
    line.drop();
  };
  const close = () => end(new RelayError('closed'));
  signal.addEventListener('abort', close);
  ended.then(() => signal.removeEventListener('abort', close));
  nc.closed().then((error) => end(asRelayError(error)));
  watch(nc, end, onRefused);
  const js = jetstream(nc, { timeout: keepsWithinMs });
  const limits = [nc.info?.max_payload ?? 0, stream.config.max_msg_size].filter((limit) => limit > 0);
  const largest = Math.min(...limits) - headerBytes;
  return {
    serverVersion: nc.info?.version ?? '',
    stream: async () => {
      const { created, state } = await named(readStream(nc, tellsWithinMs));
      return { createdAt: created, lastSequence: state.last_seq };
    },
    keep: async (subject, item, id) => taken(keep(js, subject, bytesOf(item, largest), id)),
    keepInsteadOfAll: async (subject, item, upTo) =>
      taken(keepInsteadOfAll(js, subject, bytesOf(item, largest), upTo)),
    deliver: (subject, delivery) => named(deliver(js, subject, { ...delivery, onTrouble: end })),
    say: (subject, text) => say(nc, subject, bytesOf(text, largestSaid)),
    hear: (subject, onText, until) => hear(nc, subject, onText, until),
    end,
    ended,
  };
}

function bytesOf(text: string, most: number): Uint8Array {
  const bytes = new TextEncoder().encode(text);
  if (bytes.length > most) throw new RelayError('too-large', `${bytes.length} bytes`);
  return bytes;
}

const named = <Result>(work: Promise<Result>): Promise<Result> =>
  work.catch((error) => {
    throw asRelayError(error);
  });

/** The stream was there when the connection began: where nobody takes what is published, it is gone. */
const taken = <Result>(work: Promise<Result>): Promise<Result> =>
  named(work).catch((error: RelayError) => {
    throw error.code === 'no-jetstream' ? new RelayError('no-stream', error.detail) : error;
  });

/** What the server says between the lines. */
async function watch(
  nc: NatsConnection,
  end: (reason: RelayError) => void,
  onRefused: (error: RelayError) => void,
): Promise<void> {
  for await (const status of nc.status()) {
    if (status.type === 'staleConnection') end(new RelayError('unreachable', 'pings were not answered'));
    if (status.type !== 'error') continue;
    const { error } = status;
    // Requests and subscriptions hear of theirs themselves; here is what nobody waits for an answer to.
    if (!(error instanceof PermissionViolationError) || error.operation !== 'publish') continue;
    if (error.subject.startsWith(presencePrefix)) onRefused(asRelayError(error));
    if (error.subject.startsWith('$JS.API.CONSUMER.MSG.NEXT.')) end(asRelayError(error));
  }
}
