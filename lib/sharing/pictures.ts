import { fromBase64Url } from './base64url';
import { joinBytes, sha256 } from './bytes';
import { canonicalBytes } from './canonical';
import type { Invitation, Reply } from './schema';

/** In this order for ever: two versions of the program must show the same row. Each is an icon of lucide. */
export const pictureIds = [
  'cat',
  'dog',
  'bird',
  'fish',
  'rabbit',
  'snail',
  'squirrel',
  'panda',
  'shrimp',
  'apple',
  'banana',
  'cherry',
  'grape',
  'carrot',
  'broccoli',
  'pizza',
  'croissant',
  'sandwich',
  'popcorn',
  'donut',
  'coffee',
  'egg',
  'mountain',
  'sun',
  'moon',
  'star',
  'cloud',
  'rainbow',
  'snowflake',
  'tree-palm',
  'clover',
  'rose',
  'feather',
  'dumbbell',
  'bike',
  'rocket',
  'helicopter',
  'sailboat',
  'tractor',
  'balloon',
  'anchor',
  'ferris-wheel',
  'tent',
  'castle',
  'lighthouse',
  'bridge',
  'pyramid',
  'umbrella',
  'glasses',
  'scissors',
  'shovel',
  'pencil',
  'sofa',
  'guitar',
  'piano',
  'telescope',
  'compass',
  'magnet',
  'dices',
  'ghost',
  'heart',
  'camera',
  'trophy',
  'backpack',
] as const;
export type PictureId = (typeof pictureIds)[number];

const rounds = 600_000;
const rowLength = 7;

/**
 * The row that both say aloud: seven places in `pictureIds`. Slow on purpose (docs/formats/envelope.md): whoever stands
 * between the two has to try about 2^42 replies to make both rows alike.
 */
export async function pictureRow(invitation: Invitation, reply: Reply): Promise<number[]> {
  const [ofInvitation, ofReply] = await Promise.all([
    sha256(canonicalBytes(invitation)),
    sha256(canonicalBytes(reply)),
  ]);
  const password = await crypto.subtle.importKey('raw', joinBytes(ofInvitation, ofReply), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const salt = joinBytes(new TextEncoder().encode('engawa-pictures-1'), fromBase64Url(invitation.space));
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    password,
    48,
  );
  return sixBitsEach(new Uint8Array(bits)).slice(0, rowLength);
}

/** From the first bit on, the highest first. */
function sixBitsEach(bytes: Uint8Array): number[] {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{6}/g) ?? []).map((six) => Number.parseInt(six, 2));
}
