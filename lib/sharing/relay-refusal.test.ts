import { describe, expect, test } from 'vitest';
import { afterTest, follower, link, newSpace, server, until } from '@/tests/a-relay';
import { oldRelay } from '@/tests/an-old-relay';
import { operator } from '@/tests/an-operator';
import { connectRelay } from './relay';
import { presenceSubjectOf, subjectOf } from './subject';

type Places = { port: number; webSocketPort: number; storeDir: string };

const withMore =
  (more: string, jetstream = '') =>
  ({ port, webSocketPort, storeDir }: Places) =>
    `listen: 127.0.0.1:${port}
     websocket { listen: "127.0.0.1:${webSocketPort}", no_tls: true }
     ${jetstream || `jetstream { store_dir: "${storeDir}" }`}
     ${more}`;

describe('credentials', () => {
  test('a token', async () => {
    const token = 'a long token';
    const { url } = await server({
      configuration: withMore(`authorization { token: "${token}" }`),
      admin: { token },
    });
    const wrong = link(url, {
      credentials: { kind: 'token', token: 'another' },
      random: () => 0,
      now: () => 5,
    });
    // Of four tries the wait of the fifth: soon would be no use.
    expect(await wrong.is('refused')).toMatchObject({ code: 'credentials-refused', nextTryAt: 5 + 25 });
    expect(await link(url).is('refused')).toMatchObject({ code: 'credentials-refused' });
    await link(url, { credentials: { kind: 'token', token } }).is('connected');
  });

  test('user and password', async () => {
    const authorization = 'authorization { users: [{ user: "sato", password: "right" }] }';
    const { url } = await server({
      configuration: withMore(authorization),
      admin: { user: 'sato', pass: 'right' },
    });
    const wrong = link(url, { credentials: { kind: 'password', user: 'sato', password: 'wrong' } });
    expect(await wrong.is('refused')).toMatchObject({ code: 'credentials-refused' });
    await link(url, { credentials: { kind: 'password', user: 'sato', password: 'right' } }).is('connected');
  });

  test('the text of a .creds file', async () => {
    const company = operator();
    const text = company.creds('sato');
    const { url } = await server({
      configuration: withMore(company.configuration),
      admin: { creds: company.creds('admin') },
    });
    const mine = link(url, { credentials: { kind: 'creds', text } });
    const space = newSpace();
    const there = follower(mine, space);
    await mine.publish(space, 'sealed', 'x');
    await there.has('sealed');
    // As Windows would have saved it.
    await link(url, { credentials: { kind: 'creds', text: text.replaceAll('\n', '\r\n') } }).is('connected');
    const others = link(url, { credentials: { kind: 'creds', text: operator().creds('sato') } });
    expect(await others.is('refused')).toMatchObject({ code: 'credentials-refused' });
    const old = company.creds('sato', { expiresAt: Date.now() - 60_000 });
    expect(await link(url, { credentials: { kind: 'creds', text: old } }).is('refused')).toMatchObject({
      code: expect.stringMatching(/^credentials-(expired|refused)$/),
    });
  });

  test('a text that is no .creds file is told before anything is sent', async () => {
    for (const text of [
      '',
      'hello',
      operator()
        .creds('x')
        .replace(/SU[A-Z2-7]{10}/, 'SUAAAAAAAAAA'),
    ]) {
      const { url } = await server();
      const mine = link(url, { credentials: { kind: 'creds', text } });
      expect(await mine.is('refused')).toMatchObject({ code: 'credentials-unreadable' });
    }
  });
});

describe('a server that is not prepared', () => {
  test('has no stream: it is said, and found once it is there', async () => {
    const relay = await server({ stream: 'missing' });
    const mine = link(relay.url);
    const written = mine.publish(newSpace(), 'waits', 'waits');
    expect(await mine.is('no-stream')).toMatchObject({ code: 'no-stream' });
    await relay.makeStream();
    await written;
    expect(mine.states.at(-1)).toMatchObject({ is: 'connected' });
  });

  test('loses its stream under an open connection', async () => {
    const relay = await server();
    const mine = link(relay.url);
    await mine.is('connected');
    await relay.deleteStream();
    const written = mine.publish(newSpace(), 'waits', 'waits');
    expect(await mine.is('no-stream')).toMatchObject({ code: 'no-stream' });
    await relay.makeStream();
    await written;
  });

  test('has no JetStream', async () => {
    const { url } = await server({ configuration: withMore('', 'max_payload: 1MB'), stream: 'missing' });
    expect(await link(url).is('no-stream')).toMatchObject({ code: 'no-jetstream' });
  });

  test('has a stream that would keep presence too', async () => {
    const { url } = await server({ stream: { subjects: ['engawa.>'] } });
    const state = await link(url).is('no-stream');
    expect(state).toMatchObject({ code: 'stream-differs', detail: 'subjects: engawa.>' });
  });

  test('has a stream that takes no snapshots: everything else works', async () => {
    const { url } = await server({ stream: { allow_rollup_hdrs: false } });
    const mine = link(url);
    const space = newSpace();
    const { sequence } = await mine.publish(space, 'sealed', 'x');
    await expect(mine.replaceWithSnapshot(space, 'snapshot', sequence)).rejects.toMatchObject({
      code: 'stream-differs',
    });
  });

  test('is too old', async () => {
    for (const version of ['2.2.0', '2.9.3', '1.4.1']) {
      const old = await oldRelay(version);
      afterTest(old.stop);
      expect(await link(old.url).is('too-old')).toMatchObject({ code: 'too-old', detail: version });
    }
  });

  test('is no relay at all', async () => {
    const relay = await server();
    await relay.kill();
    expect(await link(relay.url).is('offline')).toMatchObject({ code: 'unreachable' });
  });
});

describe('a single item', () => {
  test('that is too large is refused, and those behind it go on', async () => {
    const relay = await server({ stream: { max_msg_size: 2000 } });
    const mine = link(relay.url);
    const space = newSpace();
    const large = mine.publish(space, 'あ'.repeat(600), 'large');
    const next = mine.publish(space, 'next', 'next');
    await expect(large).rejects.toMatchObject({ code: 'too-large' });
    await next;
    expect(await relay.countMessages()).toBe(1);
    await expect(mine.replaceWithSnapshot(space, 'x'.repeat(3000), 1)).rejects.toMatchObject({
      code: 'too-large',
    });
    await expect(mine.presence(space).say('x'.repeat(20_000))).rejects.toMatchObject({ code: 'too-large' });
  });

  test('for which the relay has no room left', async () => {
    const { url } = await server({ stream: { max_msgs: 2, discard: 'new' } });
    const mine = link(url);
    const space = newSpace();
    await mine.publish(space, 'a', 'a');
    await mine.publish(space, 'b', 'b');
    await expect(mine.publish(space, 'c', 'c')).rejects.toMatchObject({ code: 'relay-full' });
  });
});

describe('permissions', () => {
  test('what is not allowed is said where it was asked', async () => {
    const [mySpace, theirSpace] = [newSpace(), newSpace()];
    const mark = await subjectOf(mySpace);
    const allowed = [
      mark,
      '$JS.API.STREAM.INFO.ENGAWA',
      `$JS.API.CONSUMER.CREATE.ENGAWA.*.${mark}`,
      '$JS.API.CONSUMER.MSG.NEXT.ENGAWA.*',
    ];
    const authorization = `authorization { users: [
      { user: "admin", password: "a" }
      { user: "sato", password: "s", permissions: {
        publish: ${JSON.stringify(allowed)}
        subscribe: ["_INBOX.sato.>"]
      } }
    ] }`;
    const { url } = await server({
      configuration: withMore(authorization),
      admin: { user: 'admin', pass: 'a' },
    });
    const mine = link(url, { credentials: { kind: 'password', user: 'sato', password: 's' } });
    await mine.publish(mySpace, 'mine', 'mine');
    const there = follower(mine, mySpace);
    await there.has('mine');

    await expect(mine.publish(theirSpace, 'theirs', 'theirs')).rejects.toMatchObject({
      code: 'not-permitted',
    });
    await expect(mine.replaceWithSnapshot(theirSpace, 'x', 0)).rejects.toMatchObject({
      code: 'not-permitted',
    });
    await expect(follower(mine, theirSpace).ended).rejects.toMatchObject({ code: 'not-permitted' });
    const presence = mine.presence(mySpace);
    await expect(presence.hear(() => undefined, new AbortController().signal)).rejects.toMatchObject({
      code: 'not-permitted',
    });
    await presence.say('here');
    await until(() => expect(mine.refusals).toHaveLength(1));
    expect(mine.refusals[0]).toMatchObject({
      code: 'not-permitted',
      detail: expect.stringContaining(await presenceSubjectOf(mySpace)),
    });
    expect(mine.states.at(-1)).toMatchObject({ is: 'connected' });
    await mine.publish(mySpace, 'still here', 'still here');
    await there.has('still here');
  });

  test('somebody who may have a reader and not read with it is told so', async () => {
    const authorization =
      'authorization { users: [{ user: "admin", password: "a" }, { user: "sato", password: "s", permissions: { publish: ["engawa.s.*", "$JS.API.STREAM.INFO.ENGAWA", "$JS.API.CONSUMER.CREATE.>"] } }] }';
    const { url } = await server({
      configuration: withMore(authorization),
      admin: { user: 'admin', pass: 'a' },
    });
    const mine = link(url, { credentials: { kind: 'password', user: 'sato', password: 's' } });
    await mine.is('connected');
    follower(mine, newSpace());
    expect(await mine.is('refused')).toMatchObject({ code: 'not-permitted' });
  });

  test('somebody who may not even ask for the stream is told so', async () => {
    const authorization =
      'authorization { users: [{ user: "admin", password: "a" }, { user: "sato", password: "s", permissions: { publish: "engawa.s.*" } }] }';
    const { url } = await server({
      configuration: withMore(authorization),
      admin: { user: 'admin', pass: 'a' },
    });
    const mine = link(url, { credentials: { kind: 'password', user: 'sato', password: 's' } });
    expect(await mine.is('refused')).toMatchObject({ code: 'not-permitted' });
  });
});

describe('the end', () => {
  const held = () => process.getActiveResourcesInfo().filter((what) => /TCP|TLS|Timeout/.test(what)).length;
  // vi.waitFor would count its own timers.
  const noMoreThan = async (before: number) => {
    const end = Date.now() + 15_000;
    while (held() > before && Date.now() < end) await new Promise(setImmediate);
    expect(held()).toBeLessThanOrEqual(before);
  };

  test('ends everything: followers, listeners, what waits, sockets and timers', async () => {
    const relay = await server();
    const before = held();
    const leaving = new AbortController();
    const mine = link(relay.url, { signal: leaving.signal });
    const space = newSpace();
    const there = follower(mine, space);
    const hearing = mine.presence(space).hear(() => undefined, new AbortController().signal);
    await mine.publish(space, 'a', 'a');
    await there.has('a');
    leaving.abort();
    await there.ended;
    await hearing;
    await mine.is('closed');
    await expect(mine.publish(space, 'b', 'b')).rejects.toMatchObject({ code: 'closed' });
    await mine.close();
    await noMoreThan(before);
  });

  test('while waiting for the next try, and while dialling', async () => {
    const relay = await server();
    await relay.kill();
    const before = held();
    const waiting = link(relay.url, { backOff: { firstMs: 3_600_000, longestMs: 3_600_000 } });
    const written = waiting.publish(newSpace(), 'a', 'a');
    written.catch(() => undefined);
    await waiting.is('offline');
    await waiting.close();
    await expect(written).rejects.toMatchObject({ code: 'closed' });
    // One that never greets, and one that greets and never tells of its stream.
    for (const silent of [await oldRelay(), await oldRelay('2.10.0')]) {
      afterTest(silent.stop);
      const dialling = link(silent.url);
      await silent.called;
      await dialling.close();
      expect(dialling.states.map(({ is }) => is)).toEqual(['connecting', 'closed']);
      await silent.stop();
    }
    await noMoreThan(before);
  });

  test('what a follower throws ends following, and is not lost', async () => {
    const { url } = await server();
    const mine = link(url);
    const space = newSpace();
    const there = follower(mine, space, undefined, {
      onItem: () => {
        throw new TypeError('broken');
      },
    });
    await mine.publish(space, 'a', 'a');
    await expect(there.ended).rejects.toThrow(new TypeError('broken'));
    expect(mine.states.at(-1)).toMatchObject({ is: 'connected' });
  });

  test('an address that may not be used is refused at once', () => {
    const options = { credentials: { kind: 'none' } as const, onState: () => undefined };
    const signal = new AbortController().signal;
    expect(() => connectRelay({ ...options, url: 'ws://relay.example.com', signal })).toThrow(
      'bad-address: not-encrypted',
    );
  });
});
