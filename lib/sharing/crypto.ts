import { type Bytes, fromBase64Url, toBase64Url } from './base64url';
import { joinBytes, randomBytes } from './bytes';
import { canonicalBytes } from './canonical';
import { isSignedBy, signed } from './identity';
import { padded, type SealedKind, unpadded } from './padding';
import { type DocumentName, Envelope, PresenceEnvelope, type Space } from './schema';

/** Bytes of the largest envelope as JSON: what a NATS server takes unless told otherwise. */
export const largestEnvelope = 1024 * 1024;

export type EnvelopeRefusal =
  | 'too-large'
  | 'newer-version'
  | 'malformed'
  | 'unknown-space'
  | 'not-a-member'
  | 'unknown-epoch'
  | 'old-epoch'
  | 'bad-signature'
  | 'not-decrypted'
  | 'bad-padding';

export type SealedFor = Pick<Envelope, 'space' | 'epoch' | 'sender' | 'counter'> & {
  document: DocumentName;
};
export type Opened = SealedFor & { kind: SealedKind; data: Bytes };
export type OpenEnvelope = { opened: Opened; refused?: never } | { opened?: never; refused: EnvelopeRefusal };

type Keys = { epochKey: CryptoKey; signingKey: CryptoKey };
/** What the ciphertext is bound to, whether it is of a document or of presence. */
type About = Omit<SealedFor, 'document'> & { document: string };
type OpenAny =
  | { opened: About & { kind: SealedKind; data: Bytes }; refused?: never }
  | { opened?: never; refused: EnvelopeRefusal };

/** Seals what one member has to say about one document. Throws where `data` is over `largestData`. */
export const sealUpdate = async (
  said: SealedFor & { kind: SealedKind; data: Uint8Array },
  keys: Keys,
): Promise<Envelope> => Envelope.parse(await sealed(said, keys));

export type PresenceFor = Omit<SealedFor, 'document'>;

/** Seals what one member says of being here. */
export const sealPresence = async (
  said: PresenceFor & { data: Uint8Array },
  keys: Keys,
): Promise<PresenceEnvelope> =>
  PresenceEnvelope.parse(await sealed({ ...said, document: 'presence', kind: 'presence' }, keys));

async function sealed(
  { kind, data, ...about }: About & { kind: SealedKind; data: Uint8Array },
  { epochKey, signingKey }: Keys,
): Promise<Record<string, unknown>> {
  const nonce = randomBytes(12);
  const additionalData = authenticated(about);
  const ciphertext = new Uint8Array(
    await crypto.subtle.encrypt(
      { name: 'AES-GCM', iv: nonce, additionalData },
      await sealKey(epochKey, about),
      padded(kind, data),
    ),
  );
  return {
    version: 1,
    ...about,
    nonce: toBase64Url(nonce),
    ciphertext: toBase64Url(ciphertext),
    signature: await signed(joinBytes(additionalData, nonce, ciphertext), signingKey),
  };
}

/** Opens what claims to be an envelope for one of these spaces, or says why not. Never throws. */
export async function openEnvelope(content: unknown, spaces: readonly Space[]): Promise<OpenEnvelope> {
  const { opened, refused } = await openShaped(readShape(content, Envelope), spaces);
  if (!opened) return { refused };
  if (opened.kind === 'presence') return { refused: 'bad-padding' };
  return { opened: { ...opened, document: opened.document as DocumentName } };
}

/** The same for what is said of being here: nothing else opens. */
export async function openPresence(
  content: unknown,
  spaces: readonly Space[],
): Promise<
  { opened: PresenceFor & { data: Bytes }; refused?: never } | { opened?: never; refused: EnvelopeRefusal }
> {
  const { opened, refused } = await openShaped(readShape(content, PresenceEnvelope), spaces);
  if (!opened) return { refused };
  const { kind, document: _, ...said } = opened;
  return kind === 'presence' ? { opened: said } : { refused: 'bad-padding' };
}

async function openShaped({ envelope, refused }: Read, spaces: readonly Space[]): Promise<OpenAny> {
  if (!envelope) return { refused };
  const { version: _, nonce, ciphertext, signature, ...about } = envelope;
  const space = spaces.find(({ id }) => id === about.space);
  if (!space) return { refused: 'unknown-space' };
  const sender = space.members.find(({ id, isPresent }) => id === about.sender && isPresent);
  if (!sender) return { refused: 'not-a-member' };
  const epochs = space.epochs.filter(({ epoch }) => epoch === about.epoch);
  if (epochs.length === 0) return { refused: 'unknown-epoch' };
  if (about.epoch < sender.fromEpoch) return { refused: 'old-epoch' };
  const sealed = { iv: fromBase64Url(nonce), data: fromBase64Url(ciphertext), about: authenticated(about) };
  const isSigned = await isSignedBy(sender, signature, joinBytes(sealed.about, sealed.iv, sealed.data));
  if (!isSigned) return { refused: 'bad-signature' };
  for (const { key } of epochs) {
    const plaintext = await decrypted(sealed, await sealKey(key, about));
    if (!plaintext) continue;
    const inside = unpadded(plaintext);
    return inside ? { opened: { ...about, ...inside } } : { refused: 'bad-padding' };
  }
  return { refused: 'not-decrypted' };
}

/** The envelope as the bytes that a relay carries. */
export const envelopeBytes = (envelope: Envelope): Bytes => canonicalBytes(envelope);

/** Opens the bytes that a relay brought. Never throws. */
export async function openEnvelopeBytes(bytes: Uint8Array, spaces: readonly Space[]): Promise<OpenEnvelope> {
  if (bytes.length > largestEnvelope) return { refused: 'too-large' };
  try {
    return await openEnvelope(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), spaces);
  } catch {
    return { refused: 'malformed' };
  }
}

type Read = { envelope: Envelope; refused?: never } | { envelope?: never; refused: EnvelopeRefusal };

function readShape(content: unknown, shape: typeof Envelope | typeof PresenceEnvelope): Read {
  const result = shape.safeParse(content);
  if (result.success) return { envelope: result.data };
  const version: unknown =
    typeof content === 'object' && content !== null ? Reflect.get(content, 'version') : undefined;
  if (typeof version === 'number' && version > 1) return { refused: 'newer-version' };
  const isTooLarge = result.error.issues.some(({ code }) => code === 'too_big');
  return { refused: isTooLarge ? 'too-large' : 'malformed' };
}

const authenticated = ({ space, document, epoch, sender, counter }: About) =>
  canonicalBytes(['engawa-envelope-1', space, document, epoch, sender, counter]);

/** A key for one sender in one epoch of one space: nobody's nonces can meet another one's. */
const sealKey = (epochKey: CryptoKey, { space, epoch, sender }: About) =>
  crypto.subtle.deriveKey(
    {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: fromBase64Url(space),
      info: canonicalBytes(['engawa-seal-1', epoch, sender]),
    },
    epochKey,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );

/** undefined where the key is another one, or a bit of what it protects. */
async function decrypted(
  { iv, data, about }: { iv: Bytes; data: Bytes; about: Bytes },
  key: CryptoKey,
): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: about }, key, data),
    );
  } catch {
    return undefined;
  }
}
