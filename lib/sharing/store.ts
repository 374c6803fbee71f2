import { db } from '../db';
import { type PairWithPerson, pairById } from '../pairs/store';
import { me } from '../people/store';
import { policy } from '../policy';
import { isSetUp, relay } from '../settings';
import { adoptPairId, adoptPersonId } from './adopt-ids';
import { dropStrayParts } from './dropped-parts';
import { type Algorithm, type Identity, makeIdentity, memberOf } from './identity';
import {
  type InvitationRefusal,
  invitationText,
  makeInvitation,
  makeReply,
  readInvitation,
  readReply,
  replyText,
} from './invitation';
import { nextEpoch } from './next-epoch';
import { keepPastSessions } from './past-sessions';
import { pictureRow } from './pictures';
import { relayInUse } from './relay-in-use';
import type { AboutPair, Invitation, Member, Reply, Space } from './schema';
import type { SpaceRow } from './space-row';

/** What this browser lacks for sharing. */
type Lacks = { lacks: Algorithm[] };

/** The keys of this install, made when they are first needed. */
export async function ownIdentity(): Promise<
  { identity: Identity; lacks?: never } | (Lacks & { identity?: never })
> {
  const kept = await db.keys.get('own');
  if (kept) return { identity: kept };
  const made = await makeIdentity();
  if (!made.identity) return made;
  // Another page may have made them in the meantime; there is one identity.
  return db.transaction('rw', db.keys, async () => {
    const known = await db.keys.get('own');
    if (!known && made.identity) await db.keys.add({ id: 'own', ...made.identity });
    return { identity: known ?? made.identity };
  });
}

export const ownMember = async (identity: Identity): Promise<Member> => memberOf(await me(), identity);

/** The pair's space; while the two begin anew, the new one. */
export const spaceOfPair = async (pairId: string): Promise<SpaceRow | undefined> =>
  (await db.spaces.where('pairId').equals(pairId).sortBy('createdAt')).at(-1);

export const spaceById = (spaceId: string): Promise<SpaceRow | undefined> => db.spaces.get(spaceId);

export const allSpaces = (): Promise<SpaceRow[]> => db.spaces.toArray();

/** An invitation to the other one of this pair, as text for the chat. The one that is still open is given again. */
export async function invite(
  pairId: string,
): Promise<{ text: string; lacks?: never } | (Lacks & { text?: never })> {
  const own = await ownIdentity();
  if (!own.identity) return own;
  const known = await spaceOfPair(pairId);
  const now = Date.now();
  if (known?.state === 'invited' && known.invitation.expiresAt > now)
    return { text: invitationText(known.invitation) };
  const pair = await pairById(pairId);
  if (!pair) throw new Error(`No pair ${pairId}`);
  const from = await ownMember(own.identity);
  const invitation = await makeInvitation(
    {
      pairId,
      from,
      toName: pair.person.name,
      about: aboutPair(pair),
      relay: await relayForOther(),
      now,
    },
    own.identity.signing.privateKey,
  );
  await db.spaces.put(newSpace(invitation, 'inviter', now));
  return { text: invitationText(invitation) };
}

/** The address that the other one may use too; how I sign in there stays here. */
async function relayForOther(): Promise<string | undefined> {
  const used = relayInUse(await policy(), await relay.getValue());
  return used.is === 'set' ? used.relay.url : undefined;
}

const aboutPair = ({ relation, memberIs, packId, cadence, lengthMin }: PairWithPerson): AboutPair => ({
  relation,
  memberIs: memberIs === 'both' ? 'both' : memberIs === 'me' ? 'inviter' : 'invitee',
  packId,
  cadence,
  lengthMin,
});

const newSpace = (invitation: Invitation, role: SpaceRow['role'], now: number): SpaceRow => ({
  id: invitation.space,
  pairId: invitation.pairId,
  role,
  state: role === 'inviter' ? 'invited' : 'comparing',
  invitation,
  members: [],
  epochs: [],
  grants: [],
  counter: 0,
  theirs: {},
  refused: {},
  createdAt: now,
});

/** `known-otherwise`: it names a person or a pair that I know as somebody else's. */
export type Refused = { refused: InvitationRefusal | 'known-otherwise' };

/** Reads what somebody sent; nothing is stored. */
export async function lookAtInvitation(
  text: string,
): Promise<{ invitation: Invitation; refused?: never } | (Refused & { invitation?: never })> {
  const read = await readInvitation(text, { now: Date.now(), ownId: (await me()).id });
  if (!read.invitation) return read;
  return (await isKnownOtherwise(read.invitation)) ? { refused: 'known-otherwise' } : read;
}

/** Ids are no secret: whoever knows one could ask to be taken for somebody else. */
async function isKnownOtherwise({ space, pairId, from }: Invitation): Promise<boolean> {
  const [known, pair, person] = await Promise.all([
    db.spaces.get(space),
    db.pairs.get(pairId),
    db.people.get(from.id),
  ]);
  const isOfOtherPair = pair !== undefined && pair.personId !== from.id;
  const isOtherSpace = known !== undefined && known.invitation.from.signingKey !== from.signingKey;
  return isOfOtherPair || isOtherSpace || person?.isMe === true;
}

/**
 * Accepts an invitation and gives the reply to send back. `ownPairId` is my own pair with this person, which becomes the one of
 * both; without it a new one is made as the inviter set it. Neither happens before the pictures were alike.
 */
export async function acceptInvitation(
  text: string,
  ownPairId?: string,
): Promise<
  | { reply: string; spaceId: string; refused?: never; lacks?: never }
  | (Refused & { reply?: never; spaceId?: never; lacks?: never })
  | (Lacks & { reply?: never; spaceId?: never; refused?: never })
> {
  const { invitation, refused } = await lookAtInvitation(text);
  if (!invitation) return { refused };
  const own = await ownIdentity();
  if (!own.identity) return own;
  const before = await db.spaces.get(invitation.space);
  // Read twice, it is answered with the same words: the other one may hold the first answer.
  if (before?.reply && before.invitation.signature === invitation.signature)
    return { reply: replyText(before.reply), spaceId: before.id };
  const from = await ownMember(own.identity);
  const now = Date.now();
  const reply = await makeReply({ invitation, from, now }, own.identity.signing.privateKey);
  await db.spaces.put({
    ...newSpace(invitation, 'invitee', now),
    ...(ownPairId ? { ownPairId } : {}),
    reply,
    members: membersOf(from, invitation.from),
  });
  return { reply: replyText(reply), spaceId: invitation.space };
}

/** The pair of the invitation is here too, under the ids that the inviter knows it by. */
async function takeUpPair({ invitation, ownPairId }: SpaceRow, now: number): Promise<void> {
  const { from, pairId, about } = invitation;
  const mine = ownPairId === undefined ? undefined : await db.pairs.get(ownPairId);
  if (mine) {
    await adoptPersonId(mine.personId, from.id);
    await adoptPairId(mine.id, pairId);
    return;
  }
  if (!(await db.people.get(from.id)))
    await db.people.add({ id: from.id, name: from.name, aliases: [], isMe: false, createdAt: now });
  if (await db.pairs.get(pairId)) return;
  const { memberIs, ...rest } = about;
  await db.pairs.add({
    ...rest,
    id: pairId,
    personId: from.id,
    memberIs: memberIs === 'both' ? 'both' : memberIs === 'inviter' ? 'other' : 'me',
    meetingKeys: [],
    createdAt: now,
  });
}

const membersOf = (...members: Member[]): Space['members'] =>
  members.map((member) => ({ ...member, isPresent: true, fromEpoch: 1 }));

/** Takes the reply to an invitation of mine. Both now see the row of pictures. */
export async function takeReply(
  text: string,
): Promise<{ pairId: string; refused?: never } | (Refused & { pairId?: never })> {
  const now = Date.now();
  const open = (await db.spaces.toArray()).filter(
    ({ state, role }) => role === 'inviter' && state !== 'ended',
  );
  let refusal: Refused['refused'] = 'other-invitation';
  for (const space of open) {
    const { reply, refused } = await readReply(text, { now, invitation: space.invitation });
    if (reply && (await isSomebodyElse(space, reply))) return { refused: 'known-otherwise' };
    if (reply) {
      await meetMember(space, reply);
      return { pairId: space.pairId };
    }
    if (refused !== 'other-invitation') refusal = refused;
  }
  return { refused: refusal };
}

/** The reply names a person of mine who is not the one of this pair. */
async function isSomebodyElse({ pairId }: SpaceRow, { from }: Reply): Promise<boolean> {
  const [pair, person] = await Promise.all([db.pairs.get(pairId), db.people.get(from.id)]);
  return person !== undefined && person.id !== pair?.personId;
}

async function meetMember(space: SpaceRow, reply: Reply): Promise<void> {
  // Read twice, or after both said that the pictures are alike: nothing new.
  if (space.reply) return;
  const members = membersOf(space.invitation.from, reply.from);
  await db.spaces.update(space.id, { state: 'comparing', reply, members });
}

/** The seven pictures that both say aloud, as places in `pictureIds`; undefined before there is a reply. Takes a while. */
export async function picturesOf(spaceId: string): Promise<number[] | undefined> {
  const space = await db.spaces.get(spaceId);
  return space?.reply && pictureRow(space.invitation, space.reply);
}

/**
 * Both rows were alike: the keys are the other one's, and so are the ids. The inviter gives the first key; until it has come, the
 * invitee can seal nothing.
 */
export async function confirmPictures(spaceId: string): Promise<void> {
  const space = await db.spaces.get(spaceId);
  if (space?.state !== 'comparing') return;
  const begun = space.role === 'inviter' ? await firstEpoch(space) : {};
  await db.transaction('rw', db.tables, async () => {
    if (space.role === 'invitee') await takeUpPair(space, Date.now());
    else await meetPerson(space);
    await db.spaces.update(spaceId, { state: 'shared', ...begun });
    await keepPastSessions(space);
    // Of new keys, after a new computer or a restored backup, the old space knows nothing.
    const ofPair = db.spaces.where('pairId').equals(space.pairId);
    await ofPair.filter(({ id }) => id !== spaceId).delete();
  });
  await dropStrayParts();
  // Whoever shares a pair has one, and needs no first steps.
  await isSetUp.setValue(true);
}

/** The other one's own id takes the place of the one that I had made for them. */
async function meetPerson({ pairId, reply }: SpaceRow): Promise<void> {
  const pair = await db.pairs.get(pairId);
  if (pair && reply) await adoptPersonId(pair.personId, reply.from.id);
}

async function firstEpoch(space: SpaceRow): Promise<Pick<SpaceRow, 'epochs' | 'grants'>> {
  const { identity } = await ownIdentity();
  if (!identity) throw new Error('No keys to grant with');
  const { begun, grants } = await nextEpoch(space, space.invitation.from.id, identity.signing.privateKey);
  return { epochs: [...space.epochs, begun], grants };
}

/** The rows were not alike, or it was called off: nothing was sealed, and nothing of it stays. */
export async function dropInvitation(spaceId: string): Promise<void> {
  await db.transaction('rw', db.spaces, async () => {
    const space = await db.spaces.get(spaceId);
    if (space && space.state !== 'shared') await db.spaces.delete(spaceId);
  });
}

/** The relay that came with the invitation is not wanted; it is not asked again. */
export async function declineRelay(spaceId: string): Promise<void> {
  await db.spaces.update(spaceId, { isRelayDeclined: true });
}
