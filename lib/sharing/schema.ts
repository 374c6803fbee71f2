import * as z from 'zod/mini';
import { Cadence, Relation } from '../pairs/schema';
import { patternOfAnyBytes, patternOfBytes } from './base64url';
import { hidden, longestName } from './plain-name';

/** So many bytes as base64url without padding. */
const bytes = (count: number) => z.string().check(z.regex(patternOfBytes(count)));

const bytesUpTo = (most: number) =>
  z.string().check(z.maxLength(Math.ceil((most * 4) / 3), { abort: true }), z.regex(patternOfAnyBytes));

/** Of a person, a pair, a session: ours are UUIDs. */
const Id = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

const Name = z
  .string()
  .check(z.maxLength(longestName, { abort: true }), z.regex(new RegExp(`^[^${hidden}]*$`, 'u')));

/** Epoch ms, to the last day that a Date can name. */
const Instant = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000));
const Epoch = z.int().check(z.minimum(1), z.maximum(1_000_000_000));
const Counter = z.int().check(z.minimum(0));

/** Without TLS only on one's own machine; never with a name, password or token in it: the address is no secret. */
const RelayAddress = z
  .string()
  .check(
    z.maxLength(200, { abort: true }),
    z.regex(
      /^(wss:\/\/([A-Za-z0-9.-]+|\[[0-9A-Fa-f:]+\])|ws:\/\/(localhost|127\.0\.0\.1|\[::1\]))(:\d{1,5})?(\/[A-Za-z0-9._~/-]*)?$/,
    ),
  );

/** One of those who share a space, with the public halves of their keys: X25519 and Ed25519. */
export const Member = z.strictObject({
  id: Id,
  name: Name,
  exchangeKey: bytes(32),
  signingKey: bytes(32),
});
export type Member = z.infer<typeof Member>;

/** What the inviter set for the pair, so that the other one need not be asked again. */
export const AboutPair = z.strictObject({
  relation: Relation,
  memberIs: z.enum(['inviter', 'invitee', 'both']),
  packId: Id,
  cadence: Cadence,
  lengthMin: z.int().check(z.minimum(1), z.maximum(1440)),
});
export type AboutPair = z.infer<typeof AboutPair>;

export const Invitation = z.strictObject({
  format: z.literal('engawa-invitation'),
  version: z.literal(1),
  space: bytes(16),
  pairId: Id,
  from: Member,
  toName: Name,
  about: AboutPair,
  nonce: bytes(16),
  relay: z.optional(RelayAddress),
  createdAt: Instant,
  expiresAt: Instant,
  signature: bytes(64),
});
export type Invitation = z.infer<typeof Invitation>;

export const Reply = z.strictObject({
  format: z.literal('engawa-reply'),
  version: z.literal(1),
  space: bytes(16),
  /** SHA-256 of the canonical invitation, its signature included. */
  invitationHash: bytes(32),
  from: Member,
  nonce: bytes(16),
  createdAt: Instant,
  signature: bytes(64),
});
export type Reply = z.infer<typeof Reply>;

/** Sealed bytes of the largest envelope: as text it stays below the megabyte that a NATS server takes. */
export const largestPlaintext = 3000 * 256;
const tagBytes = 16;

export const DocumentName = z.string().check(z.regex(/^(notebook|session:[A-Za-z0-9_-]{1,64})$/));
export type DocumentName = 'notebook' | `session:${string}`;

/** One sealed unit of sharing. */
export const Envelope = z.strictObject({
  version: z.literal(1),
  space: bytes(16),
  document: DocumentName,
  epoch: Epoch,
  sender: Id,
  counter: Counter,
  nonce: bytes(12),
  ciphertext: bytesUpTo(largestPlaintext + tagBytes),
  signature: bytes(64),
});
export type Envelope = z.infer<typeof Envelope>;

/** Who is here, sealed in the same way. It is of no document, so whoever waits for one refuses it, and the other way round. */
export const PresenceEnvelope = z.strictObject({ ...Envelope.shape, document: z.literal('presence') });
export type PresenceEnvelope = z.infer<typeof PresenceEnvelope>;

/** An epoch's secret, sealed to one member. */
export const Grant = z.strictObject({
  version: z.literal(1),
  space: bytes(16),
  epoch: Epoch,
  from: Id,
  to: Id,
  enc: bytes(32),
  ciphertext: bytes(32 + tagBytes),
  signature: bytes(64),
});
export type Grant = z.infer<typeof Grant>;

export const ExchangeFile = z.strictObject({
  format: z.literal('engawa-exchange'),
  version: z.literal(1),
  space: bytes(16),
  from: Id,
  to: Id,
  createdAt: Instant,
  grants: z.array(Grant).check(z.maxLength(1000)),
  envelopes: z.array(Envelope).check(z.maxLength(20_000)),
});
export type ExchangeFile = z.infer<typeof ExchangeFile>;

/** What one must know of a space to seal and to open in it. */
export const Space = z.object({
  id: bytes(16),
  members: z.array(
    z.object({
      ...Member.shape,
      isPresent: z.boolean(),
      /** Nothing that this member sealed under an older epoch is taken. */
      fromEpoch: Epoch,
    }),
  ),
  /** Two members may have begun the same epoch at once, each with a secret of their own: both count. */
  epochs: z.array(z.object({ epoch: Epoch, from: Id, key: z.custom<CryptoKey>() })),
});
export type Space = z.infer<typeof Space>;
