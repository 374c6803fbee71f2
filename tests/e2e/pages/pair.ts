import { expect, type Page } from 'playwright/test';
import { panel } from './panel.ts';

/** What a person does beside the talk itself, in the panel, in Japanese. */
export const pairLife = {
  /** Opens the panel at this moment of the story: the page believes it, and its timers go on. */
  async at(page: Page, url: string, moment: string): Promise<void> {
    await page.clock.setSystemTime(new Date(`${moment}+09:00`));
    await page.goto('about:blank');
    await page.goto(url);
  },
  async addTopic(page: Page, title: string, by: '佐藤さん' | '自分'): Promise<void> {
    await page.getByRole('button', { name: '話題を足す' }).click();
    await page.getByText(by, { exact: true }).click();
    await page.getByRole('textbox', { name: '話題', exact: true }).fill(title);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '閉じる' }).click();
    await expect(page.getByText(title, { exact: true }).first()).toBeVisible();
  },
  async startInPerson(page: Page): Promise<void> {
    await page.getByText('対面', { exact: true }).click();
    await panel.start(page);
    await expect(page.getByRole('textbox', { name: '共有メモ' })).toBeVisible();
  },
  open: (page: Page, title: string) =>
    page.getByRole('button', { name: title, exact: false }).first().click(),
  tickTalked: (page: Page, title: string) =>
    page.getByRole('checkbox', { name: `「${title}」を話した` }).click({ force: true }),
  async quick(page: Page, kind: 'TODO' | '提案' | 'よかったこと', text: string, who?: string): Promise<void> {
    const line = page.getByRole('contentinfo').getByRole('textbox').first();
    await line.click();
    await page.getByRole('contentinfo').getByText(kind, { exact: true }).click();
    if (who) await page.getByRole('contentinfo').getByText(who, { exact: true }).click();
    await line.fill(text);
    await page.keyboard.press('Enter');
    await expect(line).toHaveValue('');
  },
  async wrapUp(page: Page, good: string, next?: string): Promise<void> {
    if (good) {
      await page.getByLabel('よかったことを書く').fill(good);
      await page.keyboard.press('Enter');
      await expect(page.getByText(good)).toBeVisible();
    }
    if (next !== undefined) await page.getByLabel('次回').fill(next);
    await page.getByRole('button', { name: 'しめる' }).click();
    await expect(page.getByRole('button', { name: '1on1を始める' })).toBeVisible();
  },
  toWrapUp: async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'しめる' }).click();
    await page.getByRole('heading', { name: /をしめる$/ }).waitFor();
  },
};
