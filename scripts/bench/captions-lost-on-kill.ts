import type { Page } from 'playwright';
import { rows, type StoredUtterance } from '../../tests/e2e/database.ts';
import { two } from '../../tests/e2e/pages/call.ts';
import type { Line } from '../bench.ts';
import { firstPage, withProfile } from './scene/browsers.ts';
import { enterCall, startTalk } from './scene/talk.ts';

type Shown = { text: string; at: number };

/** The monologue ends after so many updates; the odd numbers let the blow fall between, in and after a batch. */
const lengths = [61, 62, 64];
const everyMs = 130;
const safeAfterMs = 1_000;

export async function measure(): Promise<Line[]> {
  const losses: number[] = [];
  for (const length of lengths) losses.push(await lostCharacters(length));
  return [{ name: 'captions.lost_on_kill', value: Math.max(...losses), unit: 'characters' }];
}

/** Kills the browser in an unbroken monologue. @returns characters shown for over a second that are not kept */
function lostCharacters(length: number): Promise<number> {
  return withProfile(async (launch) => {
    const running = await launch();
    const page = await firstPage(running);
    await enterCall(page, 'meet');
    await startTalk(running, page);
    const shown = await speak(page, length);
    const killedAt = Date.now();
    await running.kill();
    const safe = shown.findLast(({ at }) => killedAt - at > safeAfterMs)?.text ?? '';

    const again = await launch();
    const panel = await again.context.newPage();
    await panel.goto(`chrome-extension://${again.extensionId}/sidepanel.html`);
    const [line] = await rows<StoredUtterance>(panel, 'utterances');
    const lost = safe.length - sameStart(safe, line?.text ?? '');
    console.error(
      `captions.lost_on_kill: ${line?.text.length ?? 0} kept of ${shown.at(-1)?.text.length ?? 0} shown, ${safe.length} for over a second, ${lost} of these lost`,
    );
    return lost;
  });
}

const speak = (page: Page, length: number): Promise<Shown[]> =>
  page.evaluate(
    async ([speaker, count, pace]) => {
      const shown: Shown[] = [];
      let text = '';
      let row: string | undefined;
      for (let index = 1; index <= count; index++) {
        text += `${index}番目の文です。`;
        if (row) window.stage.write(row, text);
        else row = window.stage.open(speaker, text);
        shown.push({ text, at: Date.now() });
        await new Promise((resolve) => setTimeout(resolve, pace));
      }
      return shown;
    },
    [two.other, length, everyMs] as const,
  );

function sameStart(one: string, other: string): number {
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return at < 0 ? one.length : at;
}
