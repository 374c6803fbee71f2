export type Turn = { speaker: string; text: string; topic?: string };

/** A written conversation: what is said, by whom, and which topic is open meanwhile. */
export type Talk = {
  id: string;
  language: 'ja' | 'en';
  people: [me: string, other: string];
  turns: Turn[];
};
