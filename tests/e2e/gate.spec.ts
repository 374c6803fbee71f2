import type { Page } from 'playwright/test';
import { kept, rows, stored } from './database.ts';
import { expect, test } from './fixture.ts';
import { join, say, two } from './pages/call.ts';
import { panel, startTalk } from './pages/panel.ts';

const said = (text: string) => `${two.other}: ${text}`;

test('nothing is kept before both said yes, and of a sentence under way only what comes after', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await extension.openPanel(page);
  await panel.setUp(side);
  await panel.start(side);
  const row = await say(page, two.other, '同意の前に話した秘密のことで');
  await side.getByText('字幕を記録に残しますか').waitFor();
  await page.waitForFunction(() => document.visibilityState === 'visible');
  expect(await stored(side)).not.toContain('秘密');
  await panel.agree(side);
  await page.evaluate(([id, text]) => window.stage.write(id, text), [
    row,
    '同意の前に話した秘密のことでした。では本題です',
  ] as const);
  await say(page, two.me, 'はい');
  await expect.poll(() => kept(side)).toEqual([said('した。では本題です'), 'あなた: はい']);
  expect(await stored(side)).not.toContain('秘密');
});

test('a no costs nothing: no captions, no trace of the no, all else works', async ({ extension, page }) => {
  await join(page, 'meet');
  const side = await extension.openPanel(page);
  await panel.setUp(side);
  await panel.start(side);
  await side.getByRole('button', { name: '今回は残さない' }).click();
  await say(page, two.other, '残らないはずの発言です');
  await panel.addTopics(side, ['来期の担当について']);
  await side.getByLabel('TODO', { exact: true }).fill('資料を送る');
  await side.keyboard.press('Enter');
  await expect(side.getByRole('tab', { name: 'TODO 1' })).toBeVisible();
  expect(await rows(side, 'consents')).toEqual([]);
  expect(await stored(side)).not.toContain('残らないはず');
  await expect(side.getByText('字幕の記録なし')).toBeVisible();
});

test('off the record: text, counts and names stop at once; only the length of the gap is kept', async ({
  extension,
  page,
}) => {
  await join(page, 'teams');
  const side = await startTalk(extension, page);
  await say(page, two.other, '記録してよい話です');
  await expect.poll(() => kept(side)).toHaveLength(1);
  await side.getByRole('button', { name: 'オフレコにする' }).click();
  await expect(side.getByText('オフレコ', { exact: true })).toBeVisible();
  const row = await say(page, two.other, 'ここだけの話です');
  await say(page, '部長', '部長です');
  await side.getByRole('button', { name: 'オフレコを終える' }).click();
  await expect(side.getByRole('button', { name: 'オフレコにする' })).toBeVisible();
  await page.evaluate(([id, text]) => window.stage.write(id, text), [row, 'ここだけの話でした'] as const);
  // The page hears of it a moment after the panel shows it; what is said in that moment is not kept.
  await expect(async () => {
    await say(page, two.other, '本題に戻ります');
    await expect.poll(() => kept(side), { timeout: 1_500 }).toContain(said('本題に戻ります'));
  }).toPass();
  const everything = await stored(side);
  expect(everything).not.toContain('ここだけ');
  expect(everything).not.toContain('部長');
  await expect(side.getByText(/オフレコ 1分未満/)).toBeVisible();
});

test('stop and delete: no captured character is left in any stored byte, what the two wrote stays', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page);
  const secret = 'ぷりんの在庫が足りません';
  await say(page, two.other, secret);
  await expect.poll(() => kept(side)).toEqual([said(secret)]);
  await takeEverywhere(side);
  await side.getByLabel('TODO', { exact: true }).fill('自分で書いたTODO');
  await side.keyboard.press('Enter');
  await panel.tab(side, /共有メモ/);
  await side.getByRole('textbox', { name: '共有メモ' }).click();
  await side.keyboard.press('ControlOrMeta+End');
  await side.keyboard.type('自分で書いたメモ');
  await expect(side.getByText('自分で書いたメモ')).toBeVisible();
  await expect.poll(async () => (await stored(side)).split('ぷりん').length - 1).toBeGreaterThan(3);
  await panel.capture(side, '止めて全部消す');
  await side.getByRole('button', { name: 'すべて消す' }).click();
  await expect(side.getByText('字幕の記録なし')).toBeVisible();
  await say(page, two.other, 'ぷりんの話は消したあとも残らない');
  await expect.poll(() => stored(side)).not.toContain('ぷりん');
  const everything = await stored(side);
  expect(everything).toContain('自分で書いたTODO');
  await expect(side.getByText('自分で書いたメモ')).toBeVisible();
});

async function takeEverywhere(side: Page): Promise<void> {
  await panel.tab(side, /字幕/);
  const line = side.getByRole('list', { name: '字幕' }).getByRole('listitem').first();
  for (const place of ['メモに入れる', 'TODOにする', 'よかったことに入れる']) {
    await line.hover();
    await line.getByRole('button', { name: place }).click();
  }
}

test('numbers only: sums of characters, and the text is in no table', async ({ extension, page }) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page, '話した量だけ');
  await say(page, two.other, '十文字ちょうどです。');
  await say(page, two.me, 'はい');
  await expect
    .poll(
      async () =>
        (await rows<{ speaker: string; characters: number }>(side, 'talks'))
          .map(({ speaker, characters }) => `${speaker} ${characters}`)
          .sort(),
      // A sum is sent when a line is finished, which takes some seconds of silence.
      { timeout: 15_000 },
    )
    .toEqual(['あなた 2', `${two.other} 10`]);
  expect(await rows(side, 'utterances')).toEqual([]);
  expect(await stored(side)).not.toContain('十文字');
});

test('a third person speaks: captions stop by themselves and the panel says so', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page);
  await say(page, two.me, '始めましょう');
  await say(page, two.other, 'お願いします');
  await expect.poll(() => kept(side)).toHaveLength(2);
  await say(page, '部長', '少し入ります');
  await expect(side.getByText('三人目で停止')).toBeVisible();
  await say(page, two.other, '三人での話です');
  expect(await stored(side)).not.toContain('少し入ります');
  await page.evaluate(() => window.stage.emptyRegion());
  // Where the page still reads the third one's words at the yes, it stops once more and asks again.
  await expect(async () => {
    if (await side.getByText('三人目で停止').isVisible()) {
      await panel.capture(side, '字幕を残すか決める');
      await panel.agree(side);
    }
    await say(page, two.other, '二人に戻りました');
    await expect.poll(() => kept(side), { timeout: 2_500 }).toContain(said('二人に戻りました'));
  }).toPass({ timeout: 30_000 });
  expect(await stored(side)).not.toContain('三人での話');
});

test('until wrap-up: captions are gone at the end, lines moved into the memo stay', async ({
  extension,
  page,
}) => {
  await join(page, 'meet');
  const side = await startTalk(extension, page, 'しめるまで');
  await say(page, two.other, '移す行です');
  await say(page, two.me, '消える行です');
  await expect.poll(() => kept(side)).toHaveLength(2);
  await panel.tab(side, /字幕/);
  const line = side.getByRole('list', { name: '字幕' }).getByRole('listitem').first();
  await line.hover();
  await line.getByRole('button', { name: 'メモに入れる' }).click();
  await side.getByRole('button', { name: 'しめる' }).click();
  await expect(side.getByText('字幕は、しめると消えます')).toBeVisible();
  await side.getByRole('button', { name: 'しめる' }).click();
  await expect(side.getByRole('button', { name: '1on1を始める' })).toBeVisible();
  const everything = await stored(side);
  expect(everything).toContain('移す行です');
  expect(everything).not.toContain('消える行です');
});
