import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { PermissionViolationError, wsconnect } from '@nats-io/nats-core';
import { describe, expect, test } from 'vitest';
import type { RelayCredentials } from '@/lib/sharing/relay-credentials';
import { presenceSubjectOf, streamName, streamSubjects, subjectOf } from '@/lib/sharing/subject';
import { findNatsServer } from '@/scripts/nats-server';
import { afterTest, follower, link, newSpace, server, until } from './a-relay';

const folder = join(import.meta.dirname, '../relay');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

type Places = { port: number; webSocketPort: number; storeDir: string };

/** A shipped file as it would stand on a server, but on this machine's free ports and without TLS. */
const asShipped =
  (name: string, change = (text: string) => text) =>
  ({ port, webSocketPort, storeDir }: Places) =>
    change(read(name))
      .replace('include "authorization.conf"', () => change(read('authorization.conf')))
      .replace(/^ {2}tls \{[^}]*\}/m, '  no_tls: true')
      .replace('127.0.0.1:4222', `127.0.0.1:${port}`)
      .replace('0.0.0.0:8443', `127.0.0.1:${webSocketPort}`)
      .replace('0.0.0.0:6222', '127.0.0.1:-1')
      .replace('/var/lib/engawa-relay', storeDir)
      .replace('$ENGAWA_NODE', '"engawa-1"')
      .replace('$ENGAWA_ADMIN_USER', '"admin"')
      .replace('$ENGAWA_USER', '"everybody"')
      .replace(/\$ENGAWA_[A-Z]+_PASSWORD|\$ENGAWA_PASSWORD/g, '"secret"');

const as = (user: string): RelayCredentials => ({ kind: 'password', user, password: 'secret' });
const admin = { user: 'admin', pass: 'secret' };

describe('the files in relay/', () => {
  test.each(['nats.conf', 'cluster.conf'])('%s is a configuration that a server takes', (name) => {
    const temporary = mkdtempSync(join(tmpdir(), 'engawa-relay-'));
    afterTest(async () => rmSync(temporary, { recursive: true }));
    const file = join(temporary, name);
    writeFileSync(file, asShipped(name)({ port: 4222, webSocketPort: 8443, storeDir: temporary }));
    const { status, stderr } = spawnSync(findNatsServer(), ['-t', '-c', file], { encoding: 'utf8' });
    expect(stderr).toContain('is valid');
    expect(status).toBe(0);
  });

  test('they keep a connection encrypted and log nothing that is sent', () => {
    for (const name of ['nats.conf', 'cluster.conf']) {
      expect(read(name)).not.toMatch(/no_tls/);
      expect(read(name)).toMatch(/^trace: false$/m);
      expect(read(name)).toMatch(/^ {2}# sync_interval: always$/m);
    }
  });

  test('the stream keeps what lies on the subjects of spaces, for 400 days, and takes snapshots', () => {
    const stream = JSON.parse(read('stream.json'));
    expect(stream).toMatchObject({
      name: streamName,
      subjects: [streamSubjects],
      max_age: 400 * 24 * 60 * 60 * 1e9,
      max_msg_size: 1_048_576,
      allow_rollup_hdrs: true,
      deny_delete: true,
      deny_purge: false,
    });
  });
});

describe('what authorization.conf lets a member do', () => {
  test.each(['everybody', 'sato'])('%s: all that sharing needs', async (user) => {
    const { url } = await server({ configuration: asShipped('nats.conf'), admin });
    const [mine, theirs] = [
      link(url, { credentials: as(user) }),
      link(url, { credentials: as('everybody') }),
    ];
    const space = newSpace();
    const there = follower(theirs, space);
    const here = follower(mine, space);
    const { sequence } = await mine.publish(space, 'sealed', 'x');
    await there.has('sealed');
    await here.has('sealed');
    expect(await mine.replaceWithSnapshot(space, 'snapshot', sequence)).toMatchObject({ sequence: 2 });
    await there.has('snapshot');
    const heard: string[] = [];
    mine.presence(space).hear((text) => heard.push(text), new AbortController().signal);
    await until(async () => {
      await theirs.presence(space).say('here');
      expect(heard).toContain('here');
    });
    expect([...mine.refusals, ...theirs.refusals]).toEqual([]);
  });

  test('and with own spaces only, no other', async () => {
    const [own, other] = [newSpace(), newSpace()];
    const none = '0'.repeat(32);
    const [stored, said] = [await subjectOf(own), await presenceSubjectOf(own)];
    const configuration = asShipped('nats.conf', (text) =>
      text.replaceAll(`engawa.s.${none}`, stored).replaceAll(`engawa.p.${none}`, said),
    );
    const { url } = await server({ configuration, admin });
    const mine = link(url, { credentials: as('tanaka') });
    const there = follower(mine, own);
    await mine.publish(own, 'sealed', 'x');
    await there.has('sealed');
    await expect(mine.publish(other, 'sealed', 'x')).rejects.toMatchObject({ code: 'not-permitted' });
    await expect(follower(mine, other).ended).rejects.toMatchObject({ code: 'not-permitted' });
    expect(mine.refusals).toEqual([]);
  });

  test('nothing to the stream, nothing by number, and no ear at what is delivered to others', async () => {
    const { url } = await server({ configuration: asShipped('nats.conf'), admin });
    for (const user of ['everybody', 'sato', 'tanaka']) {
      const nc = await wsconnect({
        servers: url,
        user,
        pass: 'secret',
        reconnect: false,
        inboxPrefix: `_INBOX.${user}`,
      });
      afterTest(() => nc.close());
      const manager = await jetstreamManager(nc, { checkAPI: false });
      const forbidden = [
        manager.streams.add({ name: 'OTHER', subjects: ['other'] }),
        manager.streams.delete(streamName),
        manager.streams.purge(streamName),
        manager.streams.update(streamName, { max_age: 1e9 }),
        manager.streams.deleteMessage(streamName, 1),
        manager.streams.getMessage(streamName, { seq: 1 }),
        manager.consumers.add(streamName, { name: 'all', ack_policy: 'none' }),
        manager.consumers.list(streamName).next(),
        manager.streams.list().next(),
      ];
      const outcomes = await Promise.allSettled(forbidden);
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({
          reason: expect.objectContaining({ cause: expect.any(PermissionViolationError) }),
        });
      }
    }
    const sato = await wsconnect({ servers: url, user: 'sato', pass: 'secret', reconnect: false });
    afterTest(() => sato.close());
    const overheard = sato.subscribe('_INBOX.tanaka.>');
    await expect(overheard[Symbol.asyncIterator]().next()).rejects.toThrow(/permission/i);
  });
});
