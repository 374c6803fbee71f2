import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { given, twoWhoShare } from '@/tests/two-who-share';
import { relay } from '../settings';
import { makeIdentity, memberOf } from './identity';
import { invitationText, makeInvitation } from './invitation';
import { relayInUse } from './relay-in-use';
import { relayOffer } from './relay-offer';
import { acceptInvitation, declineRelay, invite, lookAtInvitation, spaceById } from './store';

const url = 'wss://relay.example.com:8443/engawa';
const none = { is: 'none' } as const;

let two: Awaited<ReturnType<typeof twoWhoShare>>;
beforeEach(async () => {
  two = await twoWhoShare();
});

const invited = async () => {
  const { text } = await two.on('tanaka', () => invite(two.pairId));
  const read = await two.on('sato', () => lookAtInvitation(given(text)));
  return { text: given(text), invitation: given(read.invitation) };
};

test('an invitation brings the address of the relay, and nothing of how one signs in there', async () => {
  await relay.setValue({ url, credentials: { kind: 'password', user: 'tanaka', password: 'hirugao' } });
  const { text, invitation } = await invited();
  expect(invitation.relay).toBe(url);
  const payload = Buffer.from(text.split('.')[2] ?? '', 'base64url').toString();
  for (const secret of ['hirugao', '"tanaka"']) expect(payload).not.toContain(secret);
});

test('without a relay, or where the company allows none, there is none in it; the company’s is', async () => {
  expect((await invited()).invitation.relay).toBeUndefined();
  await relay.setValue({ url, credentials: { kind: 'none' } });
  await fakeBrowser.storage.managed.set({ relayAllowed: false });
  const other = await twoWhoShare();
  const text = (await other.on('tanaka', () => invite(other.pairId))).text;
  expect(
    given((await other.on('sato', () => lookAtInvitation(given(text)))).invitation).relay,
  ).toBeUndefined();
});

test('it is offered to the invitee once the pictures were alike, where there is no other relay, until they say no', async () => {
  await relay.setValue({ url, credentials: { kind: 'none' } });
  const { text } = await invited();
  const { spaceId } = await two.on('sato', () => acceptInvitation(text));
  const comparing = given(await two.on('sato', () => spaceById(given(spaceId))));
  expect(relayOffer(comparing, none)).toBeUndefined();
  const id = await two.share();
  const space = given(await two.on('sato', () => spaceById(id)));
  expect(relayOffer(space, none)).toBe(url);
  expect(relayOffer(space, undefined)).toBeUndefined();
  expect(relayOffer(space, { is: 'forbidden' })).toBeUndefined();
  const own = relayInUse({}, { url: 'wss://own.example.com', credentials: { kind: 'none' } });
  expect(own.is).toBe('set');
  expect(relayOffer(space, own)).toBeUndefined();
  expect(relayOffer(given(await two.on('tanaka', () => spaceById(id))), none)).toBeUndefined();
  await two.on('sato', () => declineRelay(id));
  expect(relayOffer(given(await two.on('sato', () => spaceById(id))), none)).toBeUndefined();
});

test.each(['ws://relay.example.com', 'https://relay.example.com', 'wss://tanaka:geheim@relay.example.com'])(
  'no invitation can bring %s',
  async (address) => {
    const { identity } = await makeIdentity();
    const from = await memberOf({ id: 'mallory', name: '田中 誠' }, given(identity));
    const about = {
      relation: 'line',
      memberIs: 'invitee',
      packId: 'general',
      cadence: 'weekly',
      lengthMin: 30,
    } as const;
    const making = makeInvitation(
      { pairId: 'pair', from, toName: '佐藤 花子', about, relay: address, now: Date.now() },
      given(identity).signing.privateKey,
    );
    await expect(making.then(invitationText)).rejects.toThrow();
  },
);
