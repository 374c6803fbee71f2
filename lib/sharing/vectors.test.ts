import { expect, test, vi } from 'vitest';
import {
  aboutPair,
  countingBytes,
  epochSecret,
  keyPairOf,
  pairId,
  spaceId,
  spaceOf,
  twoMembers,
} from '@/tests/two-members';
import { fromBase64Url, toBase64Url } from './base64url';
import { sha256 } from './bytes';
import { type Canonical, canonicalBytes, canonicalText } from './canonical';
import { openEnvelope, sealUpdate } from './crypto';
import { epochKey, grantEpoch, openGrant } from './grant';
import type { Identity } from './identity';
import {
  invitationText,
  makeInvitation,
  makeReply,
  readInvitation,
  readReply,
  replyText,
} from './invitation';
import { largestData, padded } from './padding';
import { cutIntoParts, joinedParts, readPart } from './parts';
import { pictureIds, pictureRow } from './pictures';
import { packPieces, unpackPieces } from './snapshot';

const now = Date.UTC(2026, 10, 23, 1);

/** Makes what is random count up, each time from another number. */
function countInsteadOfChance() {
  let from = 0;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    from += 16;
    if (array instanceof Uint8Array) array.set(countingBytes(from, array.length));
    return array;
  });
}

const privateHalf = async (key: CryptoKey) => (await crypto.subtle.exportKey('jwk', key)).d ?? '';
const keysOf = async ({ exchange, signing }: Identity) => ({
  exchangePrivateKey: await privateHalf(exchange.privateKey),
  signingPrivateKey: await privateHalf(signing.privateKey),
});
const written = async (value: Canonical, text: string) => ({
  canonical: canonicalText(value),
  sha256: toBase64Url(await sha256(canonicalBytes(value))),
  text,
});

async function pairing() {
  const { tanaka, sato } = await twoMembers();
  const content = { space: spaceId, pairId, from: tanaka.member, toName: sato.member.name, about: aboutPair };
  const invitation = await makeInvitation(
    { ...content, relay: 'wss://relay.example.com/engawa', now },
    tanaka.identity.signing.privateKey,
  );
  const reply = await makeReply(
    { invitation, from: sato.member, now: now + 60_000 },
    sato.identity.signing.privateKey,
  );
  const row = await pictureRow(invitation, reply);
  expect(await readInvitation(invitationText(invitation), { now, ownId: sato.member.id })).toEqual({
    invitation,
  });
  expect(await readReply(replyText(reply), { now, invitation })).toEqual({ reply });
  return {
    invitation: await written(invitation, invitationText(invitation)),
    reply: await written(reply, replyText(reply)),
    pictures: { row: row.join(' '), ids: row.map((at) => pictureIds[at]).join(' ') },
  };
}

async function granting() {
  const { tanaka, sato } = await twoMembers();
  const ephemeral = await keyPairOf('X25519', countingBytes(220, 32));
  vi.spyOn(crypto.subtle, 'generateKey').mockResolvedValueOnce(ephemeral as never);
  const about = { space: spaceId, epoch: 1, from: tanaka.member.id };
  const grant = await grantEpoch(
    { ...about, to: sato.member, secret: epochSecret },
    tanaka.identity.signing.privateKey,
  );
  const space = { ...(await spaceOf([tanaka.member, sato.member])), epochs: [] };
  const mine = { spaces: [space], ownId: sato.member.id, exchange: sato.identity.exchange };
  expect((await openGrant(grant, mine)).epoch?.epoch).toBe(1);
  return {
    secret: toBase64Url(epochSecret),
    ephemeralPrivateKey: await privateHalf(ephemeral.privateKey),
    info: canonicalText(['engawa-grant-1', spaceId, 1, tanaka.member.id, sato.member.id]),
    grant,
  };
}

async function sealing() {
  const { tanaka, sato } = await twoMembers();
  const sender = tanaka.member.id;
  const about = {
    space: spaceId,
    document: 'session:44444444-4444-4444-8444-444444444444',
    epoch: 1,
    sender,
    counter: 12,
  } as const;
  const data = new TextEncoder().encode('An update of Yjs would stand here. 縁側');
  const envelope = await sealUpdate(
    { ...about, kind: 'update', data },
    { epochKey: await epochKey(epochSecret), signingKey: tanaka.identity.signing.privateKey },
  );
  const spaces = [await spaceOf([tanaka.member, sato.member])];
  expect((await openEnvelope(envelope, spaces)).opened?.data).toEqual(data);
  const info = canonicalBytes(['engawa-seal-1', 1, sender]);
  const secret = await crypto.subtle.importKey('raw', epochSecret, 'HKDF', false, ['deriveBits']);
  const salt = fromBase64Url(spaceId);
  const key = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt, info }, secret, 256);
  return {
    derivedKey: toBase64Url(new Uint8Array(key)),
    derivedKeyInfo: canonicalText(['engawa-seal-1', 1, sender]),
    additionalData: canonicalText(['engawa-envelope-1', spaceId, about.document, 1, sender, 12]),
    plaintext: toBase64Url(padded('update', data)),
    envelope,
  };
}

/** Too long to be written out: of the parts what stands before the slice, and the hash of the data. */
async function cutting() {
  const data = Uint8Array.from({ length: largestData + 1000 }, (_, at) => at % 251);
  const parts = cutIntoParts('update', data);
  const read = parts.flatMap((part) => readPart(part) ?? []);
  expect(joinedParts(read)).toEqual({ kind: 'update', data });
  return {
    length: data.length,
    sha256: toBase64Url(await sha256(data)),
    parts: await Promise.all(
      parts.map(async (part) => ({
        head: toBase64Url(part.slice(0, 20)),
        length: part.length,
        sha256: toBase64Url(await sha256(part)),
      })),
    ),
  };
}

function packing() {
  const data = new TextEncoder().encode('縁側');
  const pieces = [
    { document: 'notebook', kind: 'update', data },
    { document: 'session:44444444-4444-4444-8444-444444444444', kind: 'state-vector', data },
  ] as const;
  const packed = packPieces(pieces);
  expect(unpackPieces(packed)).toEqual(pieces);
  return toBase64Url(packed);
}

/** For a second implementation to check itself by. It changes with the format, and then the format's version does. */
test('fixed keys and nonces give the bytes that are published', async () => {
  countInsteadOfChance();
  const { tanaka, sato } = await twoMembers();
  const vectors = {
    description:
      'Test vectors of docs/formats/envelope.md, version 1. Bytes are base64url without padding, `canonical`, `info` and ' +
      '`additionalData` are the text whose UTF-8 is meant. Every nonce and ephemeral key here is chosen; real ones are random.',
    members: {
      inviter: { ...tanaka.member, ...(await keysOf(tanaka.identity)) },
      invitee: { ...sato.member, ...(await keysOf(sato.identity)) },
    },
    pairing: await pairing(),
    epoch: await granting(),
    sealed: await sealing(),
    cut: await cutting(),
    snapshot: packing(),
  };
  await expect(`${JSON.stringify(vectors, null, 2)}\n`).toMatchFileSnapshot(
    '../../tests/vectors/envelope-1.json',
  );
});
