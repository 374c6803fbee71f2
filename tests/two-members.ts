import { type Bytes, fromBase64Url, toBase64Url } from '@/lib/sharing/base64url';
import { epochKey } from '@/lib/sharing/grant';
import { type Identity, memberOf } from '@/lib/sharing/identity';
import type { AboutPair, Member, Space } from '@/lib/sharing/schema';

/** So many bytes that count up from a number: keys, ids and nonces that are the same in every run. */
export const countingBytes = (from: number, count: number): Bytes =>
  Uint8Array.from({ length: count }, (_, at) => (from + at) % 256);

/** What stands before the 32 bytes of a private key in PKCS #8. */
const pkcs8Heads = {
  X25519: '302e020100300506032b656e04220420',
  Ed25519: '302e020100300506032b657004220420',
};

/** A key pair of these 32 bytes. Its private half can be taken out, as no key of a real install can. */
export async function keyPairOf(name: keyof typeof pkcs8Heads, seed: Bytes): Promise<CryptoKeyPair> {
  const privateUse: KeyUsage[] = name === 'X25519' ? ['deriveBits'] : ['sign'];
  const pkcs8 = Uint8Array.from(Buffer.concat([Buffer.from(pkcs8Heads[name], 'hex'), seed]));
  const privateKey = await crypto.subtle.importKey('pkcs8', pkcs8, name, true, privateUse);
  const { x = '' } = await crypto.subtle.exportKey('jwk', privateKey);
  const publicUse: KeyUsage[] = name === 'X25519' ? [] : ['verify'];
  const publicKey = await crypto.subtle.importKey('raw', fromBase64Url(x), name, true, publicUse);
  return { privateKey, publicKey };
}

export const identityOf = async (from: number): Promise<Identity> => ({
  exchange: await keyPairOf('X25519', countingBytes(from, 32)),
  signing: await keyPairOf('Ed25519', countingBytes(from + 32, 32)),
});

export type Side = { identity: Identity; member: Member };

/** 田中 invites, 佐藤 accepts; the same keys in every run. */
export async function twoMembers(): Promise<{ tanaka: Side; sato: Side }> {
  const [ofTanaka, ofSato] = await Promise.all([identityOf(0), identityOf(100)]);
  const tanaka = { id: '11111111-1111-4111-8111-111111111111', name: '田中 太郎' };
  const sato = { id: '22222222-2222-4222-8222-222222222222', name: '佐藤 花子' };
  return {
    tanaka: { identity: ofTanaka, member: await memberOf(tanaka, ofTanaka) },
    sato: { identity: ofSato, member: await memberOf(sato, ofSato) },
  };
}

export const spaceId = toBase64Url(countingBytes(200, 16));
export const pairId = '33333333-3333-4333-8333-333333333333';
export const epochSecret = countingBytes(150, 32);

export const aboutPair: AboutPair = {
  relation: 'line',
  memberIs: 'invitee',
  packId: 'general',
  cadence: 'biweekly',
  lengthMin: 30,
};

/** Their space as both hold it, in its first epoch. */
export async function spaceOf(members: Member[]): Promise<Space> {
  const from = members[0]?.id ?? '';
  return {
    id: spaceId,
    members: members.map((member) => ({ ...member, isPresent: true, fromEpoch: 1 })),
    epochs: [{ epoch: 1, from, key: await epochKey(epochSecret) }],
  };
}
