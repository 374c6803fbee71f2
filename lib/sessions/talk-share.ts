/** How much of the talk was mine, in whole percent of characters (they count in Japanese, words do not). */
export function talkShare(mine: number, others: number): { mine: number; other: number } | undefined {
  const all = mine + others;
  if (all === 0) return undefined;
  const share = Math.round((mine / all) * 100);
  return { mine: share, other: 100 - share };
}
