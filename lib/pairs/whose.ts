import type { Pair } from './schema';

/** One of the two of a pair, seen from me. */
export type Whose = 'me' | 'other';

/** It is the member's time, so the member's as long as nobody says otherwise; between equals mine, who write it. */
export const usualWhose = ({ memberIs }: Pick<Pair, 'memberIs'>): Whose =>
  memberIs === 'other' ? 'other' : 'me';
