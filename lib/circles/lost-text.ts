type WithText = { id: string; text: string };

/** Whether some of these words stand there no more. */
export const hasLostText = (before: readonly WithText[] = [], now: readonly WithText[]): boolean =>
  before.some(({ id, text }) => text !== '' && now.find((row) => row.id === id)?.text !== text);
