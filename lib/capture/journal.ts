import { db, type UtteranceRow } from '../db';
import type { Spoken } from '../sessions/schema';

/** What was heard of a session, in order; withdrawn utterances, which have no text, among it. */
export const journalOf = (sessionId: string) =>
  db.utterances.where('[sessionId+startedAt]').between([sessionId, -Infinity], [sessionId, Infinity]);

/** The last lines of the journal, oldest first. Tail only: a live query over a whole session slows capture tenfold. */
export async function lastUtterances(sessionId: string, most: number): Promise<UtteranceRow[]> {
  const rows = await journalOf(sessionId)
    .reverse()
    .filter((row) => row.text !== '')
    .limit(most)
    .toArray();
  return rows.reverse();
}

export const allUtterances = (sessionId: string): Promise<UtteranceRow[]> =>
  journalOf(sessionId)
    .filter((row) => row.text !== '')
    .toArray();

/** Sums per speaker: from the numbers kept, else from the text kept. */
export async function talkOf(sessionId: string): Promise<(Spoken & { speaker: string })[]> {
  const sums = new Map<string, Spoken>();
  const add = (speaker: string, { characters, speakingMs }: Spoken) => {
    const sum = sums.get(speaker) ?? { characters: 0, speakingMs: 0 };
    sums.set(speaker, {
      characters: sum.characters + characters,
      speakingMs: sum.speakingMs + speakingMs,
    });
  };
  for (const talk of await db.talks.where('sessionId').equals(sessionId).toArray()) add(talk.speaker, talk);
  for (const { speaker, text, startedAt, updatedAt } of await allUtterances(sessionId))
    add(speaker, { characters: [...text].length, speakingMs: Math.max(0, updatedAt - startedAt) });
  return [...sums].map(([speaker, sum]) => ({ speaker, ...sum }));
}
