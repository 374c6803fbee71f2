import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { type Extension, expect, test } from './fixture.ts';
import { two } from './pages/call.ts';
import { panel } from './pages/panel.ts';
import { share, sharing, writeMemo } from './pages/sharing.ts';

// Each opening of a seal takes seconds on purpose.
test.setTimeout(120_000);

const moving = {
  /** Seals everything with the passphrase that was made. */
  async seal(extension: Extension, page: Page): Promise<{ path: string; passphrase: string }> {
    const passphrase = (await page.getByRole('status', { name: '合言葉' }).textContent()) ?? '';
    const { path, name } = await extension.download(() =>
      page.getByRole('button', { name: '封をして書き出す' }).click(),
    );
    expect(name).toMatch(/^engawa-move-\d{4}-\d\d-\d\d\.engawa\.age$/);
    await expect(page.getByText(`「${name}」に書き出しました。`)).toBeVisible();
    return { path, passphrase };
  },
  async choose(page: Page, path: string): Promise<void> {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'ファイルを選ぶ' }).click();
    await (await choosing).setFiles(path);
  },
  async open(page: Page, passphrase: string): Promise<void> {
    const asking = page.getByRole('alertdialog', { name: '合言葉を入れてください' });
    await asking.getByLabel('合言葉', { exact: true }).fill(passphrase);
    await asking.getByRole('button', { name: '開く' }).click();
  },
};

test('everything moves to another browser in one sealed file, which opens with its passphrase only', async ({
  extension,
  secondExtension,
}) => {
  const side = await extension.openPage('sidepanel');
  await panel.setUp(side);
  await panel.addTopics(side, ['案件の優先順位']);
  await side.getByText('対面', { exact: true }).click();
  await panel.start(side);
  await writeMemo(side, '見積もりは要件がそろってから');
  const { path, passphrase } = await moving.seal(extension, await extension.openPage('options', '#data'));
  const sealed = readFileSync(path);
  expect(sealed.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  for (const word of ['案件', '見積もり', two.me, two.other])
    expect(sealed.includes(Buffer.from(word))).toBe(false);

  const page = await secondExtension.openPage('options', '#data');
  await moving.choose(page, path);
  await moving.open(page, 'abcd-efgh-jkmn-pqrs');
  await expect(page.getByRole('alert')).toHaveText('合言葉が違います。いまのデータはそのままです。', {
    timeout: 20_000,
  });
  await moving.open(page, passphrase);
  const question = page.getByRole('alertdialog', { name: 'このファイルに戻しますか' });
  await expect(question.getByText(two.other)).toBeVisible({ timeout: 20_000 });
  await question.getByRole('button', { name: '戻す' }).click();
  await expect(page.getByText('の時点に戻しました。')).toBeVisible();
  const there = await secondExtension.openPage('sidepanel');
  await expect(there.getByText('見積もりは要件がそろってから')).toBeVisible();
  await expect(there.getByText('案件の優先順位')).toBeVisible();
  for (const one of [extension, secondExtension]) {
    one.expectNoErrors();
    one.expectNoForeignRequests();
  }
});

test('after the move the two confirm once more, the other one hears of new keys, and one who leaves says so', async ({
  extension,
  secondExtension,
}) => {
  const side = await extension.openPage('sidepanel');
  await panel.setUp(side);
  await panel.addTopics(side, ['案件の優先順位']);
  const manager = await extension.openPage('workspace', '#/pairs');
  const member = await secondExtension.openPage('workspace', '#/pairs');
  await share(manager, member);
  await sharing.take(member, (await sharing.export(extension, manager)).path);
  await expect(member.getByText('話題が1件増えました')).toBeVisible();

  await test.step('emptied and restored, it is as a new computer', async () => {
    const options = await extension.openPage('options', '#data');
    const { path, passphrase } = await moving.seal(extension, options);
    await options.getByRole('button', { name: 'すべて消す' }).click();
    await options.getByLabel('消すときは').fill('消す');
    await options.getByRole('alertdialog').getByRole('button', { name: 'すべて消す' }).click();
    await expect(options.getByText('すべて消しました。')).toBeVisible();
    await moving.choose(options, path);
    await moving.open(options, passphrase);
    const question = options.getByRole('alertdialog', { name: 'このファイルに戻しますか' });
    await expect(question.getByText(`${two.other}さんとは、戻したあとで`)).toBeVisible({ timeout: 20_000 });
    await question.getByRole('button', { name: '戻す' }).click();
    await expect(options.getByText('の時点に戻しました。')).toBeVisible();
    await options.goto(options.url().replace('#data', '#sharing'));
    await expect(options.getByText('このパソコンではまだ確かめ合っていません')).toBeVisible();
  });

  const moved = await extension.openPage('workspace', '#/pairs');
  await test.step('the two confirm once more, and the other one hears of new keys', async () => {
    await moved.getByRole('main').getByRole('link', { name: two.other }).click();
    await expect(moved.getByText('このパソコンではまだ確かめ合っていません')).toBeVisible();
    await moved.getByRole('button', { name: 'もう一度招待する' }).click();
    const invitation = await moved.getByLabel(`${two.other}さんへの招待`).inputValue();
    await member.goto(member.url().replace(/#.*/, '#/pairs'));
    await member.getByRole('button', { name: '招待を受け取る' }).click();
    await member.getByLabel('招待', { exact: true }).fill(invitation);
    await member.getByRole('button', { name: '読みこむ' }).click();
    await expect(member.getByText(`${two.me}さんの鍵が、前と変わっています。`)).toBeVisible();
    await member.getByRole('button', { name: '受け取って返事を作る' }).click();
    await expect(member.getByText(`${two.me}さんの鍵が、前と変わっています。`)).toBeVisible();
    const reply = await member.getByLabel(`${two.me}さんへの返事`).inputValue();
    await moved.getByLabel(`${two.other}さんからの返事`).fill(reply);
    await moved.getByRole('button', { name: '読みこむ' }).click();
    for (const page of [moved, member]) await page.getByRole('button', { name: '同じでした' }).click();
    await sharing.take(member, (await sharing.export(extension, moved)).path);
    await expect(member.getByText('新しいことはありませんでした。')).toBeVisible();
  });

  await test.step('one who leaves says so', async () => {
    await moved.getByRole('button', { name: '共有をやめる' }).click();
    await moved.getByRole('alertdialog').getByRole('button', { name: '共有をやめる' }).click();
    const { path } = await extension.download(() =>
      moved.getByRole('button', { name: '最後の交換ファイルを書き出す' }).click(),
    );
    await sharing.take(member, path);
    await expect(member.getByText(`${two.me}さんが共有をやめました。`)).toBeVisible();
  });
  for (const one of [extension, secondExtension]) one.expectNoErrors();
});
