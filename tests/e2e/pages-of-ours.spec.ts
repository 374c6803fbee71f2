import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { kept, rows } from './database.ts';
import { type ExtensionPage, expect, test } from './fixture.ts';
import { join, say, two } from './pages/call.ts';
import { panel, startTalk } from './pages/panel.ts';

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colorScheme} theme`, () => {
    test.use({ colorScheme });
    // Two dozen pages, each looked at as a whole.
    test.setTimeout(180_000);

    test('axe finds nothing in the panel, from the first run to the wrap-up', async ({ extension, page }) => {
      await join(page, 'meet');
      const side = await extension.openPanel(page);
      await side.getByLabel('あなたの名前').waitFor();
      await expectAccessible(side);
      await panel.setUp(side);
      await panel.addTopics(side, ['案件の優先順位']);
      await side.getByRole('button', { name: '話題を足す' }).click();
      await expectAccessible(side);
      await panel.start(side);
      await side.getByText('字幕を記録に残しますか').waitFor();
      await expectAccessible(side);
      await panel.agree(side);
      await side.getByRole('button', { name: '案件の優先順位' }).click();
      await say(page, two.other, 'おはようございます');
      await expect.poll(() => kept(side)).toHaveLength(1);
      for (const name of [/共有メモ/, /字幕/, /TODO/, /自分だけ/]) {
        await panel.tab(side, name);
        await expectAccessible(side);
      }
      await side.getByRole('button', { name: 'しめる' }).click();
      await side.getByRole('heading', { name: /をしめる$/ }).waitFor();
      await expectAccessible(side);
      extension.expectNoErrors();
    });

    test('axe finds nothing in popup, options and workspace, in either language', async ({
      extension,
      page,
    }) => {
      await join(page, 'meet');
      const side = await startTalk(extension, page);
      await say(page, two.other, '先月の商談をふり返りたいです');
      await expect.poll(() => kept(side)).toHaveLength(1);
      const [session] = await rows<{ id: string; pairId: string }>(side, 'sessions');
      const places: [ExtensionPage, string[]][] = [
        ['popup', ['']],
        ['options', ['', '#templates/engineering', '#settings', '#diagnostics', '#data']],
        [
          'workspace',
          [
            '#/today',
            '#/dates',
            '#/cases',
            '#/kit',
            '#/pairs',
            `#/pairs/${session?.pairId}`,
            `#/sessions/${session?.id}`,
          ],
        ],
      ];
      for (const language of ['ja', 'en']) {
        await side.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
        for (const [name, hashes] of places) {
          for (const hash of hashes) {
            const opened = await extension.openPage(name, hash);
            await opened.locator(`html[lang=${language}]`).waitFor();
            await opened.getByRole('heading', { level: 1 }).waitFor();
            await expectAccessible(opened);
            await opened.close();
          }
        }
      }
      extension.expectNoErrors();
    });
  });
}

test('the popup saves a TODO with its day by Enter, and a topic for the pair', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await extension.openPanel(page);
  await panel.setUp(side);
  const popup = await extension.openPage('popup');
  await expect(popup.getByLabel('TODOを書く')).toBeFocused();
  await popup.keyboard.type('見積もりのひな型を送る 12月1日まで');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('「見積もりのひな型を送る」を保存しました')).toBeVisible();
  const [todo] = await rows<{ text: string; dueOn: string; pairId?: string }>(popup, 'todos');
  expect(todo?.dueOn).toMatch(/^\d{4}-12-01$/);
  expect(todo?.pairId).toBeUndefined();
  await popup.getByText('話題', { exact: true }).click();
  await popup.getByRole('button', { name: /だれとの1on1か/ }).click();
  await popup.getByRole('option', { name: two.other }).click();
  await popup.getByLabel('話題を書く').fill('来期の担当について');
  await popup.keyboard.press('Enter');
  await expect(side.getByText('来期の担当について')).toBeVisible();
});

test('without a call: a 1on1 in person has topics, memo, TODO and no captions', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await extension.openPanel(page);
  await panel.setUp(side);
  await page.goto('about:blank');
  await side.getByText('対面', { exact: true }).click();
  await panel.start(side);
  await expect(side.getByRole('textbox', { name: '共有メモ' })).toBeVisible();
  await expect(side.getByText('字幕を記録に残しますか')).toHaveCount(0);
  await side.getByRole('textbox', { name: '共有メモ' }).click();
  await side.keyboard.type('対面のメモ');
  await expect(side.getByText('対面のメモ')).toBeVisible();
  await expect.poll(async () => (await rows(side, '$sessions.doc_updates')).length).toBeGreaterThan(0);
});

test('hostile names and lines appear as characters, and a flood is cut off and said', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page);
  await say(page, '<img src=x onerror=alert(1)>', '<script>alert(2)</script>');
  await panel.tab(side, /字幕/);
  await expect(side.getByText('<script>alert(2)</script>')).toBeVisible();
  await expect(side.getByText(/<img src=x onerror=alert\(1\)>/).first()).toBeVisible();
  await say(page, two.me, 'あ'.repeat(1_000_000));
  await expect
    .poll(async () => Math.max(...(await kept(side)).map((line) => line.length)), { timeout: 20_000 })
    .toBeGreaterThan(10_000);
  await side.getByRole('banner').getByRole('button').first().click();
  await expect(side.getByText(/受け取りませんでした/)).toBeVisible();
  extension.expectNoErrors();
});

test('the button in the page survives a redraw and goes away when it is switched off', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  await expect(page.locator('engawa-button')).toBeVisible();
  await page.evaluate(() => document.querySelector('engawa-button')?.remove());
  await expect(page.locator('engawa-button')).toBeVisible();
  const options = await extension.openPage('options', '#settings');
  await options.evaluate(() => chrome.storage.local.set({ showPageButton: false }));
  await page.reload();
  await expect(page.locator('engawa-button')).toHaveCount(0);
});

test('the language is changed in the options and every open page speaks it at once', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await extension.openPanel(page);
  await panel.setUp(side);
  await expect(side.getByRole('button', { name: '1on1を始める' })).toBeVisible();
  const options = await extension.openPage('options', '#settings');
  await options.getByText('English', { exact: true }).click();
  await expect(options.getByRole('heading', { level: 1, name: 'General' })).toBeVisible();
  await expect(side.getByRole('button', { name: 'Start the 1on1' })).toBeVisible();
});

test('the next call by the same link knows the pair, with what was left open', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page);
  await side.getByRole('button', { name: 'しめる' }).click();
  await side.getByRole('heading', { name: /をしめる$/ }).waitFor();
  await side.getByRole('button', { name: 'しめる' }).click();
  await side.getByRole('button', { name: '1on1を始める' }).waitFor();
  await join(page, 'meet');
  await page.evaluate(() => window.stage.people([]));
  await expect(side.getByText('佐藤 花子さんとの通話です。')).toBeVisible();
  await expect(side.getByText('持ち越し1回目').first()).toBeVisible();
});
