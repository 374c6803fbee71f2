import type { OwnYes } from '../circles/schema';
import type { EnvelopeRefusal } from './crypto';
import type { GrantRefusal } from './grant';
import type { Place } from './relay-follow';
import type { DocumentName, Envelope, Grant, Invitation, Reply, Space } from './schema';

/** What a member said they have of a document, and in which of their envelopes. */
export type TheirState = { counter: number; snapshot: Uint8Array };

/**
 * One space as this install holds it. `invited`: the reply is awaited; `comparing`: both rows of pictures are to be said aloud;
 * `shared`: the two trust each other's keys; `ended`: nothing more goes out or comes in.
 */
export type SpaceRow = Space & {
  pairId: string;
  role: 'inviter' | 'invitee';
  state: 'invited' | 'comparing' | 'shared' | 'ended';
  invitation: Invitation;
  reply?: Reply;
  /** My own pair that becomes the shared one; until the pictures are alike it stays what it is. */
  ownPairId?: string;
  /** What I granted, until the member is known to have it: files get lost. */
  grants: Grant[];
  /** How many envelopes I have sealed here. */
  counter: number;
  /** By member and document. */
  theirs: Record<string, Partial<Record<DocumentName, TheirState>>>;
  /** How many were refused, by reason. */
  refused: Partial<Record<Refusal, number>>;
  createdAt: number;
  /** Where following the relay stopped. */
  place?: Place;
  /** What came to lie at the relay since the last snapshot; `isMissing` where something of a member was not taken here. */
  history?: { items: number; characters: number; isMissing?: boolean };
  /** When this device last replaced what lies there (epoch ms): what was deleted before lies there no more. */
  sweptAt?: number;
  sentAt?: number;
  receivedAt?: number;
  /** What I said yes to on this device, by circle: what comes in never gets here. */
  ownYes?: Record<string, OwnYes>;
  /** My last word to the others, once I have left; and when the relay got it. */
  farewell?: Envelope;
  farewellSentAt?: number;
  /** When it ended here, and who ended it, where it was the other one. */
  endedAt?: number;
  leftBy?: string;
  /** I was offered the relay of the invitation, and do not want it. */
  isRelayDeclined?: boolean;
};

/** Sealed rightly by a member, and still nothing that our screens could show. */
export type ContentRefusal = 'wrong-content' | 'other-pair';

export type Refusal = EnvelopeRefusal | GrantRefusal | ContentRefusal;

/** The other ones in a space, who are still there. */
export const othersIn = ({ members }: Pick<Space, 'members'>, ownId: string): Space['members'] =>
  members.filter(({ id, isPresent }) => isPresent && id !== ownId);

/** I have left, and the relay has not heard of it yet. */
export const hasFarewellToSend = ({ state, farewell, farewellSentAt }: SpaceRow): boolean =>
  state === 'ended' && farewell !== undefined && farewellSentAt === undefined;
