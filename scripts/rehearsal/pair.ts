import type { Page } from 'playwright';
import type { RehearsalOptions } from './options.ts';

type Words = {
  myName: RegExp;
  otherName: RegExp;
  next: string;
  begin: string;
  addTopic: string;
  topic: string;
  close: string;
  start: RegExp;
  yes: RegExp;
  me: string;
  other: string;
  topics: string[];
  memoLabel: string;
  memo: string[];
  todo: string;
  todoText: string;
  good: string;
  goodText: string;
};

const words: Record<'ja' | 'en', Words> = {
  ja: {
    myName: /あなたの名前/,
    otherName: /1on1の相手/,
    next: '次へ',
    begin: '始める',
    addTopic: '話題を足す',
    topic: '話題',
    close: '閉じる',
    start: /1on1を始める/,
    yes: /も同意した$/,
    me: '田中 誠',
    other: '佐藤 花子',
    topics: ['先月の商談のふり返り', '案件の優先順位に迷っている', 'データ分析を学びたい'],
    memoLabel: '共有メモ',
    memo: [
      '# 案件の優先順位',
      '- 見積もりは要件がそろってから着手する',
      '説明のくり返しが多い → 先方の窓口を一本化できないか',
      '',
      '- [ ] 来週の打ち合わせに同席する',
    ],
    todo: 'TODO',
    todoText: '見積もりのひな型を送る 金曜まで',
    good: 'よかったこと',
    goodText: '前回の提案が現場で採用された',
  },
  en: {
    myName: /Your name/,
    otherName: /Who you have 1on1s with/,
    begin: 'Begin',
    addTopic: 'Add a topic',
    topic: 'Topic',
    close: 'Close',
    start: /Start the 1on1/,
    yes: /agreed too$/,
    me: 'Daniel Reed',
    other: 'Hana Sato',
    topics: ['Reviews are piling up', 'What comes next for me', 'On-call, one month in'],
    memoLabel: 'Shared memo',
    memo: [
      '# Reviews are piling up',
      '- Two reviewers per area instead of one for all',
      'Small changes go first',
      '',
      '- [ ] Try it for two weeks',
    ],
    todo: 'TODO',
    todoText: 'Write a first outline by Wednesday',
    good: 'Went well',
    goodText: 'Nobody got woken up for two weeks',
    next: 'Next',
  },
};

/** As a person would: says who I am and who the other is, and writes down what both agreed to talk about. */
export async function preparePair(panel: Page, { language }: RehearsalOptions): Promise<void> {
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
export async function startWithConsent(panel: Page, { language }: RehearsalOptions): Promise<void> {
  const w = words[language];
  await panel.getByRole('button', { name: w.start }).click();
  await panel.getByRole('button', { name: w.yes }).click();
  await panel.getByRole('button', { name: w.topics[0] ?? '', exact: true }).click();
}

/** While they talk: opens the next topic, writes in the memo, notes a TODO and a good point. */
export async function writeAlong(panel: Page, { language }: RehearsalOptions): Promise<void> {
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
