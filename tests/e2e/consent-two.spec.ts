import type { Page } from 'playwright/test';
import { kept, rows, stored } from './database.ts';
import { expect, test } from './fixture.ts';
import { join, say, two } from './pages/call.ts';
import { panel } from './pages/panel.ts';
import { relayForEachTest } from './pages/relay.ts';
import { share } from './pages/sharing.ts';

test.setTimeout(240_000);

const relay = relayForEachTest();

const patient = { timeout: 30_000 };

test('one asks, the other says yes on the own screen; off the record, stop and delete act on both', async ({
  extension,
  secondExtension,
}) => {
  const setUp = await extension.openPage('sidepanel');
  await panel.setUp(setUp);
  await expect(setUp.getByRole('button', { name: '1on1を始める' })).toBeVisible();
  await setUp.close();
  const manager = await extension.openPage('workspace', '#/pairs');
  const member = await secondExtension.openPage('workspace', '#/pairs');
  await share(manager, member);
  for (const one of [extension, secondExtension]) await relay.set(one);

  const calls: Page[] = [];
  const sides: Page[] = [];
  for (const one of [extension, secondExtension]) {
    const call = await one.newPage();
    await join(call, 'meet');
    calls.push(call);
    sides.push(await one.openPanel(call));
  }
  // In the other one's browser the other one is the one who looks on.
  await calls[1]?.evaluate((name) => window.stage.self(name), two.other);
  const [side, memberSide] = sides as [Page, Page];
  const sayOnBoth = async (who: string, text: string) => {
    for (const call of calls) await say(call, who, text);
  };
  /** Said until both pages have heard that they may keep it: the panels know a moment earlier. */
  const keepOnBoth = (text: string) =>
    expect(async () => {
      await sayOnBoth(two.other, text);
      for (const one of sides)
        await expect.poll(async () => (await kept(one)).join(), { timeout: 3_000 }).toContain(text);
    }).toPass(patient);

  await test.step('nothing is kept while the question is open; with the yes both keep', async () => {
    await panel.start(side);
    await side.getByText('消すまで', { exact: true }).click();
    await side.getByRole('button', { name: '佐藤さんの縁側でたずねる' }).click();
    await expect(side.getByText('佐藤さんの縁側にたずねています')).toBeVisible();
    await expect(memberSide.getByRole('heading', { name: /田中さんが、字幕を残してもよいか/ })).toBeVisible(
      patient,
    );
    await sayOnBoth(two.other, '返事の前の話です');
    expect(await rows(side, 'consents')).toEqual([]);
    await memberSide.getByRole('button', { name: 'よいです' }).click();
    for (const one of sides) await expect(one.getByRole('button', { name: /^記録中/ })).toBeVisible(patient);
    await keepOnBoth('記録してよい話です');
    for (const one of sides) expect(await stored(one)).not.toContain('返事の前');
  });

  await test.step('off the record by the one stops both, and only they return', async () => {
    await memberSide.getByRole('button', { name: 'オフレコにする' }).click();
    await expect(side.getByText('佐藤さんがオフレコ中')).toBeVisible(patient);
    await sayOnBoth(two.me, 'ここだけの話です');
    await memberSide.getByRole('button', { name: 'オフレコを終える' }).click();
    for (const one of sides)
      await expect(one.getByRole('button', { name: 'オフレコにする' })).toBeVisible(patient);
    await keepOnBoth('続きの話です');
    for (const one of sides) expect(await stored(one)).not.toContain('ここだけ');
    for (const one of sides)
      await expect(one.getByText(/それぞれの縁側で同意.*オフレコ/)).toBeVisible(patient);
  });

  await test.step('stop and delete by the one leaves nothing with either', async () => {
    await panel.capture(memberSide, '止めて全部消す');
    await memberSide.getByRole('button', { name: 'すべて消す' }).click();
    for (const one of sides)
      await expect(one.getByRole('button', { name: '記録を消しました' })).toBeVisible(patient);
    for (const word of ['記録してよい', '続きの話', 'ここだけ'])
      for (const one of sides) await expect.poll(() => stored(one)).not.toContain(word);
  });
});
