import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixture.ts';
import { two } from './pages/call.ts';
import { panel } from './pages/panel.ts';
import { relayForEachTest } from './pages/relay.ts';
import { memoOf, share, sharing, writeMemo } from './pages/sharing.ts';

test.setTimeout(180_000);

const relay = relayForEachTest();

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('over a relay both panels hold one talk together; the relay is killed, a browser too, and files fill the gap', async ({
  extension,
  secondExtension,
}) => {
  const side = await extension.openPage('sidepanel');
  await panel.setUp(side);
  await panel.addTopics(side, ['案件の優先順位']);
  const manager = await extension.openPage('workspace', '#/pairs');
  const member = await secondExtension.openPage('workspace', '#/pairs');
  for (const one of [extension, secondExtension]) await relay.set(one);
  await share(manager, member);

  const memberSide = await secondExtension.openPage('sidepanel');
  await test.step('topics and the 1on1 that was begun are there without a file', async () => {
    await expect(memberSide.getByText('案件の優先順位')).toBeVisible({ timeout: 20_000 });
    await side.bringToFront();
    await side.getByText('対面', { exact: true }).click();
    await panel.start(side);
    await writeMemo(side, '見積もりは要件がそろってから');
    await expect(memberSide.getByText('見積もりは要件がそろってから')).toBeVisible({ timeout: 20_000 });
    await memberSide.bringToFront();
    await writeMemo(memberSide, '先方の窓口を一本化');
    await expect(side.getByText('先方の窓口を一本化')).toBeVisible({ timeout: 20_000 });
  });

  await test.step('the relay holds something, and no word of it', () => {
    const stored = filesIn(relay.server().storeDir).map((file) => readFileSync(file));
    expect(stored.reduce((sum, bytes) => sum + bytes.length, 0)).toBeGreaterThan(1_000);
    for (const word of ['見積もり', '窓口', '案件', two.me, two.other])
      expect(stored.filter((bytes) => bytes.includes(Buffer.from(word)))).toEqual([]);
  });

  await test.step('what is written while the relay is away arrives when it is back', async () => {
    await relay.server().kill();
    await writeMemo(side, '中継が止まっている間の行');
    await relay.server().start();
    await expect(memberSide.getByText('中継が止まっている間の行')).toBeVisible({ timeout: 60_000 });
  });

  await test.step('a relay that was emptied heals from what the two have', async () => {
    await relay.server().kill();
    relay.server().emptyStore();
    await relay.server().start();
    await relay.server().makeStream();
    await writeMemo(memberSide, '空になったあとの行');
    await expect(side.getByText('空になったあとの行')).toBeVisible({ timeout: 60_000 });
  });

  await test.step('a browser that was killed comes back, and both write while there is no relay', async () => {
    await secondExtension.killBrowser();
    await writeMemo(side, '相手がいない間の行');
    await relay.server().stop();
    await secondExtension.reopen();
  });

  await test.step('files to and fro make them alike, and hold no readable word', async () => {
    const memberPage = await secondExtension.openPage('workspace', '#/pairs');
    await memberPage.getByRole('main').getByRole('link', { name: two.me }).click();
    const panelAgain = await secondExtension.openPage('sidepanel');
    await writeMemo(panelAgain, '戻ってきてから書いた行');
    const out = await sharing.export(extension, manager);
    await sharing.take(memberPage, out.path);
    const back = await sharing.export(secondExtension, memberPage);
    await sharing.take(manager, back.path);
    for (const line of ['相手がいない間の行', '戻ってきてから書いた行']) {
      for (const one of [side, panelAgain]) await expect(one.getByText(line)).toBeVisible();
      for (const { text } of [out, back]) expect(text).not.toContain(line);
    }
    await expect.poll(() => memoOf(panelAgain)).toEqual(await memoOf(side));
  });
});
