import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingBytes, epochSecret, spaceId, spaceOf, twoMembers } from '@/tests/two-members';
import { fromBase64Url, toBase64Url } from './base64url';
import { openEnvelope, sealUpdate } from './crypto';
import { currentEpoch, epochKey, grantEpoch, isExchangeKey, newEpochSecret, openGrant } from './grant';
import type { Grant, Space } from './schema';

async function granted() {
  const { tanaka, sato } = await twoMembers();
  const space: Space = { ...(await spaceOf([tanaka.member, sato.member])), epochs: [] };
  const about = { space: spaceId, epoch: 1, from: tanaka.member.id, to: sato.member, secret: epochSecret };
  const grant = await grantEpoch(about, tanaka.identity.signing.privateKey);
  const asSato = { spaces: [space], ownId: sato.member.id, exchange: sato.identity.exchange };
  return { tanaka, sato, space, about, grant, asSato };
}

test('whoever is granted an epoch opens what is sealed under it', async () => {
  const { tanaka, space, grant, asSato } = await granted();
  const { space: id, epoch } = await openGrant(grant, asSato);
  if (!epoch) throw new Error('refused');
  expect([id, epoch.epoch, epoch.from, epoch.key.extractable]).toEqual([spaceId, 1, tanaka.member.id, false]);
  const data = countingBytes(0, 10);
  const envelope = await sealUpdate(
    {
      space: spaceId,
      document: 'notebook',
      epoch: 1,
      sender: tanaka.member.id,
      counter: 0,
      kind: 'update',
      data,
    },
    { epochKey: await epochKey(epochSecret), signingKey: tanaka.identity.signing.privateKey },
  );
  expect((await openEnvelope(envelope, [{ ...space, epochs: [epoch] }])).opened?.data).toEqual(data);
});

test('the secret is nowhere in the grant, and is another one for each epoch', async () => {
  const { grant } = await granted();
  expect(JSON.stringify(grant)).not.toContain(toBase64Url(epochSecret));
  expect(newEpochSecret()).not.toEqual(newEpochSecret());
});

describe('refused', () => {
  test.each<[string, object, string]>([
    ['of a newer version', { version: 2 }, 'newer-version'],
    ['with a field too many', { more: 1 }, 'malformed'],
    ['of no epoch', { epoch: 0 }, 'malformed'],
    ['of another space', { space: toBase64Url(new Uint8Array(16)) }, 'unknown-space'],
    ['for somebody else', { to: '11111111-1111-4111-8111-111111111111' }, 'not-for-me'],
    ['from a stranger', { from: 'stranger' }, 'not-a-member'],
    ['said to be from myself', { from: '22222222-2222-4222-8222-222222222222' }, 'bad-signature'],
    ['of another epoch', { epoch: 2 }, 'bad-signature'],
    ['with another secret', { ciphertext: toBase64Url(new Uint8Array(48)) }, 'bad-signature'],
  ])('one %s', async (_, change, refused) => {
    const { grant, asSato } = await granted();
    expect(await openGrant({ ...grant, ...change }, asSato)).toEqual({ refused });
  });

  test('from a member who has left', async () => {
    const { grant, asSato, space } = await granted();
    const members = space.members.map((member) => ({ ...member, isPresent: false }));
    const refused = await openGrant(grant, { ...asSato, spaces: [{ ...space, members }] });
    expect(refused).toEqual({ refused: 'not-a-member' });
  });

  test('sealed to other keys than mine', async () => {
    const { about, tanaka, sato, asSato } = await granted();
    const { exchangeKey } = tanaka.member;
    const grant = await grantEpoch(
      { ...about, to: { ...sato.member, exchangeKey } },
      tanaka.identity.signing.privateKey,
    );
    expect(await openGrant(grant, asSato)).toEqual({ refused: 'not-decrypted' });
  });

  test.each(['enc', 'ciphertext', 'signature'] as const)('with any other bit in its %s', async (field) => {
    const { grant, asSato } = await granted();
    const bytes = fromBase64Url(grant[field]);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        const spoilt = { ...grant, [field]: toBase64Url(changed) };
        expect(await openGrant(spoilt, asSato)).toEqual({ refused: 'bad-signature' });
      }),
    );
  });

  test('whatever else comes, without throwing', async () => {
    const { grant, asSato } = await granted();
    const fields = fc.constantFrom(...(Object.keys(grant) as (keyof Grant)[]));
    await fc.assert(
      fc.asyncProperty(fc.anything(), fields, async (thing, field) => {
        expect((await openGrant(thing, asSato)).refused).toBeDefined();
        expect((await openGrant({ ...grant, [field]: thing }, asSato)).refused).toBeDefined();
      }),
    );
  });
});

test('a key of small order is no exchange key, and nothing is sealed to it', async () => {
  const { about, tanaka, sato } = await granted();
  const exchangeKey = toBase64Url(Uint8Array.of(1, ...new Uint8Array(31)));
  expect(await isExchangeKey(exchangeKey)).toBe(false);
  expect(await isExchangeKey(sato.member.exchangeKey)).toBe(true);
  const to = { ...sato.member, exchangeKey };
  await expect(grantEpoch({ ...about, to }, tanaka.identity.signing.privateKey)).rejects.toThrow();
});

test('all members seal under the same epoch: the newest, and of two begun at once the same one', async () => {
  const key = await epochKey(epochSecret);
  const epochs = [
    { epoch: 1, from: 'a', key },
    { epoch: 2, from: 'b', key },
    { epoch: 2, from: 'a', key },
  ];
  for (const order of [epochs, epochs.toReversed()])
    expect(currentEpoch({ epochs: order })).toMatchObject({ epoch: 2, from: 'a' });
  expect(currentEpoch({ epochs: [] })).toBeUndefined();
});
