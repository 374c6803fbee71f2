import type { Page } from 'playwright';
import { panel } from '../../tests/e2e/pages/panel.ts';
import type { Line } from '../bench.ts';
import type { RunningExtension } from '../launch-extension.ts';
import { type Launch, withProfile } from './scene/browsers.ts';
import { percentile } from './scene/percentile.ts';
import { setUpPair } from './scene/talk.ts';
import { addTenYears } from './scene/ten-years.ts';

const opens = 15;
/** The first ones fill the browser's caches. */
const warmUps = 3;

declare global {
  interface Window {
    usableAt: number | undefined;
  }
}

/** The panel of a going session, opened by turns over two databases: what else the machine does hits both alike. */
export async function measure(): Promise<Line[]> {
  return withProfile((launchEmpty) =>
    withProfile(async (launchFull) => {
      const empty = await goingSession(launchEmpty);
      const full = await goingSession(launchFull, addTenYears);
      const emptyMs: number[] = [];
      const fullMs: number[] = [];
      for (let count = 0; count < warmUps + opens; count++) {
        emptyMs.push(await openPanel(empty));
        fullMs.push(await openPanel(full));
      }
      const p50 = percentile(emptyMs.slice(warmUps), 0.5);
      const fullP50 = percentile(fullMs.slice(warmUps), 0.5);
      console.error(`panel.open: p50 ${p50.toFixed(0)} ms empty, ${fullP50.toFixed(0)} ms after ten years`);
      return [
        { name: 'panel.open_p50', value: p50, unit: 'ms' },
        { name: 'panel.open_full_vs_empty', value: fullP50 / p50, unit: 'ratio' },
      ];
    }),
  );
}

/** A session with two topics, begun in the panel's page; the browser is started anew once all is written. */
async function goingSession(launch: Launch, fill?: (page: Page) => Promise<void>): Promise<RunningExtension> {
  const running = await launch();
  const page = await running.context.newPage();
  await page.goto(panelOf(running));
  await setUpPair(page);
  await panel.start(page);
  await page.getByRole('textbox', { name: '共有メモ' }).waitFor();
  await fill?.(page);
  await running.close();
  return launch();
}

const panelOf = ({ extensionId }: RunningExtension) => `chrome-extension://${extensionId}/sidepanel.html`;

/** From the page's first instant to the frame in which topics and memo stand; the browser's own part comes before. */
async function openPanel(running: RunningExtension): Promise<number> {
  const page = await running.context.newPage();
  await page.addInitScript(noteWhenUsable);
  await page.goto(panelOf(running));
  const usable = await page.waitForFunction(() => window.usableAt);
  const ms = (await usable.jsonValue()) ?? Number.NaN;
  await page.close();
  return ms;
}

/** Runs in the page, from its beginning. */
function noteWhenUsable(): void {
  const look = () => {
    const hasTopics = document.querySelectorAll('section[aria-labelledby="agenda"] li').length > 0;
    // The editor stands in a shadow root.
    const hasMemo = [...document.querySelectorAll('main div')].some(({ shadowRoot }) =>
      shadowRoot?.querySelector('[role="textbox"]'),
    );
    if (hasTopics && hasMemo) window.usableAt = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
