import { salesJa } from '../pages/talks/sales-ja.ts';
import { shortJa } from '../pages/talks/short-ja.ts';
import { kept } from './database.ts';
import { expect, test } from './fixture.ts';
import { type Call, enter, join, play, say, two } from './pages/call.ts';
import { panel, startTalk } from './pages/panel.ts';

const calls: Call[] = ['meet', 'zoom', 'zoomTopLevel', 'teams', 'teamsGuest', 'teamsLines'];

for (const call of calls) {
  test(`${call}: a talk with everything such a page does to it is kept word for word`, async ({
    extension,
    page,
  }) => {
    await join(page, call);
    const side = await startTalk(extension, page);
    const played = await play(page, shortJa, { faults: true, speed: 6 });
    await expect.poll(() => kept(side)).toEqual(played);
    extension.expectNoErrors();
    extension.expectNoForeignRequests();
  });
}

test('a 1on1 on Meet from the first run to the wrap-up', async ({ extension, page }) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page);
  await side.getByRole('button', { name: '案件の優先順位に迷っている' }).click();
  const played = await play(page, { ...salesJa, turns: salesJa.turns.slice(0, 10) }, { speed: 10 });
  await expect.poll(() => kept(side)).toEqual(played);
  await panel.tab(side, /字幕/);
  const line = side.getByRole('list', { name: '字幕' }).getByRole('listitem').nth(1);
  await line.hover();
  await line.getByRole('button', { name: 'メモに入れる' }).click();
  await side.getByLabel('TODO', { exact: true }).fill('資料を送る 11月27日まで');
  await side.keyboard.press('Enter');
  await expect(side.getByRole('tab', { name: 'TODO 1' })).toBeVisible();
  await panel.tab(side, /共有メモ/);
  await side.getByRole('textbox', { name: '共有メモ' }).click();
  await side.keyboard.press('ControlOrMeta+End');
  await side.keyboard.type('- 見積もりは要件がそろってから');
  await expect(side.getByText('読める人: 田中 誠, 佐藤 花子')).toBeVisible();
  await side.getByRole('button', { name: '次の話題へ' }).click();
  await side.getByRole('button', { name: 'しめる' }).click();
  await side.getByLabel('よかったことを書く').fill('指名で問い合わせがあった');
  await side.keyboard.press('Enter');
  await expect(side.getByText('指名で問い合わせがあった')).toBeVisible();
  await side.getByRole('button', { name: 'しめる' }).click();
  await expect(side.getByRole('button', { name: '1on1を始める' })).toBeVisible();
  await expect(side.getByText('持ち越し')).toBeVisible();
  extension.expectNoErrors();
  extension.expectNoForeignRequests();
});

test('the service worker stops in the middle of the talk and nothing is missing', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page);
  const first = await play(page, { ...shortJa, turns: shortJa.turns.slice(0, 3) });
  await extension.stopServiceWorker();
  await say(page, two.other, 'サービスが止まっている間の発言です');
  await expect.poll(() => kept(side)).toEqual([...first, `${two.other}: サービスが止まっている間の発言です`]);
});

test('the page is loaded again and the talk goes on under the same yes', async ({ extension, page }) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page);
  await say(page, two.other, '読み込み直す前の発言です');
  await expect.poll(() => kept(side)).toHaveLength(1);
  await page.reload();
  await enter(page);
  await say(page, two.other, '読み込み直した後の発言です');
  await expect
    .poll(() => kept(side))
    .toEqual([`${two.other}: 読み込み直す前の発言です`, `${two.other}: 読み込み直した後の発言です`]);
});

test('the browser is killed in a monologue: nothing older than a second is missing, and the talk goes on', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  await startTalk(extension, page);
  const speech = Array.from({ length: 60 }, (_, index) => `${index}番目の文です。`);
  const row = await say(page, two.other, speech[0] ?? '');
  const shown: { text: string; at: number }[] = [];
  for (let count = 2; count <= speech.length; count++) {
    const text = speech.slice(0, count).join('');
    await page.evaluate(([id, now]) => window.stage.write(id, now), [row, text] as const);
    shown.push({ text, at: Date.now() });
    await page.waitForFunction(
      (since) => performance.now() - since > 60,
      await page.evaluate(() => performance.now()),
    );
  }
  const killedAt = Date.now();
  await extension.killBrowser();
  const shownASecondAgo = shown.filter(({ at }) => killedAt - at > 1_000).at(-1)?.text ?? '';
  expect(shownASecondAgo).not.toBe('');
  await extension.reopen();
  const call = await extension.newPage();
  await join(call, 'meet');
  const again = await extension.openPanel(call);
  const [line] = await kept(again);
  expect(line?.startsWith(`${two.other}: ${shownASecondAgo}`)).toBe(true);
  await say(call, two.other, '戻ってきました');
  await expect.poll(() => kept(again)).toEqual([line, `${two.other}: 戻ってきました`]);
});
