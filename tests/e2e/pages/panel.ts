import type { Page } from 'playwright/test';

type Two = { me: string; other: string };

/** What a person does in the side panel, in Japanese. */
export const panel = {
  /** The three steps of the first run. */
  async setUp(page: Page, { me, other }: Two): Promise<void> {
    await page.getByLabel('あなたの名前').fill(me);
    await page.getByRole('button', { name: '次へ' }).click();
    await page.getByLabel('1on1の相手').fill(other);
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
  /** Both agreed: the scope by its label, then the yes. */
  async agree(page: Page, scope = '90日'): Promise<void> {
    await page.getByRole('radio', { name: scope }).check({ force: true });
    await page.getByRole('button', { name: /も同意した$/ }).click();
  },
  tab: (page: Page, name: RegExp) => page.getByRole('tab', { name }).click(),
};
