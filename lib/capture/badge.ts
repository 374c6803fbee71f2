import { isOffTheRecord } from '../consent/keep';
import type { Consent } from '../consent/schema';
import type { CaptionHealth } from './health';

const moss = '#48662f';
const amber = '#8a5a0b';

/** The toolbar badge of a tab: a dot while captions are kept, a pause while off the record, ! when reading fails. */
export function badgeOf(
  state: CaptionHealth['state'],
  consent: Consent | undefined,
): { text: string; colour: string } {
  if (!consent || consent.stoppedAt !== undefined) return { text: '', colour: moss };
  if (isOffTheRecord(consent)) return { text: 'II', colour: amber };
  const isFine = state === 'reading' || state === 'waiting' || state === 'hidden';
  return isFine ? { text: '●', colour: moss } : { text: '!', colour: amber };
}
