import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { two } from './pages/call.ts';
import { panel } from './pages/panel.ts';
import { share, sharing, writeMemo } from './pages/sharing.ts';

test('two who said the same pictures write one notebook, by files that nobody else can read', async ({
  extension,
  secondExtension,
}) => {
  const side = await extension.openPage('sidepanel');
  await panel.setUp(side);
  await panel.addTopics(side, ['案件の優先順位']);
  await side.getByText('対面', { exact: true }).click();
  await panel.start(side);
  await writeMemo(side, '見積もりは要件がそろってから');
  await expect(side.getByText(`読める人: ${two.me}`, { exact: true })).toBeVisible();
  const manager = await extension.openPage('workspace', '#/pairs');
  const member = await secondExtension.openPage('workspace', '#/pairs');
  await share(manager, member);
  await expect(member.getByText('はじめの交換ファイルは')).toBeVisible();
  await expect(side.getByText(`読める人: ${two.me}、${two.other}`)).toBeVisible();

  const first = await sharing.export(extension, manager);
  for (const word of ['案件', '見積もり', two.me, two.other]) expect(first.text).not.toContain(word);
  await sharing.take(member, first.path);
  await expect(member.getByText('話題が1件増えました')).toBeVisible();
  await expect(member.getByText('1on1が1件増えました')).toBeVisible();

  const memberSide = await secondExtension.openPage('sidepanel');
  await expect(memberSide.getByText('見積もりは要件がそろってから')).toBeVisible();
  await writeMemo(memberSide, '先方の窓口を一本化');
  await panel.addTopics(memberSide, ['データ分析を学びたい']);
  const back = await sharing.export(secondExtension, member);
  expect(back.text).not.toContain('窓口');
  await sharing.take(manager, back.path);
  await expect(manager.getByText('1on1が1件変わりました')).toBeVisible();
  await expect(side.getByText('先方の窓口を一本化')).toBeVisible();
  await expect(side.getByText('データ分析を学びたい')).toBeVisible();

  await sharing.take(manager, first.path);
  await expect(manager.getByText('自分が書き出したファイルです。')).toBeVisible();
  const other = join(extension.profileDir, 'other.json');
  writeFileSync(other, '{"format":"engawa-session"}');
  await sharing.take(manager, other);
  await expect(manager.getByText('縁側の交換ファイルではありません。')).toBeVisible();
  await expect(manager.getByText('何も変わっていません。')).toBeVisible();
  for (const one of [extension, secondExtension]) {
    one.expectNoErrors();
    one.expectNoForeignRequests();
  }
});

test('a reply to another invitation is refused in words, and pictures that differ end it', async ({
  extension,
  secondExtension,
}) => {
  await panel.setUp(await extension.openPage('sidepanel'));
  const manager = await extension.openPage('workspace', '#/pairs');
  const member = await secondExtension.openPage('workspace', '#/pairs');
  const old = await sharing.accept(member, await sharing.invite(manager));
  await member.getByRole('button', { name: '違いました' }).click();
  await member.getByRole('alertdialog').getByRole('button', { name: '招待を取り消す' }).click();
  await expect(member.getByText('取り消しました。何も渡していません。')).toBeVisible();
  await expect(sharing.pictures(member)).toHaveCount(0);
  await manager.getByRole('button', { name: '招待を取り消す' }).click();
  await manager.getByRole('button', { name: '共有をはじめる' }).click();
  const reply = manager.getByLabel(`${two.other}さんからの返事`);
  await reply.fill(old);
  await manager.getByRole('button', { name: '読みこむ' }).click();
  await expect(manager.getByText('いま開いている招待への返事ではありません。')).toBeVisible();
  await reply.fill('よろしくお願いします');
  await manager.getByRole('button', { name: '読みこむ' }).click();
  await expect(manager.getByText('返事が見つかりません。')).toBeVisible();
  for (const one of [extension, secondExtension]) one.expectNoErrors();
});
