import type { Page } from 'playwright';
import { type Call, two } from '../../../tests/e2e/pages/call.ts';
import { panel } from '../../../tests/e2e/pages/panel.ts';
import { meetingUrls } from '../../../tests/pages/serve.ts';
import type { RunningExtension } from '../../launch-extension.ts';

export type Names = { me: string; other: string };

/** Enters a call of the given kind with captions on, as one of two people of any name. */
export async function enterCall(page: Page, call: Call, names: Names = two, language = 'ja'): Promise<void> {
  const url = new URL(meetingUrls[call]);
  url.searchParams.set('language', language);
  await page.goto(url.href);
  await page.waitForFunction(() => window.stage !== undefined);
  await page.evaluate(({ me, other }) => {
    window.stage.enter('in-call');
    window.stage.people([me, other]);
    window.stage.self(me);
    window.stage.captions(true);
  }, names);
}

/** The three steps of the first run and two topics. */
export async function setUpPair(side: Page, { me, other }: Names = two): Promise<void> {
  await side.getByLabel('あなたの名前').fill(me);
  await side.getByRole('button', { name: '次へ' }).click();
  await side.getByLabel('1on1の相手').fill(other);
  await side.getByRole('button', { name: '次へ' }).click();
  await side.getByRole('button', { name: '始める' }).click();
  await panel.addTopics(side, ['先月の商談のふり返り', '案件の優先順位に迷っている']);
}

/** From nothing to a session that has begun in the real side panel, which now asks for consent. @returns the panel */
export async function startSession(running: RunningExtension, page: Page, names: Names = two): Promise<Page> {
  const side = await running.openPanel(page);
  await setUpPair(side, names);
  await panel.start(side);
  return side;
}

/** Both say yes to what is offered first: text, kept for 90 days. */
export async function agree(side: Page): Promise<void> {
  await side.getByRole('button', { name: /も同意した$/ }).click();
  await side.getByRole('tab', { name: '字幕' }).waitFor();
}

export async function startTalk(running: RunningExtension, page: Page, names: Names = two): Promise<Page> {
  const side = await startSession(running, page, names);
  await agree(side);
  return side;
}
