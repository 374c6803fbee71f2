import type * as z from 'zod/mini';
import { fromBase64Url, toBase64Url } from './base64url';
import { randomBytes, sha256 } from './bytes';
import { canonicalBytes } from './canonical';
import { isExchangeKey } from './grant';
import { isSignedBy, signed } from './identity';
import { plainName } from './plain-name';
import { type AboutPair, Invitation, type Member, Reply } from './schema';

/** Pairing is done in one call; the longer it may take, the more pictures somebody in between can try. */
const validForMs = 2 * 60 * 60 * 1000;
/** How far the clocks of two people may stand apart. */
export const clockSkewMs = 60 * 60 * 1000;
/** Of a text that was pasted; the longest of ours has about two thousand characters. */
const longestText = 10_000;

export type InvitationRefusal =
  | 'too-large'
  /** Nothing of ours is in the text. */
  | 'not-found'
  | 'newer-version'
  /** Cut off or changed on the way. */
  | 'damaged'
  | 'bad-signature'
  /** To the exchange key in it nothing can be sealed. */
  | 'bad-key'
  /** One's own, read by oneself. */
  | 'own'
  | 'expired'
  /** One of the two clocks is wrong. */
  | 'not-yet-valid'
  /** A reply, but not to this invitation. */
  | 'other-invitation';

export type ReadInvitation =
  | { invitation: Invitation; refused?: never }
  | { invitation?: never; refused: InvitationRefusal };
export type ReadReply = { reply: Reply; refused?: never } | { reply?: never; refused: InvitationRefusal };

export type NewInvitation = {
  /** A space that is there already, where a member comes back with new keys. */
  space?: string;
  pairId: string;
  from: Member;
  toName: string;
  about: AboutPair;
  relay?: string | undefined;
  now: number;
};

/** An invitation, signed. It holds no secret. */
export async function makeInvitation(
  { space, pairId, from, toName, about, relay, now }: NewInvitation,
  signingKey: CryptoKey,
): Promise<Invitation> {
  const content = {
    format: 'engawa-invitation' as const,
    version: 1 as const,
    space: space ?? toBase64Url(randomBytes(16)),
    pairId,
    from,
    toName: plainName(toName),
    about,
    nonce: toBase64Url(randomBytes(16)),
    ...(relay === undefined ? {} : { relay }),
    createdAt: now,
    expiresAt: now + validForMs,
  };
  return Invitation.parse({ ...content, signature: await signed(canonicalBytes(content), signingKey) });
}

/** The answer of the one who was invited, signed. */
export async function makeReply(
  { invitation, from, now }: { invitation: Invitation; from: Member; now: number },
  signingKey: CryptoKey,
): Promise<Reply> {
  const content = {
    format: 'engawa-reply' as const,
    version: 1 as const,
    space: invitation.space,
    invitationHash: await invitationHash(invitation),
    from,
    nonce: toBase64Url(randomBytes(16)),
    createdAt: now,
  };
  return Reply.parse({ ...content, signature: await signed(canonicalBytes(content), signingKey) });
}

const invitationHash = async (invitation: Invitation) =>
  toBase64Url(await sha256(canonicalBytes(invitation)));

/** As it goes into a chat or a file. */
export const invitationText = (invitation: Invitation): string =>
  `engawa-invitation.1.${toBase64Url(canonicalBytes(invitation))}`;
export const replyText = (reply: Reply): string => `engawa-reply.1.${toBase64Url(canonicalBytes(reply))}`;

/** Reads an invitation that may come from anyone. Never throws. */
export async function readInvitation(
  text: string,
  { now, ownId }: { now: number; ownId: string },
): Promise<ReadInvitation> {
  const { read: invitation, refused } = readText(text, 'engawa-invitation', Invitation);
  if (!invitation) return { refused };
  if (!(await isOwnSignature(invitation))) return { refused: 'bad-signature' };
  if (!(await isExchangeKey(invitation.from.exchangeKey))) return { refused: 'bad-key' };
  if (invitation.from.id === ownId) return { refused: 'own' };
  const { createdAt, expiresAt } = invitation;
  if (expiresAt <= createdAt || expiresAt > createdAt + validForMs) return { refused: 'damaged' };
  const refusal = outsideOf(invitation, now);
  return refusal ? { refused: refusal } : { invitation };
}

/** Reads a reply to an invitation of one's own. Never throws. */
export async function readReply(
  text: string,
  { now, invitation }: { now: number; invitation: Invitation },
): Promise<ReadReply> {
  const { read: reply, refused } = readText(text, 'engawa-reply', Reply);
  if (!reply) return { refused };
  if (!(await isOwnSignature(reply))) return { refused: 'bad-signature' };
  if (!(await isExchangeKey(reply.from.exchangeKey))) return { refused: 'bad-key' };
  if (reply.from.id === invitation.from.id) return { refused: 'own' };
  const isToThis =
    reply.space === invitation.space && reply.invitationHash === (await invitationHash(invitation));
  if (!isToThis) return { refused: 'other-invitation' };
  const refusal = outsideOf(invitation, now) ?? outsideOf(invitation, reply.createdAt);
  return refusal ? { refused: refusal } : { reply };
}

function outsideOf(
  { createdAt, expiresAt }: Invitation,
  at: number,
): 'expired' | 'not-yet-valid' | undefined {
  if (at > expiresAt) return 'expired';
  return at < createdAt - clockSkewMs ? 'not-yet-valid' : undefined;
}

function isOwnSignature({ signature, ...content }: Invitation | Reply): Promise<boolean> {
  return isSignedBy(content.from, signature, canonicalBytes(content));
}

type ReadText<Shape> =
  | { read: Shape; refused?: never }
  | { read?: never; refused: 'too-large' | 'not-found' | 'newer-version' | 'damaged' };

/** Finds the text between what people wrote around it; chats and mails break it into lines. */
function readText<Shape extends Invitation | Reply>(
  text: string,
  format: string,
  shape: z.ZodMiniType<Shape>,
): ReadText<Shape> {
  if (text.length > longestText) return { refused: 'too-large' };
  const attempts = [text, text.replace(/[\s\u200b-\u200d\u2060\u00ad\ufeff>]/g, '')].map(
    (attempt) => new RegExp(`${format}\\.(\\d{1,9})\\.([A-Za-z0-9_-]*)`).exec(attempt) ?? [],
  );
  const found = attempts.filter(([whole]) => whole !== undefined);
  if (found.length === 0) return { refused: 'not-found' };
  if (found.some(([, version]) => Number(version) > 1)) return { refused: 'newer-version' };
  for (const [, , payload = ''] of found) {
    const result = shape.safeParse(contentOf(payload));
    if (result.success) return { read: result.data };
  }
  return { refused: 'damaged' };
}

/** undefined where it is no JSON in base64url. */
function contentOf(payload: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(payload)));
  } catch {
    return undefined;
  }
}
