import type { Page } from 'playwright/test';
import { salesJa } from '../pages/talks/sales-ja.ts';
import { shortJa } from '../pages/talks/short-ja.ts';
import { kept } from './database.ts';
import { expect, test } from './fixture.ts';
import { type Call, enter, join, play, say, two } from './pages/call.ts';
import { panel, startTalk } from './pages/panel.ts';

const calls: Call[] = ['meet', 'zoom', 'zoomTopLevel', 'teams', 'teamsGuest', 'teamsLines'];

for (const call of calls) {
  test(`${call}: a talk with everything such a page does to it is kept word for word, though the worker stops`, async ({
    extension,
    page,
  }) => {
    await join(page, call);
    const side = await startTalk(extension, page);
    const first = await play(
      page,
      { ...shortJa, turns: shortJa.turns.slice(0, 5) },
      { faults: true, speed: 6 },
    );
    await extension.stopServiceWorker();
    const then = await play(
      page,
      { ...shortJa, turns: shortJa.turns.slice(5) },
      { faults: true, speed: 6, seed: 2 },
    );
    await expect.poll(() => kept(side)).toEqual([...first, ...then]);
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
  // Letters that are keys of the talk elsewhere.
  await side.keyboard.type('- 見積もりは要件がそろってから npNP');
  await expect(side.getByText('見積もりは要件がそろってから npNP')).toBeVisible();
  await expect(side.getByText('読める人: 田中 誠', { exact: true })).toBeVisible();
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

for (const call of ['meet', 'zoom', 'teams'] as const) {
  test(`${call}: the page is loaded again and the talk goes on under the same yes`, async ({
    extension,
    page,
  }) => {
    await join(page, call);
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

  test(`${call}: the browser is killed in a monologue, nothing older than a second is missing and the talk goes on`, async ({
    extension,
    page,
  }) => {
    await join(page, call);
    await startTalk(extension, page);
    const shown = await speakFor(page, 4_000);
    const killedAt = Date.now();
    await extension.killBrowser();
    const shownASecondAgo = shown.filter(({ at }) => killedAt - at > 1_000).at(-1)?.text ?? '';
    expect(shownASecondAgo).not.toBe('');
    await extension.reopen();
    const again = await extension.newPage();
    await join(again, call);
    const side = await extension.openPanel(again);
    // The address of a Teams call does not tell which one it is.
    if (call === 'teams') await side.getByRole('button', { name: 'この通話で続ける' }).click();
    const [line] = await kept(side);
    expect(line?.startsWith(`${two.other}: ${shownASecondAgo}`)).toBe(true);
    // The page hears of the session a moment after the panel shows it.
    await expect(async () => {
      await say(again, two.other, '戻ってきました');
      await expect.poll(() => kept(side), { timeout: 1_500 }).toContain(`${two.other}: 戻ってきました`);
    }).toPass();
    expect((await kept(side))[0]).toBe(line);
  });
}

/** One person speaks without a pause. @returns each text with the time at which it stood on the page */
async function speakFor(page: Page, ms: number): Promise<{ text: string; at: number }[]> {
  const row = await say(page, two.other, '0番目の文です。');
  return page.evaluate(
    async ([id, forMs]) => {
      const shown: { text: string; at: number }[] = [];
      const until = Date.now() + forMs;
      for (let text = '0番目の文です。', count = 1; Date.now() < until; count++) {
        text += `${count}番目の文です。`;
        window.stage.write(id, text);
        shown.push({ text, at: Date.now() });
        await new Promise((resolve) => setTimeout(resolve, 80));
      }
      return shown;
    },
    [row, ms] as const,
  );
}

test('the extension is replaced in the middle of a sentence: the new script goes on with the open line', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page);
  const row = await say(page, two.other, '入れ替わる前に始めた文が');
  await expect.poll(() => kept(side)).toHaveLength(1);
  const worker = await extension.serviceWorker();
  // What happens after an update: the new script is put into pages that are open.
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://meet.google.com/*' });
    await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      files: ['content-scripts/captions.js'],
    });
  });
  await page.evaluate(([id, text]) => window.stage.write(id, text), [
    row,
    '入れ替わる前に始めた文が、続いています',
  ] as const);
  await say(page, two.me, 'はい');
  await expect
    .poll(() => kept(side))
    .toEqual([`${two.other}: 入れ替わる前に始めた文が、続いています`, 'あなた: はい']);
});
