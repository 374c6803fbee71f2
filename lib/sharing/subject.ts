import { fromBase64Url } from './base64url';
import { joinBytes, sha256 } from './bytes';

/** The stream that an administrator makes, and what goes into it. */
export const streamName = 'ENGAWA';
export const streamSubjects = 'engawa.s.>';
export const presencePrefix = 'engawa.p.';

async function markOf(space: string): Promise<string> {
  const hash = await sha256(joinBytes(new TextEncoder().encode('engawa-subject-1'), fromBase64Url(space)));
  return Array.from(hash.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Where a space's envelopes lie at the relay, which learns neither the space nor who is in it. */
export const subjectOf = async (space: string): Promise<string> => `engawa.s.${await markOf(space)}`;

/** Where its members say that they are here. Not kept. */
export const presenceSubjectOf = async (space: string): Promise<string> =>
  `${presencePrefix}${await markOf(space)}`;
