import { type Bytes, fromBase64Url, toBase64Url } from './base64url';
import { plainName } from './plain-name';
import type { Member } from './schema';

/** The keys of one install. The private halves can be used here and not taken out. */
export type Identity = { exchange: CryptoKeyPair; signing: CryptoKeyPair };

export type Algorithm = 'X25519' | 'Ed25519';

/** New keys; or what this browser lacks for them. */
export async function makeIdentity(): Promise<
  { identity: Identity; lacks?: never } | { identity?: never; lacks: Algorithm[] }
> {
  const [exchange, signing] = await Promise.all([
    keyPair('X25519', ['deriveBits']),
    keyPair('Ed25519', ['sign', 'verify']),
  ]);
  if (exchange && signing) return { identity: { exchange, signing } };
  return { lacks: [...(exchange ? [] : ['X25519' as const]), ...(signing ? [] : ['Ed25519' as const])] };
}

/** undefined where the browser does not know the algorithm. */
async function keyPair(name: Algorithm, usages: KeyUsage[]): Promise<CryptoKeyPair | undefined> {
  try {
    const key = await crypto.subtle.generateKey(name, false, usages);
    return 'privateKey' in key ? key : undefined;
  } catch {
    return undefined;
  }
}

const rawKey = async (key: CryptoKey) =>
  toBase64Url(new Uint8Array(await crypto.subtle.exportKey('raw', key)));

/** A person with the public halves of their keys. */
export async function memberOf(person: { id: string; name: string }, identity: Identity): Promise<Member> {
  const [exchangeKey, signingKey] = await Promise.all([
    rawKey(identity.exchange.publicKey),
    rawKey(identity.signing.publicKey),
  ]);
  return { id: person.id, name: plainName(person.name), exchangeKey, signingKey };
}

/** The signature, as base64url. */
export const signed = async (bytes: Bytes, privateKey: CryptoKey): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, bytes)));

/** Whether it is this member's signature; a key or a signature that is none is a no. */
export async function isSignedBy(
  { signingKey }: Pick<Member, 'signingKey'>,
  signature: string,
  bytes: Bytes,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('raw', fromBase64Url(signingKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, fromBase64Url(signature), bytes);
  } catch {
    return false;
  }
}
