import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countingBytes, epochSecret, spaceId, spaceOf, twoMembers } from '@/tests/two-members';
import { type Bytes, fromBase64Url, toBase64Url } from './base64url';
import { joinBytes } from './bytes';
import { canonicalBytes } from './canonical';
import { envelopeBytes, largestEnvelope, openEnvelope, openEnvelopeBytes, sealUpdate } from './crypto';
import { epochKey } from './grant';
import { signed } from './identity';
import { largestData, padded } from './padding';
import type { Envelope, Space } from './schema';

async function shared() {
  const { tanaka, sato } = await twoMembers();
  const space = await spaceOf([tanaka.member, sato.member]);
  const keys = { epochKey: await epochKey(epochSecret), signingKey: tanaka.identity.signing.privateKey };
  const about = {
    space: spaceId,
    document: 'notebook',
    epoch: 1,
    sender: tanaka.member.id,
    counter: 7,
  } as const;
  const seal = (data: Uint8Array, change: Partial<Parameters<typeof sealUpdate>[0]> = {}) =>
    sealUpdate({ ...about, kind: 'update', data, ...change }, keys);
  return { tanaka, sato, space, keys, about, seal };
}

const refusalOf = async (content: unknown, space: Space) => (await openEnvelope(content, [space])).refused;
const small = countingBytes(1, 20);

describe('what was sealed opens', () => {
  test.each([
    ['update', 'notebook', 0],
    ['update', 'session:5b1f4f5e-0000-4000-8000-000000000000', 251],
    ['state-vector', 'notebook', 252],
    ['snapshot', 'session:a', 100_000],
  ] as const)('%s of %s, %d bytes', async (kind, document, length) => {
    const { seal, space, about } = await shared();
    const data = countingBytes(3, length);
    const envelope = await seal(data, { kind, document });
    const opened = { ...about, document, kind, data };
    expect(await openEnvelope(envelope, [space])).toEqual({ opened });
    expect(await openEnvelopeBytes(envelopeBytes(envelope), [space])).toEqual({ opened });
    expect(Object.values(envelope).join()).not.toContain(toBase64Url(data.subarray(0, 60)) || '!');
  });

  test('its size tells only in steps of 256 bytes', async () => {
    const { seal } = await shared();
    const sizes = await Promise.all(
      [0, 1, 251, 252].map(async (length) => {
        const { ciphertext } = await seal(countingBytes(0, length));
        return fromBase64Url(ciphertext).length;
      }),
    );
    expect(sizes).toEqual([272, 272, 272, 528]);
  });

  test('the same sealed twice looks different', async () => {
    const { seal } = await shared();
    const [one, other] = await Promise.all([seal(small), seal(small)]);
    expect([one.nonce === other.nonce, one.ciphertext === other.ciphertext]).toEqual([false, false]);
  });

  test('the largest fits into what a relay carries, one byte more is not sealed', async () => {
    const { seal, space } = await shared();
    const envelope = await seal(new Uint8Array(largestData).fill(7), {
      document: `session:${'a'.repeat(64)}`,
    });
    expect(envelopeBytes(envelope).length).toBeLessThan(largestEnvelope);
    expect((await openEnvelopeBytes(envelopeBytes(envelope), [space])).opened?.data.length).toBe(largestData);
    await expect(seal(new Uint8Array(largestData + 1))).rejects.toThrow(RangeError);
  });

  test('under either secret of an epoch that two began at once', async () => {
    const { seal, space, sato, keys } = await shared();
    const other = { epoch: 1, from: sato.member.id, key: await epochKey(countingBytes(9, 32)) };
    const both = { ...space, epochs: [other, ...space.epochs] };
    expect((await openEnvelope(await seal(small), [both])).opened?.data).toEqual(small);
    const about = {
      space: spaceId,
      document: 'notebook',
      epoch: 1,
      sender: sato.member.id,
      counter: 0,
    } as const;
    const theirs = await sealUpdate(
      { ...about, kind: 'update', data: small },
      { epochKey: other.key, signingKey: sato.identity.signing.privateKey },
    );
    expect((await openEnvelope(theirs, [both])).opened?.sender).toBe(sato.member.id);
    expect(keys.epochKey.extractable).toBe(false);
  });
});

describe('refused', () => {
  test.each<[string, (envelope: Envelope) => unknown, string]>([
    ['of a newer version', (envelope) => ({ ...envelope, version: 2, more: 1 }), 'newer-version'],
    ['with a field too many', (envelope) => ({ ...envelope, more: 1 }), 'malformed'],
    ['without a signature', ({ signature: _, ...envelope }) => envelope, 'malformed'],
    ['with an empty signature', (envelope) => ({ ...envelope, signature: '' }), 'malformed'],
    [
      'of another space',
      (envelope) => ({ ...envelope, space: toBase64Url(countingBytes(0, 16)) }),
      'unknown-space',
    ],
    ['of a stranger', (envelope) => ({ ...envelope, sender: 'stranger' }), 'not-a-member'],
    ['of another epoch', (envelope) => ({ ...envelope, epoch: 2 }), 'unknown-epoch'],
    [
      'said to be of the other member',
      (envelope) => ({ ...envelope, sender: '22222222-2222-4222-8222-222222222222' }),
      'bad-signature',
    ],
    ['of another document', (envelope) => ({ ...envelope, document: 'session:a' }), 'bad-signature'],
    ['of no document', (envelope) => ({ ...envelope, document: 'settings' }), 'malformed'],
    ['with another counter', (envelope) => ({ ...envelope, counter: 8 }), 'bad-signature'],
    [
      'with another nonce',
      (envelope) => ({ ...envelope, nonce: toBase64Url(new Uint8Array(12)) }),
      'bad-signature',
    ],
    [
      'with another signature',
      (envelope) => ({ ...envelope, signature: toBase64Url(new Uint8Array(64)) }),
      'bad-signature',
    ],
    [
      'cut off',
      // To a whole number of groups of four: still base64url, of fewer bytes.
      (envelope) => ({ ...envelope, ciphertext: envelope.ciphertext.slice(0, -3) }),
      'bad-signature',
    ],
    ['empty', (envelope) => ({ ...envelope, ciphertext: '' }), 'bad-signature'],
    ['too large', (envelope) => ({ ...envelope, ciphertext: 'A'.repeat(1_100_000) }), 'too-large'],
    ['nothing', () => undefined, 'malformed'],
  ])('one %s', async (_, changed, refused) => {
    const { seal, space } = await shared();
    expect(await openEnvelope(changed(await seal(small)), [space])).toEqual({ refused });
  });

  test('with the signature, or the whole inside, of another envelope', async () => {
    const { seal, space } = await shared();
    const [one, other] = await Promise.all([seal(small), seal(countingBytes(2, 20), { counter: 8 })]);
    expect(await refusalOf({ ...one, signature: other.signature }, space)).toBe('bad-signature');
    const { nonce, ciphertext } = other;
    expect(await refusalOf({ ...one, nonce, ciphertext }, space)).toBe('bad-signature');
    expect(await refusalOf({ ...one, nonce, ciphertext, signature: other.signature }, space)).toBe(
      'bad-signature',
    );
  });

  test('once its sender has left, and under an epoch older than the sender’s own', async () => {
    const { seal, space } = await shared();
    const envelope = await seal(small);
    const changed = (change: object): Space => ({
      ...space,
      members: space.members.map((member) => ({ ...member, ...change })),
    });
    expect(await refusalOf(envelope, changed({ isPresent: false }))).toBe('not-a-member');
    expect(await refusalOf(envelope, changed({ fromEpoch: 2 }))).toBe('old-epoch');
    expect(await openEnvelope(envelope, [])).toEqual({ refused: 'unknown-space' });
  });

  test('signed by a member who has not the epoch’s secret', async () => {
    const { space, keys, about } = await shared();
    const guessed = await epochKey(countingBytes(0, 32));
    const envelope = await sealUpdate(
      { ...about, kind: 'update', data: small },
      { ...keys, epochKey: guessed },
    );
    expect(await refusalOf(envelope, space)).toBe('not-decrypted');
  });

  test('sealed for another place by a member who signs it for this one', async () => {
    const { space, about, tanaka } = await shared();
    for (const elsewhere of [
      { ...about, space: toBase64Url(countingBytes(0, 16)) },
      { ...about, document: 'session:a' },
      { ...about, epoch: 2 },
      { ...about, sender: '22222222-2222-4222-8222-222222222222' },
      { ...about, counter: 8 },
    ])
      expect(
        await refusalOf(
          await byHand(
            { sealedFor: elsewhere, signedFor: about, plaintext: padded('update', small) },
            tanaka.identity.signing.privateKey,
          ),
          space,
        ),
      ).toBe('not-decrypted');
  });

  const head = (...bytes: number[]) => joinBytes(Uint8Array.from(bytes), new Uint8Array(256 - bytes.length));
  test.each<[string, Bytes]>([
    ['of no kind', head(0)],
    ['of a kind not known', head(200)],
    ['longer than it is', head(1, 0, 0, 0, 252)],
    ['much longer than it is', head(1, 255, 255, 255, 255)],
    ['with a block too many', joinBytes(head(1), new Uint8Array(256))],
    ['with something after the end', head(1, 0, 0, 0, 0, 1)],
    ['without padding', Uint8Array.of(1, 0, 0, 0, 0)],
    ['empty', new Uint8Array(0)],
  ])('sealed rightly, but inside %s', async (_, plaintext) => {
    const { space, about, tanaka } = await shared();
    const { privateKey } = tanaka.identity.signing;
    const envelope = await byHand({ sealedFor: about, signedFor: about, plaintext }, privateKey);
    expect(await refusalOf(envelope, space)).toBe('bad-padding');
  });

  test('any other bit, any part of it', async () => {
    const { seal, space } = await shared();
    const bytes = envelopeBytes(await seal(small));
    const known = [
      'malformed',
      'newer-version',
      'unknown-space',
      'not-a-member',
      'unknown-epoch',
      'bad-signature',
    ];
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), fc.boolean(), async (at, bit, isCut) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        const { refused } = await openEnvelopeBytes(isCut ? bytes.slice(0, at) : changed, [space]);
        expect(known).toContain(refused);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(['nonce', 'ciphertext', 'signature'] as const)('any other bit of its %s', async (field) => {
    const { seal, space } = await shared();
    const envelope = await seal(small);
    const bytes = fromBase64Url(envelope[field]);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(await refusalOf({ ...envelope, [field]: toBase64Url(changed) }, space)).toBe('bad-signature');
      }),
    );
  });

  test('whatever else comes, without throwing', async () => {
    const { seal, space } = await shared();
    const envelope = await seal(small);
    const fields = fc.constantFrom(...(Object.keys(envelope) as (keyof Envelope)[]));
    await fc.assert(
      fc.asyncProperty(fc.anything(), fc.uint8Array(), fields, async (thing, bytes, field) => {
        expect(await refusalOf(thing, space)).toBeDefined();
        expect((await openEnvelopeBytes(bytes, [space])).refused).toBe('malformed');
        expect(await refusalOf({ ...envelope, [field]: thing }, space)).toBeDefined();
      }),
    );
    expect(await openEnvelopeBytes(new Uint8Array(largestEnvelope + 1), [space])).toEqual({
      refused: 'too-large',
    });
  });
});

type About = { space: string; document: string; epoch: number; sender: string; counter: number };

/** An envelope from the page docs/formats/envelope.md alone, with any inside, and signed for any place. */
async function byHand(
  { sealedFor, signedFor, plaintext }: { sealedFor: About; signedFor: About; plaintext: Bytes },
  signingKey: CryptoKey,
) {
  const data = ({ space, document, epoch, sender, counter }: About) =>
    canonicalBytes(['engawa-envelope-1', space, document, epoch, sender, counter]);
  const secret = await crypto.subtle.importKey('raw', epochSecret, 'HKDF', false, ['deriveBits']);
  const salt = fromBase64Url(sealedFor.space);
  const info = new TextEncoder().encode(`["engawa-seal-1",${sealedFor.epoch},"${sealedFor.sender}"]`);
  const bits = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, secret, 256);
  const key = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['encrypt']);
  const nonce = countingBytes(0, 12);
  const additionalData = data(sealedFor);
  const ciphertext = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, key, plaintext),
  );
  const signature = await signed(joinBytes(data(signedFor), nonce, ciphertext), signingKey);
  return {
    version: 1,
    ...signedFor,
    nonce: toBase64Url(nonce),
    ciphertext: toBase64Url(ciphertext),
    signature,
  };
}

test('what is written by hand from the description opens', async () => {
  const { space, about, tanaka } = await shared();
  const envelope = await byHand(
    { sealedFor: about, signedFor: about, plaintext: padded('snapshot', small) },
    tanaka.identity.signing.privateKey,
  );
  expect(await openEnvelope(envelope, [space])).toEqual({
    opened: { ...about, kind: 'snapshot', data: small },
  });
});
