import { expect, type Page } from 'playwright/test';
import type { Extension } from '../fixture.ts';
import { two } from './call.ts';

/** What a person does in the side panel, in Japanese. */
export const panel = {
  /** The three steps of the first run. */
  async setUp(page: Page): Promise<void> {
    await page.getByLabel('あなたの名前').fill(two.me);
    await page.getByRole('button', { name: '次へ' }).click();
    await page.getByLabel('1on1の相手').fill(two.other);
    await page.getByRole('button', { name: '次へ' }).click();
    await page.getByRole('button', { name: '始める' }).click();
  },
  async addTopics(page: Page, titles: string[]): Promise<void> {
    await page.getByRole('button', { name: '話題を足す' }).click();
    for (const title of titles) {
      await page.getByRole('textbox', { name: '話題', exact: true }).fill(title);
      await page.keyboard.press('Enter');
      await page.getByText(title, { exact: true }).waitFor();
    }
    await page.getByRole('button', { name: '閉じる' }).click();
  },
  start: (page: Page) => page.getByRole('button', { name: '1on1を始める' }).click(),
  /** Both agreed to the scope of this name. */
  async agree(page: Page, scope = '90日'): Promise<void> {
    await page.getByText(scope, { exact: true }).click();
    await page.getByRole('button', { name: /も同意した$/ }).click();
    await expect(page.getByRole('tab', { name: '字幕' })).toBeVisible();
  },
  tab: (page: Page, name: RegExp) => page.getByRole('tab', { name }).click(),
  /** Opens the little window of the capture's state and does one of its things. */
  async capture(page: Page, action: string): Promise<void> {
    await page.getByRole('banner').getByRole('button').first().click();
    await page.getByRole('button', { name: action }).click();
  },
};

/** From nothing to a session with captions kept: the real panel beside the call. */
export async function startTalk(extension: Extension, page: Page, scope?: string): Promise<Page> {
  const side = await extension.openPanel(page);
  await panel.setUp(side);
  await panel.addTopics(side, ['先月の商談のふり返り', '案件の優先順位に迷っている']);
  await panel.start(side);
  await panel.agree(side, scope);
  return side;
}
