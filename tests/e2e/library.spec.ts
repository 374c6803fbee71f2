import { readFile, writeFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { rows } from './database.ts';
import { type Extension, expect, test } from './fixture.ts';
import { pairLife } from './pages/pair.ts';
import { setPolicy } from './set-policy.ts';

type StoredTheme = {
  id: string;
  kind: string;
  title: { ja: string };
  prompts: { id: string; sayer: string; text: { ja: string } }[];
};

type StoredPack = {
  id: string;
  name: { ja: string };
  themes: StoredTheme[];
  madeFrom?: { packId: string; version: number; seen?: Record<string, string> };
};

const ownPacks = (page: Page) => rows<StoredPack>(page, 'packs');

const gallery = {
  open: (extension: Extension) => extension.openPage('options', '#templates'),
  row: (page: Page, name: string | RegExp): Locator =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) }),
  names: (page: Page) => page.getByRole('listitem').getByRole('heading', { level: 3 }),
  async choose(page: Page, filter: string, value: string): Promise<void> {
    await page.getByRole('button', { name: new RegExp(`${filter}$`) }).click();
    await page.getByRole('option', { name: value, exact: true }).click();
  },
  async copy(page: Page, name: string): Promise<void> {
    await page.getByRole('button', { name: `「${name}」を写して直す` }).click();
    await page.getByRole('heading', { name: `${name}（写し）`, level: 1 }).waitFor();
  },
  async importFile(page: Page, file: string): Promise<void> {
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'ファイルを読みこむ' }).click();
    await (await choosing).setFiles(file);
  },
};

/** Opens a theme of the editor, and one of its prompts, whose Japanese words can then be typed. */
async function promptField(page: Page, theme: string, prompt: string): Promise<Locator> {
  await page.getByRole('button', { name: theme, exact: true }).first().click();
  await page.getByRole('button', { name: prompt, exact: true }).first().click();
  return page.getByRole('listitem').getByLabel('日本語').last();
}

test('a pack is found by what it is for, and looked at before it is used', async ({ extension }) => {
  const page = await gallery.open(extension);
  await expect(gallery.names(page)).toHaveCount(13);
  await gallery.choose(page, '部署', '営業');
  await expect(gallery.names(page)).toHaveText(['営業']);
  await page.getByRole('button', { name: '条件を外す' }).first().click();
  await gallery.choose(page, '施策', '新入社員');
  await expect(gallery.names(page)).toHaveText(['新入社員とマネジャー', '新入社員と先輩']);
  await gallery.choose(page, '目的', '職場の安全');
  await expect(gallery.names(page)).toHaveCount(0);
  await page.getByRole('button', { name: '条件を外す' }).first().click();
  await gallery
    .row(page, '製造現場')
    .getByRole('button', { name: /見本を見る/ })
    .click();
  const look = page.getByRole('region', { name: '「製造現場」の見本' });
  await look.getByRole('tab').nth(1).click();
  await expect(look.getByText('ひやっとした経験を、次に生かす')).toBeVisible();
  await look.getByRole('button', { name: /困ったときのヒント/ }).click();
  await expect(look.getByText('ラインを止めて長くは抜けられない')).toBeVisible();
  extension.expectNoErrors();
});

test('what is edited shows in an open panel, and what was written stays', async ({ extension }) => {
  const options = await gallery.open(extension);
  await gallery.copy(options, '営業');
  const [own] = await ownPacks(options);
  const theme = own?.themes.find(({ kind }) => kind === 'ongoing');
  const asked = theme?.prompts.find(({ sayer }) => sayer !== 'member');
  if (!theme || !asked) throw new Error('the copy has no prompt to ask');
  const wordsNow = async () => {
    const [now] = await ownPacks(options);
    return now?.themes.flatMap(({ prompts }) => prompts).find(({ id }) => id === asked.id)?.text.ja;
  };

  const page = await extension.openPage('sidepanel');
  await test.step('a pair that uses the copy talks about one of its themes', async () => {
    await page.getByLabel('あなたの名前').fill('田中 誠');
    await page.getByRole('button', { name: '次へ' }).click();
    await page.getByLabel('1on1の相手').fill('佐藤 花子');
    await page.getByRole('button', { name: '次へ' }).click();
    await page.getByRole('button', { name: /^一般/ }).click();
    await page.getByRole('option', { name: '営業（写し）' }).click();
    await page.getByRole('button', { name: '始める' }).click();
    await page.getByRole('button', { name: '話題を足す' }).click();
    await page.getByRole('button', { name: theme.title.ja, exact: true }).click();
    await page.getByRole('button', { name: '閉じる' }).click();
    await pairLife.startInPerson(page);
    await pairLife.open(page, theme.title.ja);
    await expect(page.getByText(asked.text.ja, { exact: true })).toBeVisible();
    await page.getByRole('textbox', { name: '共有メモ' }).click();
    await page.keyboard.type('見積もりを先に送る');
  });

  await test.step('other words in the options are other words in the panel, and the memo is as it was', async () => {
    await options.bringToFront();
    const field = await promptField(options, theme.title.ja, asked.text.ja);
    await field.fill('この商談で、いちばん動かしたいのはどこですか？');
    await field.blur();
    await expect.poll(wordsNow).toBe('この商談で、いちばん動かしたいのはどこですか？');
    await page.bringToFront();
    await expect(page.getByText('この商談で、いちばん動かしたいのはどこですか？')).toBeVisible();
    await expect(page.getByRole('textbox', { name: '共有メモ' })).toContainText('見積もりを先に送る');
  });

  await test.step('a reset says what it takes away, and does it', async () => {
    await options.bringToFront();
    await options
      .getByRole('button', { name: /ほかの操作$/ })
      .first()
      .click();
    await options.getByRole('menuitem', { name: 'もとの内容に戻す' }).click();
    await expect(options.getByRole('alertdialog')).toContainText('書きかえや隠したところ 1か所');
    await options.getByRole('alertdialog').getByRole('button', { name: 'もとに戻す' }).click();
    await expect.poll(wordsNow).toBe(asked.text.ja);
  });
  extension.expectNoErrors();
});

test('what an update of the original changed is taken item by item', async ({ extension }, testInfo) => {
  const page = await gallery.open(extension);
  await gallery.copy(page, '営業');
  const [own] = await ownPacks(page);
  const [first, second] = own?.themes[0]?.prompts ?? [];
  if (!own?.madeFrom?.seen || !first || !second) throw new Error('the copy does not know its original');
  // As if these two had been other words when the copy was made; of the second the owner has written their own.
  const seen = { ...own.madeFrom.seen, [`prompts/${first.id}`]: '0', [`prompts/${second.id}`]: '0' };
  const themes = own.themes.map((theme) => ({
    ...theme,
    prompts: theme.prompts.map((prompt) =>
      prompt.id === first.id || prompt.id === second.id
        ? {
            ...prompt,
            text: { ...prompt.text, ja: `前の言葉です（${prompt.id === first.id ? '一' : '二'}）。` },
          }
        : prompt,
    ),
  }));
  const file = testInfo.outputPath('older.json');
  await writeFile(file, JSON.stringify({ ...own, themes, madeFrom: { ...own.madeFrom, seen } }));
  await page.getByRole('button', { name: 'テンプレートの一覧' }).click();
  await gallery.importFile(page, file);
  await page.getByRole('alertdialog').getByRole('button', { name: '置きかえる' }).click();
  await page.getByRole('button', { name: '「営業（写し）」を直す' }).click();
  const updates = page.getByRole('region', { name: 'もとのテンプレートが新しくなりました' });
  await expect(updates).toContainText('「営業」の2か所が変わりました');
  await updates
    .getByRole('listitem')
    .filter({ hasText: first.text.ja })
    .getByRole('button', { name: /を取りいれる$/ })
    .click();
  await expect(updates).toContainText('「営業」の1か所が変わりました');
  await updates.getByRole('button', { name: /は今のままにする$/ }).click();
  await expect(updates).toHaveCount(0);
  const [now] = await ownPacks(page);
  const words = now?.themes[0]?.prompts.slice(0, 2).map(({ text }) => text.ja);
  expect(words).toEqual([first.text.ja, '前の言葉です（二）。']);
  extension.expectNoErrors();
});

test('a file comes in whole, in part after a yes, or not at all', async ({ extension }, testInfo) => {
  const page = await gallery.open(extension);
  await gallery.copy(page, '営業');
  const { path: saved } = await extension.download(async () => {
    await page
      .getByRole('button', { name: /ほかの操作$/ })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'ファイルに書き出す' }).click();
  });
  const pack = JSON.parse(await readFile(saved, 'utf8')) as StoredPack & Record<string, unknown>;
  await page.getByRole('button', { name: 'テンプレートの一覧' }).click();
  const fileOf = async (name: string, content: unknown) => {
    const file = testInfo.outputPath(name);
    await writeFile(file, JSON.stringify(content));
    return file;
  };

  await test.step('a newer version is refused, and says so', async () => {
    await gallery.importFile(page, await fileOf('newer.json', { ...pack, id: 'newer', format: 2 }));
    await expect(page.getByRole('alert')).toContainText('新しい版の縁側で書き出したファイルです');
    await expect(page.getByRole('alert')).toContainText('何も変えていません');
  });

  await test.step('ten thousand prompts and an unknown field: only after a yes, and the list says what', async () => {
    const [theme] = pack.themes;
    const prompt = { ...theme?.prompts[0], depth: 1, sayer: 'both' };
    const prompts = Array.from({ length: 10_000 }, (_, at) => ({ ...prompt, id: `many-${at}` }));
    const themes = [{ ...theme, title: { ja: '<b>太字</b>', en: '<script>x</script>' }, prompts }];
    const file = await fileOf('many.json', { ...pack, id: 'many', script: 'alert(1)', themes });
    await gallery.importFile(page, file);
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toContainText('1番目のテーマの問いかけ: 長すぎるか、多すぎるか、大きすぎます。');
    await expect(dialog).toContainText('「script」: 知らない項目です。');
    await dialog.getByRole('button', { name: 'やめる' }).click();
    expect((await ownPacks(page)).map(({ id }) => id)).toEqual([pack.id]);
    await gallery.importFile(page, file);
    await dialog.getByRole('button', { name: '残りを読みこむ' }).click();
    await expect
      .poll(async () => (await ownPacks(page)).find(({ id }) => id === 'many')?.themes[0]?.prompts.length)
      .toBe(100);
    await expect(page.getByText('<b>太字</b>').first()).toBeVisible();
  });

  await test.step('what is here already is not replaced without a yes', async () => {
    const other = { ...pack, description: { ja: '別の説明です。', en: 'Another one.' } };
    await gallery.importFile(page, await fileOf('same.json', other));
    await page.getByRole('alertdialog').getByRole('button', { name: 'やめる' }).click();
    expect(JSON.stringify(await ownPacks(page))).not.toContain('別の説明です。');
  });
  extension.expectNoErrors();
});

test('what the company hands out is marked and read-only, and its faults are said', async ({ extension }) => {
  const page = await gallery.open(extension);
  await gallery.copy(page, '営業');
  const [own] = await ownPacks(page);
  const { madeFrom: _, ...pack } = own as StoredPack & Record<string, unknown>;
  const theirs = { ...pack, id: 'company-sales', name: { ja: '東日本の営業', en: 'Sales East' } };
  await setPolicy(extension, {
    packs: [JSON.stringify(theirs), JSON.stringify({ ...theirs, id: 'broken', themes: 'none' })],
  });
  await page.goto(page.url().replace(/#.*/, '#templates'));
  const row = gallery.row(page, /^東日本の営業/);
  await expect(row).toContainText('会社が用意');
  await expect(row.getByRole('button', { name: '「東日本の営業」を直す' })).toHaveCount(0);
  await row.getByRole('button', { name: /ほかの操作$/ }).click();
  await expect(page.getByRole('menuitem', { name: 'このテンプレートを消す' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await gallery.copy(page, '東日本の営業');
  await expect(page.getByText('「東日本の営業」をもとに作成')).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#policy'));
  await expect(page.getByText(/東日本の営業/)).toBeVisible();
  await expect(page.getByText('テーマ: 値が正しくありません。')).toBeVisible();

  await setPolicy(extension, {});
  await page.goto(page.url().replace(/#.*/, '#templates'));
  await expect(gallery.row(page, /^東日本の営業$/)).toHaveCount(0);
  expect((await ownPacks(page)).map(({ name }) => name.ja).toSorted()).toEqual([
    '営業（写し）',
    '東日本の営業（写し）',
  ]);
  extension.expectNoErrors();
});

test('the roll-out kit: answers to copy and print, honest sums for both sides', async ({ extension }) => {
  const page = await extension.openPage('workspace', '#/kit');
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await expect(page.getByRole('row')).toHaveCount(6);
  await page.getByRole('button', { name: /どの職場向けか$/ }).click();
  await page.getByRole('option', { name: '営業', exact: true }).click();
  const answers = page.getByRole('region', { name: '乗り気でない人への答え' });
  await answers
    .getByRole('button', { name: /への答えを写す$/ })
    .first()
    .click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  await expect(answers.getByText(copied, { exact: true })).toBeVisible();

  const time = page.getByRole('region', { name: '時間の計算' });
  await time.getByLabel('メンバーの人数').fill('20');
  await time.getByLabel('メンバーの人数').press('Enter');
  await time.getByLabel('1回の準備（分）').fill('0');
  await time.getByLabel('1回の準備（分）').press('Enter');
  await expect(time.getByText('173.33時間')).toBeVisible();
  await expect(time.getByText('0.50時間（0.29%）')).toBeVisible();
  await expect(time.getByText('10.00時間（5.77%）')).toHaveCount(2);
  await expect(time.getByRole('img', { name: /20人で5\.77%/ }).locator('svg')).toBeVisible();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('1on1について、よくある声と答え（営業）')).toBeVisible();
  await expect(time).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
  extension.expectNoErrors();
});
