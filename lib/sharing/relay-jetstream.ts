import { type Consumer, type JetStreamClient, jetstreamManager, type StreamInfo } from '@nats-io/jetstream';
import { headers, type NatsConnection, PermissionViolationError } from '@nats-io/nats-core';
import { asRelayError, isStale } from './relay-refusal';
import { RelayError } from './relay-state';
import { streamName, streamSubjects } from './subject';

/** Each fetch lasts so long; two signs of life missing, and delivery has stopped. Thousands may sit idle here. */
const fetchForMs = 30_000;
const signOfLifeMs = 10_000;

/** The header of what takes the place of all that lay on its subject. */
const rollup = 'Nats-Rollup';

export type Kept = { sequence: number; isDuplicate: boolean };

export type Delivery = {
  /** Only what lies behind this sequence. */
  after: number;
  onItem(item: string, sequence: number, isSnapshot: boolean): void | Promise<void>;
  /** All that the relay held was delivered; told again whenever it is so again. */
  onCaughtUp(): void;
  /** The server no longer delivers, though the connection stands. */
  onTrouble(error: RelayError): void;
  signal: AbortSignal;
};

/** Throws where the stream is not as we need it. */
export async function readStream(nc: NatsConnection, timeout: number): Promise<StreamInfo> {
  const manager = await jetstreamManager(nc, { checkAPI: false, timeout });
  const stream = await manager.streams.info(streamName);
  const subjects = stream.config.subjects.join(' ');
  // Wider ones would keep who was there when.
  if (subjects !== streamSubjects) throw new RelayError('stream-differs', `subjects: ${subjects}`);
  return stream;
}

export async function keep(
  js: JetStreamClient,
  subject: string,
  item: Uint8Array,
  id: string,
): Promise<Kept> {
  const { seq, duplicate } = await js.publish(subject, item, { msgID: id });
  return { sequence: seq, isDuplicate: duplicate };
}

/** In the place of all that lies on the subject; undefined where something lies there that is newer than `upTo`. */
export async function keepInsteadOfAll(
  js: JetStreamClient,
  subject: string,
  item: Uint8Array,
  upTo: number,
): Promise<Kept | undefined> {
  const roll = headers();
  roll.set(rollup, 'sub');
  try {
    const { seq } = await js.publish(subject, item, {
      headers: roll,
      expect: { lastSubjectSequence: upTo },
    });
    return { sequence: seq, isDuplicate: false };
  } catch (error) {
    if (isStale(error)) return undefined;
    throw error;
  }
}

/** Hands over what lies on the subject and what comes, one after the other, until the signal or the connection ends. */
export async function deliver(js: JetStreamClient, subject: string, delivery: Delivery): Promise<void> {
  const { after, onCaughtUp, signal } = delivery;
  // Fetched rather than pushed: in a cluster 2.9 now and then pushed nothing for a minute to somebody who just came.
  const consumer = await js.consumers.get(streamName, {
    // As one string: before 2.10 a server knows no list of subjects.
    filter_subjects: subject,
    opt_start_seq: after + 1,
    // Nobody can guess it, and fetch in our place.
    name_prefix: crypto.randomUUID(),
  });
  try {
    const { num_pending: waiting } = await consumer.info(true);
    if (waiting === 0) onCaughtUp();
    if (!signal.aborted) await handOver(consumer, delivery);
  } finally {
    // Otherwise the server keeps it for some minutes.
    consumer.delete().catch(() => undefined);
  }
}

async function handOver(
  consumer: Consumer,
  { onItem, onCaughtUp, onTrouble, signal }: Delivery,
): Promise<void> {
  const messages = await consumer.consume({ expires: fetchForMs, idle_heartbeat: signOfLifeMs });
  const stop = () => void messages.close();
  signal.addEventListener('abort', stop);
  const watching = watch(messages.status(), onTrouble);
  try {
    for await (const message of messages) {
      await onItem(message.string(), message.seq, message.headers?.get(rollup) === 'sub');
      if (message.info.pending === 0) onCaughtUp();
      if (signal.aborted) break;
    }
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
    await watching;
  }
}

/** Any of them, and what is delivered may have holes or have ended. */
const troubles = new Set([
  'heartbeats_missed',
  'stream_not_found',
  'consumer_not_found',
  'consumer_deleted',
  'no_responders',
  'exceeded_limits',
]);

async function watch(
  notices: AsyncIterable<{ type: string }>,
  onTrouble: (error: RelayError) => void,
): Promise<void> {
  for await (const { type } of notices) {
    if (troubles.has(type)) onTrouble(new RelayError('unreachable', `delivery stopped: ${type}`));
  }
}

/** To whoever is there now. */
export function say(nc: NatsConnection, subject: string, text: Uint8Array): boolean {
  if (nc.isClosed()) return false;
  nc.publish(subject, text);
  return true;
}

/** Hands over what is said and not kept. */
export async function hear(
  nc: NatsConnection,
  subject: string,
  onText: (text: string) => void,
  signal: AbortSignal,
): Promise<void> {
  if (nc.isClosed()) return;
  const subscription = nc.subscribe(subject);
  const stop = () => subscription.unsubscribe();
  signal.addEventListener('abort', stop);
  try {
    for await (const message of subscription) onText(message.string());
  } catch (error) {
    throw error instanceof PermissionViolationError ? asRelayError(error) : error;
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}
