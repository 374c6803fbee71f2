import * as z from 'zod/mini';
import { Talk, Utterance } from '../sessions/schema';

/** What a meeting page may send at once. More than this is not speech. */
export const UtteranceBatch = z.object({
  sessionId: z.string().check(z.minLength(1), z.maxLength(64)),
  utterances: z.array(Utterance).check(z.maxLength(200)),
  talk: z.array(Talk).check(z.maxLength(50)),
});
export type UtteranceBatch = z.infer<typeof UtteranceBatch>;
