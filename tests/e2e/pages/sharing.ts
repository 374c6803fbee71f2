import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Extension } from '../fixture.ts';
import { two } from './call.ts';

/** What the two do in the workspace to share, in Japanese. */
export const sharing = {
  section: (page: Page) => page.getByRole('region', { name: '共有', exact: true }),
  async invite(page: Page): Promise<string> {
    await page.getByRole('main').getByRole('link', { name: two.other }).click();
    await page.getByRole('button', { name: '共有をはじめる' }).click();
    return page.getByLabel(`${two.other}さんへの招待`).inputValue();
  },
  async accept(page: Page, invitation: string): Promise<string> {
    await page.getByRole('button', { name: '招待を受け取る' }).click();
    await page.getByLabel('招待', { exact: true }).fill(`どうぞ\n${invitation}\n`);
    await page.getByRole('button', { name: '読みこむ' }).click();
    await page.getByText(`${two.me}さんからの招待です。`).waitFor();
    await page.getByLabel('あなたの名前').fill(two.other);
    await page.getByRole('button', { name: '受け取って返事を作る' }).click();
    return page.getByLabel(`${two.me}さんへの返事`).inputValue();
  },
  pictures: (page: Page) => page.getByRole('list', { name: '七つの絵' }).getByRole('listitem'),
  async export(extension: Extension, page: Page): Promise<{ path: string; text: string }> {
    const { path, name } = await extension.download(() =>
      page.getByRole('button', { name: '交換ファイルを書き出す' }).click(),
    );
    expect(name).toMatch(/^engawa-.+-\d{4}-\d\d-\d\d.*\.json$/);
    return { path, text: readFileSync(path, 'utf8') };
  },
  async take(page: Page, path: string): Promise<void> {
    const choosing = page.waitForEvent('filechooser');
    await sharing.section(page).getByRole('button', { name: '読みこむ' }).click();
    await (await choosing).setFiles(path);
  },
};

export async function writeMemo(page: Page, line: string): Promise<void> {
  await page.getByRole('textbox', { name: '共有メモ' }).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(line);
  await expect(page.getByText(line)).toBeVisible();
}

/** The memo's lines as they stand on the screen. */
export const memoOf = (page: Page): Promise<string[]> =>
  page.getByRole('textbox', { name: '共有メモ' }).locator('.cm-line').allTextContents();

/** Invitation, reply and pictures: both are on the pair's page, and share. */
export async function share(manager: Page, member: Page): Promise<void> {
  const reply = await sharing.accept(member, await sharing.invite(manager));
  await manager.getByLabel(`${two.other}さんからの返事`).fill(reply);
  await manager.getByRole('button', { name: '読みこむ' }).click();
  await expect(sharing.pictures(member)).toHaveCount(7);
  await expect(sharing.pictures(manager)).toHaveText(await sharing.pictures(member).allTextContents());
  for (const page of [manager, member]) await page.getByRole('button', { name: '同じでした' }).click();
  await expect(manager.getByText(`${two.other}さんと共有しています`)).toBeVisible();
  await expect(member.getByText('はじめの交換ファイルは')).toBeVisible();
}
