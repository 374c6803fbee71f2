import type { Page } from 'playwright';
import { salesJa } from '../../../tests/pages/talks/sales-ja.ts';

/** One change of the caption region: a new line, or a line rewritten. */
export type Update = { line: number; speaker: string; text: string };

/** As a recogniser writes: every line grows by a few characters at a time. The same every time. */
export function captionUpdates(count: number, charactersEach = 4): Update[] {
  const updates: Update[] = [];
  for (let line = 0; updates.length < count; line++) {
    const turn = salesJa.turns[line % salesJa.turns.length];
    if (!turn) break;
    // Numbered, so that no two lines are alike.
    const whole = `${line + 1}、${turn.text}`;
    for (let end = charactersEach; end < whole.length + charactersEach; end += charactersEach)
      updates.push({ line, speaker: turn.speaker, text: whole.slice(0, end) });
  }
  return updates.slice(0, count);
}

/** Shows them at this pace, timed inside the page. */
export const showUpdates = (page: Page, updates: Update[], everyMs: number): Promise<void> =>
  page.evaluate(
    async ([all, pace]) => {
      const rows = new Map<number, string>();
      const show = ({ line, speaker, text }: Update) => {
        const row = rows.get(line);
        if (row) window.stage.write(row, text);
        else rows.set(line, window.stage.open(speaker, text));
      };
      const beganAt = performance.now();
      for (const [index, update] of all.entries()) {
        const waitMs = beganAt + index * pace - performance.now();
        // Inside the timer: what runs after an `await` is not counted as script.
        await new Promise<void>((resolve) => setTimeout(() => resolve(show(update)), waitMs));
      }
      await new Promise((resolve) => setTimeout(resolve, pace));
    },
    [updates, everyMs] as const,
  );
