import type { Page } from 'playwright/test';
import { stored } from './database.ts';
import { type Extension, expect, test } from './fixture.ts';
import { two } from './pages/call.ts';
import { panel } from './pages/panel.ts';
import { share, sharing, writeMemo } from './pages/sharing.ts';
import { sharingWords } from './pages/sharing-words.ts';

test.setTimeout(180_000);

const senior = '鈴木 進';
const line = '見積もりは要件がそろってから出す';
const ownNote = '自分だけの覚え';

/** 鈴木 invites 田中, who accepts. */
const withSenior = {
  ...sharingWords.ja,
  other: two.me,
  invitationTo: `${two.me}さんへの招待`,
  invitationFrom: `${senior}さんからの招待です。`,
  replyTo: `${senior}さんへの返事`,
  replyFrom: `${two.me}さんからの返事`,
  sharedWith: `${two.me}さんと共有しています`,
  sharedBack: `${senior}さんと共有しています`,
};

async function setUpSenior(extension: Extension): Promise<Page> {
  const side = await extension.openPage('sidepanel');
  await side.getByLabel('あなたの名前').fill(senior);
  await side.getByRole('button', { name: '次へ' }).click();
  await side.getByLabel('1on1の相手').fill(two.me);
  await side.getByRole('button', { name: '次へ' }).click();
  await side.getByRole('button', { name: '始める' }).click();
  await side.getByRole('button', { name: '1on1を始める' }).waitFor();
  await side.close();
  return extension.openPage('workspace', '#/pairs');
}

const toPair = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => {
    location.hash = '#/pairs';
  });
  await page.getByRole('main').getByRole('link', { name }).click();
  await expect(sharing.section(page)).toBeVisible();
};

test('a memo reaches a further reader only after the yes of the other one, and is gone when either stops it', async ({
  extension,
  secondExtension,
  thirdExtension,
}) => {
  const side = await extension.openPage('sidepanel');
  await panel.setUp(side);
  await side.getByText('対面', { exact: true }).click();
  await panel.start(side);
  const manager = await extension.openPage('workspace', '#/pairs');
  const member = await secondExtension.openPage('workspace', '#/pairs');
  await share(manager, member);
  const reader = await setUpSenior(thirdExtension);
  const carry = async (from: [Extension, Page, string], to: [Page, string]) => {
    await toPair(from[1], from[2]);
    await toPair(to[0], to[1]);
    const { path, text } = await sharing.export(from[0], from[1]);
    expect(text).not.toContain(line);
    await sharing.take(to[0], path);
    await expect(sharing.section(to[0]).getByRole('status')).toContainText('読みこみました');
  };
  const toMember = () => carry([extension, manager, two.other], [member, two.me]);
  const fromMember = () => carry([secondExtension, member, two.me], [manager, two.other]);
  const toReader = () => carry([extension, manager, senior], [reader, two.me]);

  await test.step('the manager shares with a senior too, and writes', async () => {
    await manager.evaluate(() => {
      location.hash = '#/pairs';
    });
    await share(reader, manager, withSenior);
    await carry([thirdExtension, reader, two.me], [manager, senior]);
    await writeMemo(side, line);
    await panel.tab(side, /自分だけ/);
    await side.getByRole('textbox').last().fill(ownNote);
    await panel.tab(side, /共有メモ/);
  });

  await test.step('asked, nothing goes to the senior', async () => {
    await side.getByRole('button', { name: 'フォローの輪に渡す' }).click();
    const dialog = side.getByRole('dialog');
    await expect(dialog.getByText(line)).toBeVisible();
    await dialog.getByRole('checkbox', { name: senior }).check({ force: true });
    await dialog.getByRole('button', { name: `${two.other}さんにたずねる` }).click();
    await expect(dialog).toBeHidden();
    await toReader();
    expect(await stored(reader)).not.toContain(line);
  });

  await test.step('the other one sees who would read what, and says yes', async () => {
    await toMember();
    const question = member.getByText('ほかの人にも渡したいそうです');
    await expect(question).toBeVisible();
    await member.getByRole('button', { name: 'はい', exact: true }).click();
    await expect(question).toBeHidden();
    await fromMember();
    await expect(manager.getByText(/まで読めます/).first()).toBeVisible();
    await toReader();
    await expect(reader.getByRole('heading', { name: '渡されたもの' })).toBeVisible();
    await expect(reader.getByText(line)).toBeVisible();
    expect(await stored(reader)).not.toContain(ownNote);
  });

  await test.step('the member stops it, and it is in no stored byte of the reader any more', async () => {
    await member.getByRole('button', { name: '止める', exact: true }).click();
    await member.getByRole('alertdialog').getByRole('button', { name: '止める' }).click();
    await fromMember();
    await expect(manager.getByText(/まで読めます/)).toBeHidden();
    await toReader();
    await expect(reader.getByText(line)).toBeHidden();
    await expect.poll(() => stored(reader)).not.toContain(line);
  });

  for (const one of [extension, secondExtension, thirdExtension]) {
    one.expectNoErrors();
    one.expectNoForeignRequests();
  }
});
