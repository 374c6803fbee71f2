import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { db } from '@/lib/db';
import { epochKey } from '@/lib/sharing/grant';
import { makeInvitation } from '@/lib/sharing/invitation';
import { afterTest, link, server, until } from '@/tests/a-relay';
import { aboutPair, epochSecret, pairId, spaceId, spaceOf, twoMembers } from '@/tests/two-members';
import { pagePresence } from './page-presence';
import type { OtherHere, Said } from './schema';
import { presenceText, readPresence } from './seal';
import { keepPresence } from './store';

const contents = async () => ({
  tables: await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toCollection().keys(), await table.toArray()]),
  ),
  local: await browser.storage.local.get(),
  session: await browser.storage.session.get(),
});

test('presence goes out under the keys of a space, comes in, and leaves no trace in any table or storage area', async () => {
  const { tanaka, sato } = await twoMembers();
  const space = await spaceOf([tanaka.member, sato.member]);
  const { signing } = tanaka.identity;
  const content = {
    pairId,
    from: tanaka.member,
    toName: sato.member.name,
    about: aboutPair,
    now: Date.now(),
  };
  const invitation = { ...(await makeInvitation(content, signing.privateKey)), space: spaceId };
  await db.keys.put({ id: 'own', ...tanaka.identity });
  const kept = { grants: [], counter: 0, theirs: {}, refused: {}, createdAt: 0 };
  await db.spaces.put({ ...space, ...kept, pairId, role: 'inviter', state: 'shared', invitation });
  const before = await contents();

  const relay = await server();
  const [mine, theirs] = [link(relay.url), link(relay.url)];
  const leaving = new AbortController();
  const ended = keepPresence(spaceId, mine, leaving.signal);
  const heard: { counter: number; said: Said }[] = [];
  const opened = async (text: string) => {
    const read = await readPresence(text, space);
    if (read) heard.push(read);
  };
  void theirs.presence(spaceId).hear((text) => void opened(text), leaving.signal);
  await Promise.all([mine.is('connected'), theirs.is('connected')]);
  let others: OtherHere[] = [];
  const page = pagePresence(pairId, (here) => (others = here));
  afterTest(async () => page.close());
  page.show({ sessionId: 's' });
  await until(() => expect(heard.at(-1)?.said.at).toEqual({ sessionId: 's' }));

  const said: Said = { isHere: true, heard: { [tanaka.member.id]: heard.at(-1)?.counter ?? 0 }, at: {} };
  const keys = { epochKey: await epochKey(epochSecret), signingKey: sato.identity.signing.privateKey };
  const about = { space: spaceId, epoch: 1, sender: sato.member.id, counter: Date.now() };
  await theirs.presence(spaceId).say(await presenceText({ ...about, said }, keys));
  await until(() => expect(others).toEqual([{ memberId: sato.member.id, at: {} }]));
  await theirs.presence(spaceId).say('{"no":"envelope"}');
  leaving.abort();
  await ended;

  expect(await contents()).toEqual(before);
  expect(await relay.countMessages()).toBe(0);
});
