import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { expect, test } from './fixture.ts';
import { two } from './pages/call.ts';
import { panel } from './pages/panel.ts';
import { relayForEachTest } from './pages/relay.ts';
import { share, writeMemo } from './pages/sharing.ts';

test.setTimeout(180_000);

const relay = relayForEachTest();

/** Left edge, in the page, of the nth character of a line of the memo. */
const leftOf = (page: Page, line: string, at: number): Promise<number> =>
  page.getByText(line, { exact: true }).evaluate((element, index) => {
    const words = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
    const range = element.ownerDocument.createRange();
    if (words) range.setStart(words, index);
    return range.getBoundingClientRect().left;
  }, at);

const cursors = (page: Page) => page.locator('.memo-other');

test('both see that the other is here and where they write, and see them go', async ({
  extension,
  secondExtension,
}) => {
  const line = '見積もりは要件がそろってから';
  const side = await extension.openPage('sidepanel');
  await panel.setUp(side);
  const manager = await extension.openPage('workspace', '#/pairs');
  const member = await secondExtension.openPage('workspace', '#/pairs');
  await share(manager, member);
  for (const one of [extension, secondExtension]) await relay.set(one);
  await test.step('before the 1on1 begins, too', async () => {
    const early = await secondExtension.openPage('sidepanel');
    await expect(early.getByText('田中さんも開いています', { exact: true })).toBeVisible({ timeout: 20_000 });
    await early.close();
  });
  await side.bringToFront();
  await side.getByText('対面', { exact: true }).click();
  await panel.start(side);
  await writeMemo(side, line);
  const memberSide = await secondExtension.openPage('sidepanel');
  await expect(memberSide.getByText(line)).toBeVisible({ timeout: 20_000 });

  await test.step('each is told in the header, and by a screen reader', async () => {
    for (const page of [side, memberSide])
      await expect(page.getByRole('banner').getByText('メモを開いています', { exact: true })).toBeVisible({
        timeout: 20_000,
      });
    await expect(memberSide.getByText(`${two.me}さんもメモを開いています。`)).toHaveRole('status');
    await expect(side.getByText(`${two.other}さんもメモを開いています。`)).toHaveRole('status');
  });

  await test.step('the cursor stands where the other one’s does, with their name, and covers nothing', async () => {
    await side.getByRole('textbox', { name: '共有メモ' }).click();
    await side.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 4; step += 1) await side.keyboard.press('ArrowRight');
    const cursor = cursors(memberSide);
    await expect(cursor).toHaveText('田中');
    await expect
      .poll(async () =>
        Math.abs(((await cursor.boundingBox())?.x ?? 0) - (await leftOf(memberSide, line, 4))),
      )
      .toBeLessThan(2);
    await expect(cursors(side)).toHaveCount(0);
  });

  await test.step('it stays with its character while the other one writes before it', async () => {
    await memberSide.getByRole('textbox', { name: '共有メモ' }).click();
    await memberSide.keyboard.press('ControlOrMeta+Home');
    await memberSide.keyboard.type('次の');
    await expect(side.getByText(`次の${line}`)).toBeVisible({ timeout: 20_000 });
    await expect
      .poll(async () => {
        const box = await cursors(memberSide).boundingBox();
        return Math.abs((box?.x ?? 0) - (await leftOf(memberSide, `次の${line}`, 6)));
      })
      .toBeLessThan(2);
    await expect(cursors(side)).toHaveText('佐藤');
  });

  await test.step('the relay keeps no word of it', () => {
    const stored = readdirSync(relay.server().storeDir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    expect(stored.filter((bytes) => bytes.includes('engawa.s.')).length).toBeGreaterThan(0);
    expect(stored.filter((bytes) => bytes.includes('engawa.p.'))).toEqual([]);
    expect(stored.filter((bytes) => bytes.includes('"presence"'))).toEqual([]);
  });

  await test.step('who closes the panel is gone at once', async () => {
    await side.close();
    await expect(cursors(memberSide)).toHaveCount(0, { timeout: 20_000 });
    await expect(memberSide.getByRole('banner').getByText('メモを開いています', { exact: true })).toHaveCount(
      0,
    );
    await expect(memberSide.getByText(`${two.me}さんは、いまは開いていません。`)).toHaveRole('status');
  });

  for (const one of [extension, secondExtension]) one.expectNoErrors();
});
