/** Where a session stands in its time. All in ms. */
export function sessionTime(startedAt: number, lengthMin: number, now: number) {
  const elapsed = Math.max(0, now - startedAt);
  const length = lengthMin * 60_000;
  return {
    elapsed,
    length,
    /** 0 to 1 */
    share: Math.min(1, elapsed / length),
    /** The last fifth: time to come to an end (12 of 15 minutes). */
    isEnding: elapsed >= length * 0.8,
    isOver: elapsed >= length,
  };
}

/** 12:40; an hour and more as 1:02:05. */
export function clockText(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const two = (part: number) => String(part).padStart(2, '0');
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}
