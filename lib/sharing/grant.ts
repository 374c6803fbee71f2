import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { type Bytes, fromBase64Url, toBase64Url } from './base64url';
import { joinBytes, randomBytes } from './bytes';
import { canonicalBytes } from './canonical';
import { isSignedBy, signed } from './identity';
import { Grant, type Member, type Space } from './schema';

export type GrantRefusal =
  | 'newer-version'
  | 'malformed'
  | 'unknown-space'
  | 'not-for-me'
  | 'not-a-member'
  | 'bad-signature'
  | 'not-decrypted';

export type KnownEpoch = Space['epochs'][number];
export type OpenGrant =
  | { space: string; epoch: KnownEpoch; refused?: never }
  | { space?: never; epoch?: never; refused: GrantRefusal };

const suite = () =>
  new CipherSuite({ kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** The secret of a new epoch: to be granted to the others, kept as `epochKey`, and then forgotten. */
export const newEpochSecret = (): Bytes => randomBytes(32);

/** The secret as a key that seals and opens and cannot be taken out. */
export const epochKey = (secret: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);

/** The epoch to seal under. Of two that were begun at once, all members choose the same. */
export const currentEpoch = ({ epochs }: Pick<Space, 'epochs'>): KnownEpoch | undefined =>
  epochs.toSorted((a, b) => b.epoch - a.epoch || (a.from < b.from ? -1 : 1))[0];

/** Seals an epoch's secret to one member. Throws where that member's exchange key is none. */
export async function grantEpoch(
  { secret, to, ...about }: { space: string; epoch: number; from: string; to: Member; secret: Bytes },
  signingKey: CryptoKey,
): Promise<Grant> {
  const info = grantInfo({ ...about, to: to.id });
  const recipientPublicKey = await suite().kem.importKey('raw', fromBase64Url(to.exchangeKey).buffer, true);
  const sealed = await suite().seal({ recipientPublicKey, info }, secret);
  const enc = new Uint8Array(sealed.enc);
  const ciphertext = new Uint8Array(sealed.ct);
  return Grant.parse({
    version: 1,
    ...about,
    to: to.id,
    enc: toBase64Url(enc),
    ciphertext: toBase64Url(ciphertext),
    signature: await signed(joinBytes(info, enc, ciphertext), signingKey),
  });
}

/** Whether an epoch's secret can be sealed to this key: a point of small order is none, though it looks like one. */
export async function isExchangeKey(exchangeKey: string): Promise<boolean> {
  try {
    const recipientPublicKey = await suite().kem.importKey('raw', fromBase64Url(exchangeKey).buffer, true);
    await suite().createSenderContext({ recipientPublicKey });
    return true;
  } catch {
    return false;
  }
}

/** Opens what claims to be a grant to me in one of these spaces, or says why not. Never throws. */
export async function openGrant(
  content: unknown,
  { spaces, ownId, exchange }: { spaces: readonly Space[]; ownId: string; exchange: CryptoKeyPair },
): Promise<OpenGrant> {
  const result = Grant.safeParse(content);
  if (!result.success) return { refused: isNewer(content) ? 'newer-version' : 'malformed' };
  const grant = result.data;
  const space = spaces.find(({ id }) => id === grant.space);
  if (!space) return { refused: 'unknown-space' };
  if (grant.to !== ownId) return { refused: 'not-for-me' };
  const giver = space.members.find(({ id, isPresent }) => id === grant.from && isPresent);
  if (!giver) return { refused: 'not-a-member' };
  const info = grantInfo(grant);
  const enc = fromBase64Url(grant.enc);
  const ciphertext = fromBase64Url(grant.ciphertext);
  if (!(await isSignedBy(giver, grant.signature, joinBytes(info, enc, ciphertext))))
    return { refused: 'bad-signature' };
  try {
    const secret = await suite().open({ recipientKey: exchange, enc, info }, ciphertext);
    const key = await epochKey(new Uint8Array(secret));
    return { space: grant.space, epoch: { epoch: grant.epoch, from: grant.from, key } };
  } catch {
    return { refused: 'not-decrypted' };
  }
}

const grantInfo = ({ space, epoch, from, to }: Pick<Grant, 'space' | 'epoch' | 'from' | 'to'>): Bytes =>
  canonicalBytes(['engawa-grant-1', space, epoch, from, to]);

function isNewer(content: unknown): boolean {
  const version: unknown =
    typeof content === 'object' && content !== null ? Reflect.get(content, 'version') : undefined;
  return typeof version === 'number' && version > 1;
}
