import type { Page } from 'playwright/test';
import { meetingUrls } from '../pages/serve.ts';
import { shortJa } from '../pages/talks/short-ja.ts';
import { kept } from './database.ts';
import { expect, test } from './fixture.ts';
import { panel } from './pages/panel.ts';

async function join(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => window.stage !== undefined);
  await page.evaluate(() => {
    window.stage.enter('in-call');
    window.stage.captions(true);
  });
}

test('a 1on1 on Meet: the talk is kept word for word beside its topics', async ({ extension, page }) => {
  await join(page, meetingUrls.meet);
  const side = await extension.openPanel(page);
  await panel.setUp(side, { me: '田中 誠', other: '佐藤 花子' });
  await panel.addTopics(side, ['先月の商談のふり返り', '案件の優先順位に迷っている']);
  await panel.start(side);
  await panel.agree(side);
  const played = await page.evaluate((talk) => window.stage.play(talk, { speed: 8, faults: false }), shortJa);
  await expect.poll(() => kept(side)).toEqual(played.map(({ speaker, text }) => `${speaker}: ${text}`));
  extension.expectNoErrors();
  extension.expectNoForeignRequests();
});
