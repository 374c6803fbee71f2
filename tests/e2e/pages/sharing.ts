import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Extension } from '../fixture.ts';
import { type SharingWords, sharingWords } from './sharing-words.ts';

/** What the two do in the workspace to share; in Japanese, where no other words are given. */
export const sharing = {
  section: (page: Page) => page.getByRole('region', { name: '共有', exact: true }),
  async invite(page: Page, w: SharingWords = sharingWords.ja): Promise<string> {
    await page.getByRole('main').getByRole('link', { name: w.other }).click();
    await page.getByRole('button', { name: w.begin }).click();
    return page.getByLabel(w.invitationTo).inputValue();
  },
  async accept(page: Page, invitation: string, w: SharingWords = sharingWords.ja): Promise<string> {
    await page.getByRole('button', { name: w.accept }).click();
    await page.getByLabel(w.invitation, { exact: true }).fill(`どうぞ\n${invitation}\n`);
    await page.getByRole('button', { name: w.read }).click();
    await page.getByText(w.invitationFrom).waitFor();
    // Whoever has told a name is not asked again.
    const ownName = page.getByLabel(w.ownName);
    if (await ownName.isVisible()) await ownName.fill(w.other);
    await page.getByRole('button', { name: w.take }).click();
    return page.getByLabel(w.replyTo).inputValue();
  },
  pictures: (page: Page, w: SharingWords = sharingWords.ja) =>
    page.getByRole('list', { name: w.pictures }).getByRole('listitem'),
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
export async function share(manager: Page, member: Page, w: SharingWords = sharingWords.ja): Promise<void> {
  const reply = await sharing.accept(member, await sharing.invite(manager, w), w);
  await manager.getByLabel(w.replyFrom).fill(reply);
  await manager.getByRole('button', { name: w.read }).click();
  const [ours, theirs] = [sharing.pictures(manager, w), sharing.pictures(member, w)];
  await expect(theirs).toHaveCount(7);
  await expect(ours).toHaveText(await theirs.allTextContents());
  for (const page of [manager, member]) await page.getByRole('button', { name: w.same }).click();
  await expect(manager.getByText(w.sharedWith)).toBeVisible();
  // With a relay the first key is there at once, and nothing has to be waited for.
  await expect(member.getByText(w.sharedBack)).toBeVisible();
}
