import { describe, expect, test } from 'vitest';
import { follower, link, newSpace, numbered, publishAll, server, until } from '@/tests/a-relay';
import { presenceSubjectOf, subjectOf } from './subject';

describe('what one member sends', () => {
  test('reaches the other, in order, and only in its own space', async () => {
    const { url } = await server();
    const [mine, theirs] = [link(url), link(url)];
    const [space, another] = [newSpace(), newSpace()];
    const there = follower(theirs, space);
    await mine.publish(another, 'not for them', 'x');
    const kept = await publishAll(mine, space, numbered(300));
    await there.has('item 300');
    expect(there.items).toEqual(numbered(300));
    expect(there.places.map(({ sequence }) => sequence)).toEqual(kept.map(({ sequence }) => sequence));
  });

  test('is kept once, however often it is sent', async () => {
    const relay = await server();
    const mine = link(relay.url);
    const space = newSpace();
    const first = await mine.publish(space, 'once', 'the same id');
    expect(await mine.publish(space, 'once', 'the same id')).toEqual({ ...first, isDuplicate: true });
    expect(await relay.countMessages()).toBe(1);
  });

  test('waits for who was away, and begins where they stopped', async () => {
    const { url } = await server();
    const mine = link(url);
    const space = newSpace();
    const there = follower(mine, space);
    await publishAll(mine, space, numbered(5));
    await there.has('item 5');
    await there.leave();
    await publishAll(mine, space, numbered(5, 6));
    const back = follower(link(url), space, there.places.at(-1));
    await back.has('item 10');
    expect(back.items).toEqual(numbered(5, 6));
    expect(back.onWiped).not.toHaveBeenCalled();
    await until(() => expect(back.onCaughtUp).toHaveBeenCalled());
  });
});

describe('a relay that goes away', () => {
  test('loses nothing and doubles nothing when it is killed in the middle', async () => {
    const relay = await server();
    const [mine, theirs] = [link(relay.url), link(relay.url)];
    const space = newSpace();
    const there = follower(theirs, space);
    await mine.is('connected');
    const all = publishAll(mine, space, numbered(1500));
    await there.has('item 40');
    await relay.kill();
    expect(there.items.length).toBeLessThan(1500);
    await Promise.all([mine.is('offline'), theirs.is('offline')]);
    const later = publishAll(mine, space, numbered(10, 1501));
    await relay.start();
    await all;
    await later;
    await there.has('item 1510');
    expect(there.items).toEqual(numbered(1510));
    expect(there.onWiped).not.toHaveBeenCalled();
    expect(await relay.countMessages()).toBe(1510);
  });

  test('takes what was written before it was ever there', async () => {
    const relay = await server();
    await relay.kill();
    const mine = link(relay.url);
    const space = newSpace();
    const written = publishAll(mine, space, numbered(20));
    const there = follower(mine, space);
    expect(await mine.is('offline')).toMatchObject({ code: 'unreachable', nextTryAt: expect.any(Number) });
    await relay.start();
    await written;
    await there.has('item 20');
    expect(there.items).toEqual(numbered(20));
  });

  test('is tried at once when somebody asks for it, and else when the wait that was told is over', async () => {
    const relay = await server();
    await relay.kill();
    const now = () => 1_000_000;
    const mine = link(relay.url, {
      now,
      random: () => 1,
      backOff: { firstMs: 3_600_000, longestMs: 3_600_000 },
    });
    expect(await mine.is('offline')).toMatchObject({ nextTryAt: 1_000_000 + 3_600_000 });
    await relay.start();
    mine.tryNow();
    expect(await mine.is('connected')).toEqual({
      is: 'connected',
      serverVersion: expect.stringMatching(/^\d+\./),
    });
    expect(mine.states.map(({ is }) => is)).toEqual(['connecting', 'offline', 'connecting', 'connected']);
  });

  test('keeps only so much waiting, and says so', async () => {
    const relay = await server();
    await relay.kill();
    const mine = link(relay.url, { queue: { items: 3, bytes: 1000 } });
    const space = newSpace();
    const written = publishAll(mine, space, ['a', 'b']);
    await expect(mine.publish(space, 'x'.repeat(999), 'many bytes')).rejects.toMatchObject({
      code: 'queue-full',
    });
    const third = mine.publish(space, 'c', 'c');
    await expect(mine.publish(space, 'd', 'd')).rejects.toMatchObject({ code: 'queue-full' });
    await relay.start();
    await Promise.all([written, third]);
    await mine.publish(space, 'd', 'd');
    const there = follower(mine, space);
    await there.has('d');
    expect(there.items).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a relay that lost what it had', () => {
  test('its disk: it is said, and what it has now follows', async () => {
    const relay = await server();
    const [mine, theirs] = [link(relay.url), link(relay.url)];
    const space = newSpace();
    const there = follower(theirs, space);
    await publishAll(mine, space, numbered(5));
    await there.has('item 5');
    await relay.kill();
    relay.emptyStore();
    await relay.start();
    expect(await mine.is('no-stream')).toMatchObject({ code: 'no-stream' });
    await relay.makeStream();
    await publishAll(mine, space, ['anew']);
    await there.has('anew');
    expect(there.items).toEqual([...numbered(5), 'anew']);
    expect(there.onWiped).toHaveBeenCalledTimes(1);
  });

  test('while one was away, and others have filled it higher since', async () => {
    const relay = await server();
    const mine = link(relay.url);
    const space = newSpace();
    const there = follower(mine, space);
    await publishAll(mine, space, numbered(5));
    await there.has('item 5');
    await there.leave();
    await relay.deleteStream();
    await relay.makeStream();
    const other = link(relay.url);
    await other.publish(space, 'anew', 'anew');
    await publishAll(other, newSpace(), numbered(20));
    const back = follower(other, space, there.places.at(-1));
    await back.has('anew');
    expect(back.onWiped).toHaveBeenCalledTimes(1);
  });

  test('under an open connection', async () => {
    const relay = await server();
    const [mine, theirs] = [link(relay.url), link(relay.url)];
    const space = newSpace();
    const here = follower(mine, space);
    await publishAll(mine, space, numbered(5));
    await here.has('item 5');
    await relay.deleteStream();
    await relay.makeStream();
    await mine.publish(space, 'anew', 'anew');
    await here.has('anew');
    expect(here.onWiped).toHaveBeenCalledTimes(1);
    await theirs.is('connected');
  });

  test('an older copy of it was brought back', async () => {
    const relay = await server();
    const mine = link(relay.url);
    const space = newSpace();
    const there = follower(mine, space);
    await publishAll(mine, space, numbered(3));
    await there.has('item 3');
    const { stream = '', sequence = 0 } = there.places.at(-1) ?? {};
    const back = follower(mine, space, { stream, sequence: sequence + 40 });
    await back.has('item 3');
    expect(back.onWiped).toHaveBeenCalledTimes(1);
    expect(back.items).toEqual(numbered(3));
  });
});

describe('a snapshot', () => {
  test('that does not hold the last item is refused, and nothing is lost', async () => {
    const relay = await server();
    const mine = link(relay.url);
    const space = newSpace();
    await publishAll(mine, space, numbered(3));
    const { sequence } = await mine.publish(space, 'seen', 'seen');
    await mine.publish(space, 'late', 'late');
    expect(await mine.replaceWithSnapshot(space, 'snapshot', sequence)).toBe(false);
    const there = follower(mine, space);
    await there.has('late');
    expect(there.items).toEqual([...numbered(3), 'seen', 'late']);
  });

  test('that holds all takes the place of it, and of nothing in another space', async () => {
    const relay = await server();
    const mine = link(relay.url);
    const [space, another] = [newSpace(), newSpace()];
    const here = follower(mine, space);
    await mine.publish(another, 'stays', 'stays');
    await publishAll(mine, space, numbered(3));
    const { sequence } = await mine.publish(space, 'last', 'last');
    await mine.publish(another, 'stays too', 'stays too');
    await here.has('last');
    const kept = await mine.replaceWithSnapshot(space, 'snapshot', sequence);
    expect(kept).toMatchObject({ sequence: sequence + 2 });
    await here.has('snapshot');
    const there = follower(mine, space);
    await there.has('snapshot');
    expect(there.items).toEqual(['snapshot']);
    expect(await relay.countMessages(await subjectOf(another))).toBe(2);
    expect(await relay.countMessages(await subjectOf(space))).toBe(1);
  });

  test('of a space that holds nothing yet; and none while the relay is away', async () => {
    const relay = await server();
    const mine = link(relay.url);
    await mine.is('connected');
    const space = newSpace();
    expect(await mine.replaceWithSnapshot(space, 'snapshot', 0)).toMatchObject({ sequence: 1 });
    expect(await mine.replaceWithSnapshot(space, 'another', 0)).toBe(false);
    await relay.kill();
    await mine.is('offline');
    await expect(mine.replaceWithSnapshot(space, 'x', 1)).rejects.toMatchObject({ code: 'unreachable' });
  });
});

describe('presence', () => {
  test('is heard by the other, not by oneself, and kept nowhere', async () => {
    const relay = await server();
    const [mine, theirs] = [link(relay.url), link(relay.url)];
    const space = newSpace();
    const heard: string[] = [];
    const heardByMe: string[] = [];
    const leaving = new AbortController();
    const both = [
      theirs.presence(space).hear((text) => heard.push(text), leaving.signal),
      mine.presence(space).hear((text) => heardByMe.push(text), leaving.signal),
    ];
    await Promise.all([mine.is('connected'), theirs.is('connected')]);
    await until(async () => {
      expect(await mine.presence(space).say('here')).toBe(true);
      expect(heard).toContain('here');
    });
    await theirs.presence(space).say('me too');
    await until(() => expect(heardByMe).toContain('me too'));
    expect(heardByMe).not.toContain('here');
    expect(await relay.countMessages()).toBe(0);
    leaving.abort();
    await Promise.all(both);
  });

  test('is heard again after the relay was away, and lost while it is', async () => {
    const relay = await server();
    const [mine, theirs] = [link(relay.url), link(relay.url)];
    const space = newSpace();
    const heard: string[] = [];
    theirs.presence(space).hear((text) => heard.push(text), new AbortController().signal);
    await mine.is('connected');
    await relay.kill();
    await Promise.all([mine.is('offline'), theirs.is('offline')]);
    expect(await mine.presence(space).say('nobody hears')).toBe(false);
    await relay.start();
    await Promise.all([mine.is('connected'), theirs.is('connected')]);
    await until(async () => {
      await mine.presence(space).say('back');
      expect(heard).toContain('back');
    });
    expect(heard).not.toContain('nobody hears');
  });

  test('has a subject of its own, told from the stream’s', async () => {
    const space = newSpace();
    const mark = (await subjectOf(space)).replace('engawa.s.', '');
    expect(await presenceSubjectOf(space)).toBe(`engawa.p.${mark}`);
  });
});
