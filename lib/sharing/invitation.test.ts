import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aboutPair, pairId, type Side, twoMembers } from '@/tests/two-members';
import { fromBase64Url, toBase64Url } from './base64url';
import { canonicalBytes } from './canonical';
import { signed } from './identity';
import {
  invitationText,
  makeInvitation,
  makeReply,
  readInvitation,
  readReply,
  replyText,
} from './invitation';
import { Invitation, type Reply } from './schema';

const now = Date.UTC(2026, 10, 23, 1);
const hour = 60 * 60 * 1000;

async function talk(change: { tanaka?: Partial<Side['member']>; relay?: string } = {}) {
  const { tanaka, sato } = await twoMembers();
  const { privateKey } = tanaka.identity.signing;
  const from = { ...tanaka.member, ...change.tanaka };
  const toName = sato.member.name;
  const invitation = await makeInvitation(
    { pairId, from, toName, about: aboutPair, relay: change.relay, now },
    privateKey,
  );
  const reply = await makeReply({ invitation, from: sato.member, now }, sato.identity.signing.privateKey);
  const asSato = { now, ownId: sato.member.id };
  return { tanaka, sato, invitation, reply, asSato };
}

/** As somebody would who has the key, and writes something else. */
async function signedAnew<Shape extends Invitation | Reply>(changed: Shape, key: CryptoKey): Promise<Shape> {
  const { signature: _, ...content }: Invitation | Reply = changed;
  return { ...changed, signature: await signed(canonicalBytes(content), key) };
}

describe('read as it was made', () => {
  test('the invitation by the one invited, the reply by the inviter', async () => {
    const { invitation, reply, asSato } = await talk();
    expect(await readInvitation(invitationText(invitation), asSato)).toEqual({ invitation });
    expect(await readReply(replyText(reply), { now, invitation })).toEqual({ reply });
  });

  test('with the relay’s address, and for a space that is there already', async () => {
    const {
      tanaka,
      asSato,
      invitation: first,
    } = await talk({ relay: 'wss://relay.example.com:8443/engawa' });
    expect(first.relay).toBe('wss://relay.example.com:8443/engawa');
    const again = await makeInvitation(
      { space: first.space, pairId, from: tanaka.member, toName: '', about: aboutPair, now },
      tanaka.identity.signing.privateKey,
    );
    expect((await readInvitation(invitationText(again), asSato)).invitation?.space).toBe(first.space);
    expect(again.nonce).not.toBe(first.nonce);
  });

  test.each<[string, (text: string) => string]>([
    ['with words around it', (text) => `招待です: ${text} よろしくお願いします`],
    ['quoted and broken into lines', (text) => `> ${text.match(/.{1,70}/g)?.join('\n> ')}`],
    ['with invisible signs in it', (text) => `\ufeff${text.slice(0, 100)}\u200b${text.slice(100)}\r\n`],
  ])('%s', async (_, written) => {
    const { invitation, asSato } = await talk();
    expect(await readInvitation(written(invitationText(invitation)), asSato)).toEqual({ invitation });
  });

  test('it fits into one message of a meeting’s chat', async () => {
    const { invitation, reply } = await talk({ relay: 'wss://relay.example.com' });
    expect(invitationText(invitation).length).toBeLessThan(1000);
    expect(replyText(reply).length).toBeLessThan(700);
  });
});

describe('refused', () => {
  test.each<[string, string]>([
    ['', 'not-found'],
    ['good morning', 'not-found'],
    ['engawa-invitation.2.xyz', 'newer-version'],
    ['engawa-invitation.1.', 'damaged'],
    ['engawa-invitation.1.!!', 'damaged'],
    [`engawa-invitation.1.${toBase64Url(canonicalBytes({ a: 1 }))}`, 'damaged'],
    [`engawa-invitation.1.${toBase64Url(Uint8Array.of(0xff, 0xfe))}`, 'damaged'],
    ['x'.repeat(10_001), 'too-large'],
  ])('%j as %s', async (text, refused) => {
    expect(await readInvitation(text, { now, ownId: 'me' })).toEqual({ refused });
  });

  test('a reply where an invitation is asked for, and the other way round', async () => {
    const { invitation, reply, asSato } = await talk();
    expect(await readInvitation(replyText(reply), asSato)).toEqual({ refused: 'not-found' });
    expect(await readReply(invitationText(invitation), { now, invitation })).toEqual({
      refused: 'not-found',
    });
  });

  test('one’s own', async () => {
    const { invitation, tanaka } = await talk();
    const asTanaka = { now, ownId: tanaka.member.id };
    expect(await readInvitation(invitationText(invitation), asTanaka)).toEqual({ refused: 'own' });
    const { privateKey } = tanaka.identity.signing;
    const toMyself = await makeReply({ invitation, from: tanaka.member, now }, privateKey);
    expect(await readReply(replyText(toMyself), { now, invitation })).toEqual({ refused: 'own' });
  });

  test.each([
    [2 * hour, undefined],
    [2 * hour + 1, 'expired'],
    [-hour, undefined],
    [-hour - 1, 'not-yet-valid'],
  ])('%d ms after it was made: %s', async (later, refused) => {
    const { invitation, reply, asSato } = await talk();
    const at = now + later;
    expect((await readInvitation(invitationText(invitation), { ...asSato, now: at })).refused).toBe(refused);
    expect((await readReply(replyText(reply), { now: at, invitation })).refused).toBe(refused);
  });

  test('one that claims to be valid for longer, or backwards', async () => {
    const { invitation, tanaka, asSato } = await talk();
    for (const expiresAt of [now + 3 * hour, now, now - 1]) {
      const longer = await signedAnew({ ...invitation, expiresAt }, tanaka.identity.signing.privateKey);
      expect(await readInvitation(invitationText(longer), asSato)).toEqual({ refused: 'damaged' });
    }
  });

  test('a reply to another invitation, or of another time', async () => {
    const { invitation, reply, sato } = await talk();
    const { invitation: other } = await talk();
    expect(await readReply(replyText(reply), { now, invitation: other })).toEqual({
      refused: 'other-invitation',
    });
    const key = sato.identity.signing.privateKey;
    const elsewhere = await signedAnew({ ...reply, space: other.space }, key);
    expect((await readReply(replyText(elsewhere), { now, invitation })).refused).toBe('other-invitation');
    const late = await signedAnew({ ...reply, createdAt: now + 3 * hour }, key);
    expect((await readReply(replyText(late), { now, invitation })).refused).toBe('expired');
  });

  test('a reply to another invitation into the same space', async () => {
    const { invitation, reply, tanaka } = await talk();
    const { space } = invitation;
    const content = { space, pairId, from: tanaka.member, toName: invitation.toName, about: aboutPair, now };
    const again = await makeInvitation(content, tanaka.identity.signing.privateKey);
    expect(await readReply(replyText(reply), { now, invitation: again })).toEqual({
      refused: 'other-invitation',
    });
  });

  test('a key of small order, to which anybody could open what is sealed', async () => {
    const { invitation, asSato } = await talk({ tanaka: { exchangeKey: toBase64Url(new Uint8Array(32)) } });
    expect(await readInvitation(invitationText(invitation), asSato)).toEqual({ refused: 'bad-key' });
  });

  test.each([
    'ws://relay.example.com',
    'https://relay.example.com',
    'wss://me:secret@relay.example.com',
    'wss://relay.example.com/?token=1',
    'wss://',
    'wss://a b',
    `wss://${'a'.repeat(200)}`,
  ])('a relay at %s', async (relay) => {
    const { invitation, tanaka, asSato } = await talk();
    await expect(talk({ relay })).rejects.toThrow();
    const theirs = await signedAnew({ ...invitation, relay }, tanaka.identity.signing.privateKey);
    expect(await readInvitation(invitationText(theirs), asSato)).toEqual({ refused: 'damaged' });
  });

  test.each(['\n', '\u202e', '\ud83d', 'x'.repeat(101)])('a name with %j in it', async (name) => {
    const { invitation } = await talk();
    expect(Invitation.safeParse({ ...invitation, toName: name }).success).toBe(false);
  });

  test('with a field too many, also one that reaches for the prototype', async () => {
    const { invitation, asSato } = await talk();
    for (const field of ['"more":1', '"__proto__":{"isAdmin":true}']) {
      const json = JSON.stringify(invitation).replace('{', `{${field},`);
      const text = `engawa-invitation.1.${toBase64Url(new TextEncoder().encode(json))}`;
      expect(await readInvitation(text, asSato)).toEqual({ refused: 'damaged' });
    }
    expect('isAdmin' in {}).toBe(false);
  });

  test('any other bit in it, and any part of it', async () => {
    const { invitation, reply, asSato } = await talk();
    const payloads = { invitation: canonicalBytes(invitation), reply: canonicalBytes(reply) };
    const places = fc.tuple(fc.constantFrom('invitation', 'reply'), fc.nat(2000), fc.nat(7), fc.boolean());
    await fc.assert(
      fc.asyncProperty(places, async ([which, place, bit, isCut]) => {
        const bytes = payloads[which].slice();
        const at = place % bytes.length;
        bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        const text = `engawa-${which}.1.${toBase64Url(isCut ? payloads[which].slice(0, at) : bytes)}`;
        const { refused } =
          which === 'invitation'
            ? await readInvitation(text, asSato)
            : await readReply(text, { now, invitation });
        expect(['damaged', 'bad-signature']).toContain(refused);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever else is pasted, without throwing', async () => {
    const { invitation } = await talk();
    const payload = fc.oneof(
      fc.string(),
      fc.json().map((json) => toBase64Url(new TextEncoder().encode(json))),
    );
    await fc.assert(
      fc.asyncProperty(payload, fc.constantFrom('invitation', 'reply'), async (rest, which) => {
        const text = `engawa-${which}.1.${rest}`;
        expect((await readInvitation(text, { now, ownId: 'me' })).refused).toBeDefined();
        expect((await readReply(text, { now, invitation })).refused).toBeDefined();
      }),
    );
  });
});

test('there is no secret in either', async () => {
  const { invitation, reply, tanaka, sato } = await talk();
  const { d: ofTanaka = '' } = await crypto.subtle.exportKey('jwk', tanaka.identity.exchange.privateKey);
  const { d: ofSato = '' } = await crypto.subtle.exportKey('jwk', sato.identity.signing.privateKey);
  const sent = JSON.stringify([invitation, reply]);
  expect([fromBase64Url(ofTanaka).length, sent.includes(ofTanaka), sent.includes(ofSato)]).toEqual([
    32,
    false,
    false,
  ]);
});
