import type { TalkBand } from '../pairs/agreement';
import type { Session, Spoken, Talked } from './schema';

export type Share = { mine: number; other: number };

/** How much of the talk was mine, in whole percent. */
export function talkShare(mine: number, others: number): Share | undefined {
  const all = mine + others;
  if (all === 0) return undefined;
  const share = Math.round((mine / all) * 100);
  return { mine: share, other: 100 - share };
}

/** The sums of me and of everybody else. */
export function talkedBy(
  talk: (Spoken & { speaker: string })[],
  isMine: (speaker: string) => boolean,
): Talked {
  const sum = (parts: Spoken[]): Spoken => ({
    characters: parts.reduce((total, { characters }) => total + characters, 0),
    speakingMs: parts.reduce((total, { speakingMs }) => total + speakingMs, 0),
  });
  return {
    mine: sum(talk.filter(({ speaker }) => isMine(speaker))),
    other: sum(talk.filter(({ speaker }) => !isMine(speaker))),
  };
}

/** Who spoke how much of a session: by characters (they count in Japanese, words do not) and by time. */
export function shareOf({
  talked,
}: Pick<Session, 'talked'>): { characters: Share; time: Share | undefined } | undefined {
  if (!talked) return undefined;
  const { mine, other } = talked;
  const characters = talkShare(mine.characters, other.characters);
  return characters && { characters, time: talkShare(mine.speakingMs, other.speakingMs) };
}

/** Where the member's share stands to the band that the pair thinks right; said only when somebody asks. */
export function placeInBand(share: number, { from, to }: TalkBand): 'below' | 'inside' | 'above' {
  if (share < from) return 'below';
  return share > to ? 'above' : 'inside';
}
