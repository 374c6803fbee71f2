import type { Page } from 'playwright/test';
import { rows } from './database.ts';
import { type Extension, expect, test } from './fixture.ts';
import { pairLife } from './pages/pair.ts';
import { panel } from './pages/panel.ts';

test.setTimeout(180_000);

type Appointment = { at: number; state: string; movedFrom: number[]; reason?: string };

/** The panel's page in a tab of its own: what the two do here needs no call. */
async function firstDay(extension: Extension): Promise<{ page: Page; url: string }> {
  const page = await extension.newPage();
  return { page, url: `chrome-extension://${extension.id}/sidepanel.html` };
}

const appointments = async (page: Page) =>
  (await rows<Appointment>(page, 'appointments')).sort((a, b) => a.at - b.at);
const on = (moment: string) => new Date(`${moment}+09:00`).getTime();

test('three months of a pair: what one 1on1 leaves is there in the next', async ({ extension }) => {
  const { page, url } = await firstDay(extension);

  await test.step('12 January: the first 1on1; one of two topics is talked about', async () => {
    await pairLife.at(page, url, '2027-01-12T10:00');
    await panel.setUp(page);
    await expect(page.getByText('佐藤さんの話題はまだありません。')).toBeVisible();
    await pairLife.addTopic(page, 'データ分析を学びたい', '佐藤さん');
    await pairLife.addTopic(page, '夜の問い合わせ当番', '佐藤さん');
    await pairLife.startInPerson(page);
    await pairLife.open(page, 'データ分析を学びたい');
    await pairLife.quick(page, 'TODO', '勉強会の候補を三つ挙げる 1月20日まで', '佐藤さん');
    await pairLife.quick(page, '提案', '見積もりのひな型をそろえる');
    await page.getByRole('button', { name: '次の話題へ' }).click();
    await pairLife.toWrapUp(page);
    await page.getByRole('button', { name: '「データ分析を学びたい」を続けて話す' }).click();
    await expect(page.getByText('ひとつ伝えてから終わると、次が始めやすくなります。')).toBeVisible();
    await pairLife.wrapUp(page, '指名で問い合わせがあった');
    // Every second week, as this pair meets.
    expect((await appointments(page)).map(({ at, state }) => ({ at, state }))).toEqual([
      { at: on('2027-01-26T10:00'), state: 'planned' },
    ]);
  });

  await test.step('26 January: what was left is there, the theme goes on with its next move', async () => {
    await pairLife.at(page, url, '2027-01-26T10:02');
    await expect(page.getByText('持ち越し1回目')).toBeVisible();
    await expect(page.getByText('指名で問い合わせがあった')).toBeVisible();
    await expect(page.getByText('1/20(水)まで（過ぎています）').first()).toBeVisible();
    await page.getByRole('button', { name: '話題に入れる' }).click();
    await pairLife.startInPerson(page);
    expect((await appointments(page))[0]).toMatchObject({ state: 'held' });
    await pairLife.open(page, 'データ分析を学びたい');
    await page.getByLabel('今回の話').fill('集計の基本は分かった');
    await page.getByLabel('次の一手').fill('社内の勉強会に一度参加する');
    await page.getByLabel('次の一手').blur();
    await pairLife.toWrapUp(page);
    await pairLife.tickTalked(page, 'データ分析を学びたい');
    await pairLife.wrapUp(page, '自分から質問できた');
  });

  await test.step('9 February does not suit: it is moved, not cancelled', async () => {
    await pairLife.at(page, url, '2027-02-08T09:00');
    await page.getByRole('button', { name: /を動かす$/ }).click();
    await page.getByRole('dialog').getByLabel('日時').fill('2027-02-12T15:00');
    await page.getByRole('dialog').getByRole('button', { name: '動かす' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const moved = (await appointments(page)).at(-1);
    expect(moved).toMatchObject({ at: on('2027-02-12T15:00'), movedFrom: [on('2027-02-09T10:00')] });
    // A move costs the topics nothing.
    await expect(page.getByText('持ち越し2回目')).toBeVisible();
  });

  await test.step('12 February: the proposal was brought to a meeting, the overdue TODO is dropped with a reason', async () => {
    await pairLife.at(page, url, '2027-02-12T15:00');
    await expect(
      page.getByText('社内の勉強会に一度参加する').or(page.getByText('持ち越し2回目')).first(),
    ).toBeVisible();
    await pairLife.startInPerson(page);
    await panel.tab(page, /TODO/);
    await page.getByRole('button', { name: '「見積もりのひな型をそろえる」のその後を書く' }).click();
    await page.getByRole('dialog').getByText('会議に出した', { exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await page.getByRole('button', { name: 'TODO「勉強会の候補を三つ挙げる」の操作' }).click();
    await page.getByRole('menuitem', { name: 'とりやめる' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'とりやめる' }).click();
    await expect(page.getByText('ひとことでよいので、理由を書いてください')).toBeVisible();
    await page.getByRole('dialog').getByRole('textbox').fill('社内の勉強会に出ることにした');
    await page.getByRole('dialog').getByRole('button', { name: 'とりやめる' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const [todo] = await rows<{ state: string; reason: string }>(page, 'todos');
    expect(todo).toMatchObject({ state: 'dropped', reason: '社内の勉強会に出ることにした' });
    await pairLife.toWrapUp(page);
    await pairLife.wrapUp(page, '提案を会議に出してもらえた');
  });

  await test.step('26 February: the topic was carried three times, so the panel asks; the 1on1 is called off', async () => {
    await pairLife.at(page, url, '2027-02-25T09:00');
    await expect(page.getByText('まだ話したいですか')).toBeVisible();
    await page.getByRole('button', { name: '「夜の問い合わせ当番」を残す' }).click();
    await expect(page.getByText('まだ話したいですか')).toHaveCount(0);
    await page.getByRole('button', { name: /を取りやめる$/ }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: '取りやめる' }).click();
    await expect(page.getByText('持ち越し4回目')).toBeVisible();
  });

  await test.step('30 March: a month and more has passed, which is said as a fact', async () => {
    const workspace = await extension.newPage();
    await pairLife.at(
      workspace,
      `chrome-extension://${extension.id}/workspace.html#/dates`,
      '2027-03-30T09:00',
    );
    await expect(workspace.getByText(/^前回から46日。1か月/)).toBeVisible();
    await workspace.close();
    await pairLife.at(page, url, '2027-03-30T10:00');
    await pairLife.startInPerson(page);
    await panel.tab(page, /TODO/);
    await page.getByRole('button', { name: '「見積もりのひな型をそろえる」のその後を書く' }).click();
    await page.getByRole('dialog').getByText('採用された', { exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '保存' }).click();
    await pairLife.open(page, '夜の問い合わせ当番');
    await page.getByRole('button', { name: 'この話題を終える' }).click();
    await pairLife.toWrapUp(page);
    await pairLife.wrapUp(page, '当番の回し方が決まった', '2027-04-06T10:00');
  });

  await test.step('6 April: what was said was used, and both see it', async () => {
    await pairLife.at(page, url, '2027-04-06T10:00');
    await expect(page.getByText('見積もりのひな型をそろえる').first()).toBeVisible();
    await expect(page.getByText(/話がもとになりました/)).toBeVisible();
    await pairLife.startInPerson(page);
    await pairLife.toWrapUp(page);
    await pairLife.wrapUp(page, 'ひな型が朝会で使われている');
  });

  await test.step('13 April: the sixth 1on1 asks about the 1on1 itself', async () => {
    await pairLife.at(page, url, '2027-04-13T10:00');
    await expect(page.getByText('次は6回目の1on1です。', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: '話題に入れる' }).click();
    await pairLife.startInPerson(page);
    const topics = await rows<{ title: string; state: string }>(page, 'topics');
    await pairLife.open(page, topics.find(({ state }) => state === 'new')?.title ?? 'no new topic');
    await page.getByRole('button', { name: 'この話題を終える' }).click();
    await pairLife.toWrapUp(page);
    await pairLife.wrapUp(page, '二人で話し方を決めた');
    expect(await rows(page, 'sessions')).toHaveLength(6);
  });

  await test.step('the pair page tells it all', async () => {
    const [pair] = await rows<{ id: string }>(page, 'pairs');
    await pairLife.at(
      page,
      `chrome-extension://${extension.id}/workspace.html#/pairs/${pair?.id}`,
      '2027-04-13T12:00',
    );
    await expect(page.getByRole('heading', { name: '提案のゆくえ' })).toBeVisible();
    await expect(page.getByText('採用', { exact: false }).first()).toBeVisible();
    await expect(page.getByText('社内の勉強会に一度参加する').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'この半年に話したこと' })).toBeVisible();
  });
  extension.expectNoErrors();
  extension.expectNoForeignRequests();
});
