import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Line } from '../bench.ts';
import { startNatsServer } from '../nats-server.ts';
import { words } from '../rehearsal/words.ts';
import { percentile } from './scene/percentile.ts';
import { withTwoInTalk } from './scene/two-in-talk.ts';

const edits = 60;
const warmUps = 5;
/**
 * After this long (ms) nothing waits to go out any more on either side: so each edit waits in its batch for the whole time
 * that is taken off below, and never less.
 */
const quietMs = 1_200;

/** When a word was first in the memo, by the clock that both browsers share. */
type FirstSeen = Record<string, number>;

declare global {
  interface Window {
    firstInMemo: FirstSeen;
  }
}

/** From a word in one real panel's memo to the same word in the other's, over a nats-server on this machine. */
export async function measure(): Promise<Line[]> {
  const server = await startNatsServer();
  try {
    const delays = await withTwoInTalk(server.url, async ({ manager, member }) => {
      for (const { panel } of [manager, member]) await panel.evaluate(watchMemo);
      await panelMemo(manager.panel).click();
      await manager.panel.keyboard.press('ControlOrMeta+End');
      const all: number[] = [];
      for (let count = 1; count <= warmUps + edits; count++)
        all.push(await arrival(manager.panel, member.panel, `w${count}w`));
      return all.slice(warmUps);
    });
    const total = percentile(delays, 0.95);
    console.error(`sharing.to_other: p50 ${percentile(delays, 0.5)} ms with a batching of ${batchMs()} ms`);
    return [
      { name: 'sharing.to_other_p95', value: total - batchMs(), unit: 'ms' },
      { name: 'sharing.to_other_with_batching_p95', value: total, unit: 'ms' },
    ];
  } finally {
    await server.stop();
  }
}

const panelMemo = (panel: Page) => panel.getByRole('textbox', { name: words.ja.memoLabel });

async function arrival(from: Page, to: Page, word: string): Promise<number> {
  await rest(quietMs);
  await from.keyboard.insertText(`${word} `);
  const arrived = await to.waitForFunction((wanted) => window.firstInMemo[wanted], word);
  const written = await from.evaluate((wanted) => window.firstInMemo[wanted], word);
  return ((await arrived.jsonValue()) ?? Number.NaN) - (written ?? Number.NaN);
}

/** What the product waits so that one envelope carries all that is written meanwhile. Read, so that it cannot differ. */
function batchMs(): number {
  const source = readFileSync(join(import.meta.dirname, '../../lib/sharing/live.ts'), 'utf8');
  const value = /\bbatchMs(?::| =) (\d+)/.exec(source)?.[1];
  if (value === undefined) throw new Error('lib/sharing/live.ts no longer says how long it batches.');
  return Number(value);
}

/** Runs in the panel. The editor stands in a shadow root. */
function watchMemo(): void {
  const root = [...document.querySelectorAll('main div')].find(({ shadowRoot }) =>
    shadowRoot?.querySelector('[role="textbox"]'),
  )?.shadowRoot;
  const memo = root?.querySelector('[role="textbox"]');
  if (!memo) throw new Error('There is no memo.');
  window.firstInMemo = {};
  const look = () => {
    for (const [word] of (memo.textContent ?? '').matchAll(/w\d+w/g)) window.firstInMemo[word] ??= Date.now();
  };
  new MutationObserver(look).observe(memo, { childList: true, subtree: true, characterData: true });
}
