import type { Page } from 'playwright';
import type { RehearsalOptions } from './options.ts';
import { words } from './words.ts';

type Look = Pick<RehearsalOptions, 'language'>;

/** As a person would: says who I am and who the other is, and writes down what both agreed to talk about. */
export async function preparePair(panel: Page, { language }: Look): Promise<void> {
  const w = words[language];
  await panel.getByLabel(w.myName).fill(w.me);
  await panel.getByRole('button', { name: w.next }).click();
  await panel.getByLabel(w.otherName).fill(w.other);
  await panel.getByRole('button', { name: w.next }).click();
  await panel.getByRole('button', { name: w.begin }).click();
  await panel.getByRole('button', { name: w.addTopic }).click();
  for (const topic of w.topics) {
    await panel.getByRole('textbox', { name: w.topic, exact: true }).fill(topic);
    await panel.keyboard.press('Enter');
    await panel.getByText(topic, { exact: true }).waitFor();
  }
  await panel.getByRole('button', { name: w.close }).click();
}

/** In the panel, beside the running call: starts the 1on1 and notes that both agreed to keep the captions. */
export async function startWithConsent(panel: Page, { language }: Look): Promise<void> {
  const w = words[language];
  await panel.getByRole('button', { name: w.start }).click();
  await panel.getByRole('button', { name: w.yes }).click();
  await openFirstTopic(panel, w.topics[0]);
}

/** Open is when it is a heading; until then a second click would be on its way to nothing. */
async function openFirstTopic(panel: Page, name = ''): Promise<void> {
  await panel.getByRole('button', { name, exact: true }).click();
  await panel.getByRole('heading', { name, exact: true }).waitFor();
}

/** The same where the two share: asked in one panel, answered in the other. */
export async function startWithBothConsents(manager: Page, member: Page, { language }: Look): Promise<void> {
  const w = words[language];
  await manager.getByRole('button', { name: w.start }).click();
  await manager.getByRole('button', { name: w.ask }).click();
  await member.getByRole('button', { name: w.yesHere, exact: true }).click();
  // What is said before a device has heard the yes is not kept by it.
  for (const panel of [manager, member]) await panel.getByRole('button', { name: w.keeping }).waitFor();
  await openFirstTopic(manager, w.topics[0]);
}

/** While they talk: opens the next topic, writes in the memo, notes a TODO and a good point. */
export async function writeAlong(panel: Page, { language }: Look): Promise<void> {
  const w = words[language];
  const topic = w.topics[language === 'ja' ? 1 : 0] ?? '';
  const isOpen = panel.getByRole('heading', { name: topic, exact: true });
  if ((await isOpen.count()) === 0) await panel.getByRole('button', { name: topic, exact: true }).click();
  await panel.getByRole('textbox', { name: w.memoLabel }).click();
  await panel.keyboard.type(w.memo.join('\n'));
  await quickLine(panel, w.todo, w.todo, w.todoText);
  await quickLine(panel, w.good, w.todo, w.goodText);
  await panel.getByRole('heading', { level: 1 }).click();
}

/** One line at the foot of the panel, of this kind. The box is named by the kind chosen before. */
async function quickLine(panel: Page, kind: string, before: string, text: string): Promise<void> {
  await panel.getByRole('textbox', { name: before, exact: true }).click();
  await panel
    .locator('label')
    .filter({ hasText: new RegExp(`^${kind}$`) })
    .click();
  await panel.getByRole('textbox', { name: kind, exact: true }).fill(text);
  await panel.keyboard.press('Enter');
}
