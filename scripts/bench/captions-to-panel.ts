import type { Page } from 'playwright';
import { panel } from '../../tests/e2e/pages/panel.ts';
import type { Line } from '../bench.ts';
import { firstPage, withProfile } from './scene/browsers.ts';
import { captionUpdates, showUpdates } from './scene/caption-updates.ts';
import { percentile } from './scene/percentile.ts';
import { enterCall, startTalk } from './scene/talk.ts';

/** Lines grow all the time, so that what is shown has to wait for the batch after the one on its way. */
const everyMs = 230;
const fewestLines = 60;

/** When a text was first in the page, by the clock that both pages share. */
type FirstSeen = Record<string, number>;

declare global {
  interface Window {
    firstSeen: FirstSeen;
  }
}

/** From a line's whole text in the meeting page to the same text in the captions of the real side panel. */
export async function measure(): Promise<Line[]> {
  return withProfile(async (launch) => {
    const running = await launch();
    const page = await firstPage(running);
    await enterCall(page, 'meet');
    const side = await startTalk(running, page);
    await panel.tab(side, /字幕/);
    await watchTexts(page, '.ygicle');
    await watchTexts(side, 'ol p');
    const updates = captionUpdates(500, 6);
    await showUpdates(page, updates, everyMs);
    const ends = updates.filter(({ line }, index) => updates[index + 1]?.line !== line);
    const texts = ends.map(({ text }) => text);
    await side.waitForFunction((last) => last in window.firstSeen, texts.at(-1) ?? '');
    const [shown, arrived] = await Promise.all(
      [page, side].map((one) => one.evaluate(() => window.firstSeen)),
    );
    const delays = texts.flatMap((text) => {
      const [from, to] = [shown?.[text], arrived?.[text]];
      return from === undefined || to === undefined ? [] : [to - from];
    });
    if (delays.length < fewestLines) throw new Error(`Only ${delays.length} lines reached the panel.`);
    console.error(`captions.to_panel: ${delays.length} lines, p50 ${percentile(delays, 0.5)} ms`);
    return [{ name: 'captions.to_panel_p95', value: percentile(delays, 0.95), unit: 'ms' }];
  });
}

const watchTexts = (page: Page, selector: string): Promise<void> =>
  page.evaluate((where) => {
    const seen: FirstSeen = {};
    window.firstSeen = seen;
    const look = () => {
      for (const element of document.querySelectorAll(where)) seen[element.textContent ?? ''] ??= Date.now();
    };
    new MutationObserver(look).observe(document.body, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }, selector);
