import { describe, expect, test, vi } from 'vitest';
import { twoMembers } from '@/tests/two-members';
import { toBase64Url } from './base64url';
import { canonicalBytes } from './canonical';
import { isSignedBy, makeIdentity, memberOf, signed } from './identity';
import { Member } from './schema';

describe('a new identity', () => {
  test('has private keys that cannot be taken out, also after they were kept', async () => {
    const { identity } = await makeIdentity();
    const keys = structuredClone([identity?.exchange.privateKey, identity?.signing.privateKey]);
    for (const key of keys) {
      expect(key?.extractable).toBe(false);
      await expect(crypto.subtle.exportKey('pkcs8', key as CryptoKey)).rejects.toThrow();
    }
  });

  test('is another one each time', async () => {
    const [one, other] = await Promise.all([makeIdentity(), makeIdentity()]);
    if (!one.identity || !other.identity) throw new Error('no identity');
    const person = { id: 'me', name: '' };
    const [a, b] = await Promise.all([memberOf(person, one.identity), memberOf(person, other.identity)]);
    expect(a).not.toEqual(b);
    expect(Member.parse(a)).toEqual(a);
  });

  test('says what the browser lacks', async () => {
    const generate = crypto.subtle.generateKey.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'generateKey').mockImplementation(async (algorithm: unknown, ...rest) => {
      if (algorithm === 'X25519') throw new DOMException('Unrecognized name', 'NotSupportedError');
      return Reflect.apply(generate, undefined, [algorithm, ...rest]);
    });
    expect(await makeIdentity()).toEqual({ lacks: ['X25519'] });
  });
});

test.each([
  ['佐藤 花子', '佐藤 花子'],
  ['  Ana\nMaria\t', 'Ana Maria'],
  ['safe\u202egnp.exe', 'safe gnp.exe'],
  ['x'.repeat(300), 'x'.repeat(100)],
  [`${'x'.repeat(99)}😀`, 'x'.repeat(99)],
  ['', ''],
])('the name %j travels as %j', async (name, travels) => {
  const { tanaka } = await twoMembers();
  const member = await memberOf({ id: 'a', name }, tanaka.identity);
  expect(member.name).toBe(travels);
  expect(Member.safeParse(member).success).toBe(true);
});

test('a signature is of one member, over one text', async () => {
  const { tanaka, sato } = await twoMembers();
  const bytes = canonicalBytes(['a']);
  const signature = await signed(bytes, tanaka.identity.signing.privateKey);
  expect(await isSignedBy(tanaka.member, signature, bytes)).toBe(true);
  expect(await isSignedBy(sato.member, signature, bytes)).toBe(false);
  expect(await isSignedBy(tanaka.member, signature, canonicalBytes(['b']))).toBe(false);
});

test.each(['', '!', toBase64Url(new Uint8Array(31)), toBase64Url(new Uint8Array(32).fill(255))])(
  'nothing is signed by the key %j',
  async (signingKey) => {
    expect(await isSignedBy({ signingKey }, toBase64Url(new Uint8Array(64)), canonicalBytes('a'))).toBe(
      false,
    );
  },
);
