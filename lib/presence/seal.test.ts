import { expect, test, vi } from 'vitest';
import { canonicalText } from '@/lib/sharing/canonical';
import { openEnvelope, openPresence, sealPresence, sealUpdate } from '@/lib/sharing/crypto';
import { epochKey } from '@/lib/sharing/grant';
import { countingBytes, epochSecret, spaceId, spaceOf, twoMembers } from '@/tests/two-members';
import type { Said } from './schema';
import { presenceText, readPresence } from './seal';

const said: Said = {
  isHere: true,
  heard: { '22222222-2222-4222-8222-222222222222': 1_795_000_000_000 },
  at: {
    sessionId: '33333333-3333-4333-8333-333333333333',
    cursor: { anchor: { client: 4_294_967_295, clock: 99_999 }, head: 'end' },
  },
};

async function shared() {
  const { tanaka, sato } = await twoMembers();
  const space = await spaceOf([tanaka.member, sato.member]);
  const key = await epochKey(epochSecret);
  const about = { space: spaceId, epoch: 1, sender: tanaka.member.id, counter: 1_795_000_000_001 };
  const keys = { epochKey: key, signingKey: tanaka.identity.signing.privateKey };
  return { tanaka, sato, space, about, keys };
}

test('what was said is read by whoever has the key, and is no readable word on the way', async () => {
  const { space, about, keys, tanaka } = await shared();
  const text = await presenceText({ ...about, said }, keys);
  expect(await readPresence(text, space)).toEqual({ sender: tanaka.member.id, counter: about.counter, said });
  expect(text).not.toMatch(/isHere|cursor|33333333/);
});

test('whether there is a cursor or not, the size is the same', async () => {
  const { about, keys } = await shared();
  const lengths = [said, { ...said, at: {} }, { isHere: false, heard: {}, at: {} }].map(
    async (each) => (await presenceText({ ...about, said: each }, keys)).length,
  );
  expect(new Set(await Promise.all(lengths)).size).toBe(1);
});

test('presence is no update, and an update no presence, whichever of the two it says that it is', async () => {
  const { space, about, keys } = await shared();
  const presence = await sealPresence({ ...about, data: countingBytes(0, 20) }, keys);
  const update = await sealUpdate(
    { ...about, document: 'notebook', kind: 'update', data: countingBytes(0, 20) },
    keys,
  );
  expect(await openEnvelope(presence, [space])).toEqual({ refused: 'malformed' });
  expect(await openPresence(update, [space])).toEqual({ refused: 'malformed' });
  expect(await openEnvelope({ ...presence, document: 'notebook' }, [space])).toEqual({
    refused: 'bad-signature',
  });
  expect(await openPresence({ ...update, document: 'presence' }, [space])).toEqual({
    refused: 'bad-signature',
  });
});

test('nor is it where a member signs one as the other', async () => {
  const { space, about, keys } = await shared();
  const data = new TextEncoder().encode(JSON.stringify(said));
  const asUpdate = await sealUpdate({ ...about, document: 'notebook', kind: 'presence', data }, keys);
  expect(await openEnvelope(asUpdate, [space])).toEqual({ refused: 'bad-padding' });
  expect(await readPresence(JSON.stringify(asUpdate), space)).toBeUndefined();
});

test('nothing is read of a stranger, another space, somebody who has left, or a forged sender', async () => {
  const { space, about, keys, tanaka, sato } = await shared();
  const text = await presenceText({ ...about, said }, keys);
  const forged = await presenceText({ ...about, said, sender: sato.member.id }, keys);
  const left = space.members.map((member) => ({ ...member, isPresent: member.id !== tanaka.member.id }));
  expect(await readPresence(text, { ...space, id: 'AAAAAAAAAAAAAAAAAAAAAA' })).toBeUndefined();
  expect(await readPresence(text, { ...space, members: left })).toBeUndefined();
  expect(await readPresence(forged, space)).toBeUndefined();
  expect(await readPresence(text.replace(/"counter":\d+/, '"counter":1795000000009'), space)).toBeUndefined();
});

test('nothing is read of what a member sealed that is not of our shape, or too long', async () => {
  const { space, about, keys } = await shared();
  const sealed = async (content: unknown) => {
    const data = new TextEncoder().encode(JSON.stringify(content));
    return JSON.stringify(await sealPresence({ ...about, data }, keys));
  };
  const heard = Object.fromEntries(Array.from({ length: 17 }, (_, at) => [`m${at}`, at]));
  const bad = [
    'here',
    { ...said, name: '佐藤' },
    { ...said, heard },
    { ...said, at: { sessionId: '../x' } },
    { ...said, at: { cursor: { anchor: 'end', head: { client: -1, clock: 0 } } } },
  ];
  for (const content of bad) expect(await readPresence(await sealed(content), space)).toBeUndefined();
  expect(await readPresence(`${' '.repeat(4000)}${await sealed(said)}`, space)).toBeUndefined();
  expect(await readPresence('no JSON', space)).toBeUndefined();
});

test('with fixed keys it is what the published vector says', async () => {
  const { space, about, keys } = await shared();
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (array instanceof Uint8Array) array.set(countingBytes(64, array.length));
    return array;
  });
  const text = await presenceText({ ...about, said }, keys);
  vi.restoreAllMocks();
  expect((await readPresence(text, space))?.said).toEqual(said);
  const vector = {
    description: 'Presence under the keys, space and epoch of envelope-1.json.',
    additionalData: canonicalText(['engawa-envelope-1', spaceId, 'presence', 1, about.sender, about.counter]),
    data: JSON.stringify(said),
    envelope: JSON.parse(text),
  };
  await expect(`${JSON.stringify(vector, null, 2)}\n`).toMatchFileSnapshot(
    '../../tests/vectors/presence-1.json',
  );
});
