import { useState } from 'react';
import { type ExchangeProblem, largestExchange } from '@/lib/sharing/exchange';
import { type TakenFile, takeFile } from '@/lib/sharing/file';
import { messageOf } from '../frame/save-file';

export type Outcome = 'reading' | { taken: TakenFile } | { problems: ExchangeProblem[] } | { failed: string };

/** Takes exchange files in, from wherever they come, and tells what became of the last one. */
export function useTakeExchange() {
  const [outcome, setOutcome] = useState<Outcome>();
  const take = async (read: () => Promise<string>) => {
    setOutcome('reading');
    try {
      const { taken, problems } = await takeFile(await read());
      setOutcome(taken ? { taken } : { problems });
    } catch (error) {
      setOutcome({ failed: messageOf(error) });
    }
  };
  return {
    outcome,
    takeText: (text: string) => take(async () => text),
    takeFile: async (file: File) => {
      if (file.size <= largestExchange) return take(() => file.text());
      // So large that reading it alone would stop the page.
      setOutcome({ problems: [{ path: '', code: 'too-large' }] });
    },
  };
}
