/** What the two see and write, in their language. */
export type Words = {
  myName: RegExp;
  otherName: RegExp;
  next: string;
  begin: string;
  addTopic: string;
  topic: string;
  close: string;
  start: RegExp;
  yes: RegExp;
  /** Where the two share: the question in the other one's own panel, and the answer there. */
  ask: RegExp;
  yesHere: string;
  keeping: string;
  me: string;
  other: string;
  topics: string[];
  memoLabel: string;
  /** Typed line by line: a list goes on by itself. */
  memo: string[];
  todo: string;
  todoText: string;
  good: string;
  goodText: string;
  /** The member's own lines, at the top and at the end of the same memo. */
  memberAbove: string;
  memberBelow: string;
};

export const words: Record<'ja' | 'en', Words> = {
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
    ask: /の縁側でたずねる$/,
    yesHere: 'よいです',
    keeping: '記録中',
    me: '田中 誠',
    other: '佐藤 花子',
    topics: ['先月の商談のふり返り', '案件の優先順位に迷っている', 'データ分析を学びたい'],
    memoLabel: '共有メモ',
    memo: [
      '# 案件の優先順位',
      '- 見積もりは要件がそろってから着手する',
      '説明のくり返しが多い → 先方の窓口を一本化できないか',
      '[ ] 来週の打ち合わせに同席する',
    ],
    todo: 'TODO',
    todoText: '見積もりのひな型を送る 金曜まで',
    good: 'よかったこと',
    goodText: '前回の提案が現場で採用された',
    memberAbove: '今日いちばん話したいのは、優先順位のこと',
    memberBelow: '先方の窓口を確かめる',
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
    ask: /^Ask on .* own screen$/,
    yesHere: 'Yes, keep them',
    keeping: 'Keeping',
    me: 'Daniel Reed',
    other: 'Hana Sato',
    topics: ['Reviews are piling up', 'What comes next for me', 'On-call, one month in'],
    memoLabel: 'Shared memo',
    memo: [
      '# Reviews are piling up',
      '- Two reviewers per area instead of one for all',
      'Small changes go first',
      '[ ] Try it for two weeks',
    ],
    todo: 'TODO',
    todoText: 'Write a first outline by Wednesday',
    good: 'Went well',
    goodText: 'Nobody got woken up for two weeks',
    memberAbove: 'What I most want to talk about: the reviews',
    memberBelow: 'Ask the team who wants which area',
    next: 'Next',
  },
};
