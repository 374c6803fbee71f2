import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { newId } from '@/lib/new-id';
import { epochKey } from '@/lib/sharing/grant';
import type { Presence } from '@/lib/sharing/relay';
import { afterTest, link, server, until } from '@/tests/a-relay';
import { epochSecret, spaceId, spaceOf, twoMembers } from '@/tests/two-members';
import { openChannel } from './channel';
import { type PagePresence, pagePresence } from './page-presence';
import { keepPresenceIn } from './presence-in-space';
import type { OtherHere } from './schema';
import { presenceText } from './seal';
import { presenceTimes } from './times';

const times = { ...presenceTimes, leastBetween: 20, sayAgainAfter: 300, goneAfter: 1000, look: 50 };
const pairId = 'pair';

type Relay = Awaited<ReturnType<typeof server>>;
let installs = 0;

/** One who shares the space: the page that is connected, and as many others as are opened. */
async function install(
  relay: Relay,
  who: 'tanaka' | 'sato',
  { between = (same: Presence) => same, now = () => Date.now(), pace = times } = {},
) {
  const { tanaka, sato } = await twoMembers();
  const { identity, member } = who === 'tanaka' ? tanaka : sato;
  const space = await spaceOf([tanaka.member, sato.member]);
  const key = await epochKey(epochSecret);
  const linked = link(relay.url);
  installs += 1;
  const channelName = `presence ${installs}`;
  const leaving = new AbortController();
  const { ended, leave } = keepPresenceIn({
    pairId,
    ownId: member.id,
    space: () => space,
    seal: (said, counter) =>
      presenceText(
        { said, counter, space: spaceId, epoch: 1, sender: member.id },
        { epochKey: key, signingKey: identity.signing.privateKey },
      ),
    over: between(linked.presence(spaceId)),
    channelName,
    times: pace,
    now,
    signal: leaving.signal,
  });
  const end = () => {
    leaving.abort();
    return ended;
  };
  afterTest(end);
  await linked.is('connected');
  const page = (): PagePresence & { others: () => OtherHere[] } => {
    let others: OtherHere[] = [];
    const opened = pagePresence(pairId, (here) => (others = here), { channelName, times: pace, id: newId() });
    afterTest(async () => opened.close());
    return { ...opened, others: () => others };
  };
  return { page, end, leave, channelName, id: member.id };
}

test('both see each other and where, move together, and see a goodbye; the relay and the database keep nothing', async () => {
  const relay = await server();
  const [mine, theirs] = [await install(relay, 'tanaka'), await install(relay, 'sato')];
  const before = await contents();
  const [here, there] = [mine.page(), theirs.page()];
  here.show({ sessionId: 's' });
  there.show({});
  await until(() => expect(here.others()).toEqual([{ memberId: theirs.id, at: {} }]));
  await until(() => expect(there.others()).toEqual([{ memberId: mine.id, at: { sessionId: 's' } }]));
  const cursor = { anchor: 'end', head: { client: 7, clock: 3 } } as const;
  here.show({ sessionId: 's', cursor });
  await until(() => expect(there.others()[0]?.at.cursor).toEqual(cursor));
  here.show(undefined);
  await until(() => expect(there.others()).toEqual([]));
  expect(await relay.countMessages()).toBe(0);
  expect(await contents()).toEqual(before);
});

const contents = async () =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );

test('nobody has to wait: whoever comes is answered, and a goodbye is heard at once', async () => {
  const relay = await server();
  const pace = { ...times, sayAgainAfter: 40_000, goneAfter: 60_000 };
  const [mine, theirs] = [await install(relay, 'tanaka', { pace }), await install(relay, 'sato', { pace })];
  const [here, there] = [mine.page(), theirs.page()];
  here.show({});
  there.show({});
  await until(() => expect([here.others().length, there.others().length]).toEqual([1, 1]));
  there.show(undefined);
  await until(() => expect(here.others()).toEqual([]));
  there.show({});
  await until(() => expect(here.others()).toHaveLength(1));
});

test('another page of mine is nobody else, and hears what the connected one hears', async () => {
  const relay = await server();
  const [mine, theirs] = [await install(relay, 'tanaka'), await install(relay, 'sato')];
  const [one, two, there] = [mine.page(), mine.page(), theirs.page()];
  one.show({ sessionId: 's' });
  two.show({});
  there.show({});
  await until(() => expect([one.others().length, two.others().length]).toEqual([1, 1]));
  expect(there.others()).toEqual([{ memberId: mine.id, at: { sessionId: 's' } }]);
});

test('who is silent without a goodbye is gone after a while, and is here again with the next word', async () => {
  const relay = await server();
  let isCut = false;
  const cut = (presence: Presence): Presence => ({
    ...presence,
    say: async (text) => !isCut && presence.say(text),
  });
  const [mine, theirs] = [await install(relay, 'tanaka'), await install(relay, 'sato', { between: cut })];
  const [here, there] = [mine.page(), theirs.page()];
  here.show({});
  there.show({});
  await until(() => expect(here.others()).toHaveLength(1));
  isCut = true;
  await until(() => expect(here.others()).toEqual([]));
  isCut = false;
  await until(() => expect(here.others()).toHaveLength(1));
});

test('the relay away and back: both are here again', async () => {
  const relay = await server();
  const [mine, theirs] = [await install(relay, 'tanaka'), await install(relay, 'sato')];
  const [here, there] = [mine.page(), theirs.page()];
  here.show({});
  there.show({});
  await until(() => expect([here.others().length, there.others().length]).toEqual([1, 1]));
  await relay.kill();
  await until(() => expect([here.others(), there.others()]).toEqual([[], []]));
  await relay.start();
  await until(() => expect([here.others().length, there.others().length]).toEqual([1, 1]));
});

test('what was said in an earlier talk shows nobody in a later one', async () => {
  const relay = await server();
  const heard: string[] = [];
  const listening = link(relay.url);
  void listening.presence(spaceId).hear((text) => heard.push(text), new AbortController().signal);
  await listening.is('connected');
  const [mine, theirs] = [await install(relay, 'tanaka'), await install(relay, 'sato')];
  const [here, there] = [mine.page(), theirs.page()];
  here.show({});
  there.show({});
  await until(() => expect(here.others()).toHaveLength(1));
  await Promise.all([mine.end(), theirs.end()]);
  await until(() => expect(heard.length).toBeGreaterThan(4));
  // As long ago as an earlier talk: nothing of it answers to what is said from here on.
  const again = await install(relay, 'tanaka', { now: () => Date.now() + times.freshFor });
  const onTold = { times: 0, others: 0 };
  const channel = openChannel(again.channelName, (message) => {
    if (message.is !== 'others') return;
    onTold.times += 1;
    onTold.others += message.others.length;
  });
  afterTest(async () => channel.close());
  again.page().show({});
  for (const text of [...heard, 'no JSON', '{}', 'x'.repeat(10_000)])
    await listening.presence(spaceId).say(text);
  await until(() => expect(onTold.times).toBeGreaterThan(3));
  expect(onTold.others).toBe(0);
});
