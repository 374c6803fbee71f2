import type { Talk, Utterance } from '../sessions/schema';

/**
 * Numbers-only mode: adds up characters and speaking time per speaker; the text goes no further than this function.
 * Sums only grow with the reading they belong to, so sending them twice changes nothing.
 */
export function sumTalk(newId: () => string): (utterances: readonly Utterance[]) => Talk[] {
  const parts = new Map<string, { speaker: string; characters: number; speakingMs: number }>();
  const ids = new Map<string, string>();
  return (utterances) => {
    for (const { id, speaker, text, startedAt, updatedAt } of utterances) {
      const speakingMs = text === '' ? 0 : updatedAt - startedAt;
      parts.set(id, { speaker, characters: [...text].length, speakingMs });
    }
    const speakers = new Set(utterances.map((utterance) => utterance.speaker));
    return [...speakers].map((speaker) => {
      const id = ids.get(speaker) ?? newId();
      ids.set(speaker, id);
      const own = [...parts.values()].filter((part) => part.speaker === speaker);
      const characters = own.reduce((sum, part) => sum + part.characters, 0);
      return { id, speaker, characters, speakingMs: own.reduce((sum, part) => sum + part.speakingMs, 0) };
    });
  };
}
