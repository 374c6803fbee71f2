import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { kept } from '../../tests/e2e/database.ts';
import type { Line } from '../bench.ts';
import type { RunningExtension } from '../launch-extension.ts';
import { firstPage, withProfile } from './scene/browsers.ts';
import { captionUpdates, showUpdates } from './scene/caption-updates.ts';
import { enterCall, startTalk } from './scene/talk.ts';

/** A hundred changes a second: what an update costs, as in the measurements that the budget stands on. */
const denseMs = 10;
/**
 * Five a second, as a lively recogniser writes: each update is read by itself and sent in batches of two or three, and
 * the look at the page once a second comes as often as in a call (1,000 updates are 200 s of talk).
 */
const spokenMs = 200;
const updates = captionUpdates(1_000);

export async function measure(): Promise<Line[]> {
  const dense = await costs(denseMs);
  const spoken = await costs(spokenMs);
  const line = (name: string, value: number): Line => ({ name: `captions.${name}`, value, unit: 'ms' });
  return [
    line('script', dense.capturing),
    line('script_idle', dense.idle),
    line('script_page_alone', dense.alone),
    line('script_ours', dense.capturing - dense.alone),
    line('script_200_s_of_talk', spoken.capturing),
    line('script_200_s_of_talk_page_alone', spoken.alone),
  ];
}

/** The three run side by side, so that they share what the machine does besides. */
async function costs(everyMs: number) {
  const [capturing, idle, alone] = await Promise.all([
    withProfile(async (launch) => {
      const running = await launch();
      const page = await inCall(running);
      const side = await startTalk(running, page);
      const ms = await timeUpdates(running, page, everyMs);
      const lines = await kept(side);
      if (lines.length < 50) throw new Error(`Only ${lines.length} lines were kept: nothing was measured.`);
      return ms;
    }),
    withProfile(async (launch) => {
      const running = await launch();
      const page = await inCall(running);
      await page.locator('engawa-button').waitFor({ state: 'attached' });
      return timeUpdates(running, page, everyMs);
    }),
    withoutUs(everyMs),
  ]);
  return { capturing, idle, alone };
}

/** The same page in the same browser beside an extension that does nothing. */
async function withoutUs(everyMs: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'engawa-bench-nothing-'));
  const manifest = {
    manifest_version: 3,
    name: 'Nothing',
    version: '1',
    background: { service_worker: 'nothing.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'nothing.js'), '');
  try {
    return await withProfile(async (launch) => {
      const running = await launch(folder);
      return timeUpdates(running, await inCall(running), everyMs);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function inCall(running: RunningExtension): Promise<Page> {
  const page = await firstPage(running);
  await enterCall(page, 'meet');
  return page;
}

/**
 * Per 1,000 updates, in processor time of the thread: what else the machine does is not in it. Layout is not, either.
 * Neither is what runs after an `await`: of ours that is the answer to a batch, about 2 % in a profile (Chromium 156).
 * A trace would have that too, but costs several times of what it measures.
 */
async function timeUpdates({ context }: RunningExtension, page: Page, everyMs: number): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const scriptSeconds = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
  };
  const before = await scriptSeconds();
  await showUpdates(page, updates, everyMs);
  return (((await scriptSeconds()) - before) * 1_000 * 1_000) / updates.length;
}
