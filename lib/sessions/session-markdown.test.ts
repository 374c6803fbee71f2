import { createFormatter, createTranslator } from 'use-intl/core';
import { describe, expect, test } from 'vitest';
import { texts } from '../texts';
import enCards from '../texts/en/cards.json';
import enProposals from '../texts/en/proposals.json';
import en from '../texts/en/workspace.json';
import jaCards from '../texts/ja/cards.json';
import jaProposals from '../texts/ja/proposals.json';
import ja from '../texts/ja/workspace.json';
import type { SessionFile } from './export-schema';
import { escapeText, memoBlocks, sessionMarkdown, strongParts } from './session-markdown';

const words = {
  ja: createTranslator({ locale: 'ja', messages: { ...texts.ja, ...ja, ...jaCards, ...jaProposals } }),
  en: createTranslator({ locale: 'en', messages: { ...texts.en, ...en, ...enCards, ...enProposals } }),
};
const markdown = (file: SessionFile, locale: 'ja' | 'en' = 'ja') =>
  sessionMarkdown(
    file,
    words[locale] as Parameters<typeof sessionMarkdown>[1],
    createFormatter({ locale, timeZone: 'Asia/Tokyo' }),
  );

const file = (given: Partial<SessionFile> = {}): SessionFile => ({
  format: 'engawa-session',
  version: 1,
  exportedAt: '2026-11-23T12:00:00.000+09:00',
  pair: { me: '田中 太郎', other: '佐藤 花子', relation: 'line' },
  startedAt: '2026-11-23T10:00:00.000+09:00',
  endedAt: '2026-11-23T10:31:00.000+09:00',
  lengthMin: 30,
  mode: 'call',
  platform: 'meet',
  topics: [],
  memo: '',
  decisions: [],
  goodPoints: [],
  todos: [],
  gaps: [],
  record: [],
  readers: ['田中 太郎', '佐藤 花子'],
  ...given,
});

const full = file({
  topics: [
    { title: '案件の優先順位', state: 'talked', broughtBy: '佐藤 花子', category: 'work' },
    { title: '来期の担当', state: 'carried', broughtBy: '田中 太郎', category: 'career' },
  ],
  memo: '# 優先順位\n- 要件がそろってから\n- [x] 窓口を**一本化**する\nほかにも話した',
  goodPoints: ['提案が採用された'],
  decisions: ['見積もりは後'],
  todos: [{ text: '同席する', owner: '田中 太郎', dueOn: '2026-11-30', state: 'open' }],
  check: 4,
  consent: { scope: 'days', days: 90, how: 'by-voice', agreedAt: '2026-11-23T10:02:00.000+09:00' },
  gaps: [{ startedAt: '2026-11-23T10:04:00.000+09:00', lengthMs: 200_000 }],
  record: [
    {
      topic: '案件の優先順位',
      entries: [
        { speaker: '佐藤 花子', startedAt: '2026-11-23T10:03:00.000+09:00', text: 'どれからでしょう' },
      ],
    },
    { entries: [{ speaker: '#1', startedAt: '2026-11-23T10:08:00.000+09:00', text: 'そうですね' }] },
  ],
});

describe('sessionMarkdown', () => {
  test('in Japanese', () =>
    expect(markdown(full)).toBe(`# 田中 太郎と佐藤 花子の1on1

2026年11月23日(月) 10:00・31分・Meet・上司とメンバー

## 話題

- [x] 案件の優先順位（佐藤 花子・業務）
- [ ] 来期の担当（田中 太郎・キャリア・次回へ）

## 共有メモ

### 優先順位

- 要件がそろってから
- [x] 窓口を**一本化**する

ほかにも話した

## よかったこと

- 提案が採用された

## 決めたこと

- 見積もりは後

## TODO

- [ ] 同席する（田中 太郎・11月30日(月)まで）

## ふり返り

よかった（5段階の4）

## 字幕の記録

字幕の記録: 両者同意（11月23日(月) 10:02・90日）

### 案件の優先順位

**佐藤 花子** 10:03 どれからでしょう

*オフレコ 3分*

### 話題のあいだ

**話し手 1** 10:08 そうですね

読める人: 田中 太郎、佐藤 花子
`));

  test('in English, without captions', () => {
    const text = markdown(file({ platform: undefined, mode: 'phone', endedAt: undefined }), 'en');
    expect(text).toContain('# 1on1 of 田中 太郎 and 佐藤 花子\n');
    expect(text).toContain(' · 30 min · By phone · Manager and team member\n');
    expect(text).toContain('## Captions\n\nNo captions kept\n');
    expect(text).not.toContain('## Topics');
    expect(text).not.toMatch(/workspace\.|consent\./);
  });

  test('for what the time was taken stands in the first line, the proposals below with their state now', () => {
    const proposals: SessionFile['proposals'] = [
      {
        text: 'ひな型をそろえる',
        broughtBy: '佐藤 花子',
        state: 'declined',
        changedAt: '2026-12-07T10:00:00.000+09:00',
        note: '来期に作り直すため',
      },
      { text: '掲示板を一つにする', state: 'heard', changedAt: '2026-11-23T10:20:00.000+09:00' },
    ];
    const held = file({ kind: 'proposals', proposals });
    expect(markdown(held)).toContain('2026年11月23日(月) 10:00・改善提案を出し合う・31分・Meet');
    expect(markdown(held)).toContain(`
## 提案

- ひな型をそろえる（佐藤 花子・採用されず 2026年12月7日・来期に作り直すため）
- 掲示板を一つにする（聞いた）
`);
    expect(markdown(held, 'en')).toContain('(佐藤 花子 · Not adopted December 7, 2026 · 来期に作り直すため)');
    expect(markdown(file())).not.toContain('提案');
  });

  test('the checks of two members are each said with the name', () => {
    const checks = [
      { by: '田中 太郎', value: 4 },
      { by: '佐藤 花子', value: 2 },
    ];
    expect(markdown(file({ checks }))).toContain(`
## ふり返り

- **田中 太郎** よかった（5段階の4）
- **佐藤 花子** 少し物足りない（5段階の2）
`);
  });

  test('structured notes stand with the memo, each under its name', () => {
    const cards: SessionFile['cards'] = [
      {
        kind: 'sort-out',
        fields: [
          { name: 'problem', text: '手戻りが多い\n\n- とくに月末' },
          { name: 'issue', text: '' },
          { name: 'proposal', text: ' 確認を一度にする ' },
        ],
      },
      {
        kind: 'decide',
        items: [
          { text: '担当', state: 'decided', note: '佐藤さん' },
          { text: '日程', state: 'carried' },
          { text: '予算', state: 'open' },
        ],
      },
      {
        kind: 'inventory',
        items: [{ text: '月報', state: 'can-pass-on', note: '手順書あり' }, { text: '問い合わせ' }],
      },
      {
        kind: 'role',
        fields: [{ name: 'expectation', text: '新人の相談役' }],
        confirmed: [
          { by: '田中 太郎', at: '2026-11-23T10:20:00.000+09:00' },
          { by: '佐藤 花子', at: '2026-11-23T10:21:00.000+09:00', notedBy: '田中 太郎' },
        ],
      },
    ];
    expect(markdown(file({ memo: '本文', cards, cardsLeftOut: ['contribution'] }))).toContain(`## 共有メモ

本文

### 問題・課題・対応案

**問題** 手戻りが多い

\\- とくに月末

**対応案** 確認を一度にする

### 決めること

- [x] 担当（佐藤さん）
- [ ] 日程（次回へ）
- [ ] 予算

### 業務の棚卸し

- 月報（ほかの人に渡せる・手順書あり）
- 問い合わせ

### 役割と期待

**期待すること** 新人の相談役

- 田中 太郎が11月23日(月)に確認
- 佐藤 花子が11月23日(月)に確認（声で聞いて田中 太郎が書きとめた）

*「貢献を言葉に」はメンバー本人のものなので、このファイルには入っていません。*
`);
    expect(markdown(file({ cardsLeftOut: ['contribution'] }), 'en')).toContain(
      '## Shared memo\n\n*“My contribution in words” belongs to the team member',
    );
  });

  test('captions that were deleted are said to be', () => {
    const erasedAt = '2026-11-24T09:00:00.000+09:00';
    expect(markdown(file({ erasedAt }))).toContain('字幕は11月24日(火) 9:00に消えています');
  });
});

const hostile: [text: string, shown: string][] = [
  ['<img onerror=alert(1)>', '&lt;img onerror=alert(1)>'],
  ['# x', '\\# x'],
  ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
  ['`code` ```', '\\`code\\` \\`\\`\\`'],
  ['- x', '\\- x'],
  ['+ x', '\\+ x'],
  ['> x', '\\> x'],
  ['=====', '\\====='],
  ['---', '\\---'],
  ['1. x', '1\\. x'],
  ['20) x', '20\\) x'],
  ['**x** _y_ ~~z~~', '\\*\\*x\\*\\* \\_y\\_ \\~\\~z\\~\\~'],
  ['&lt;b&gt; & &#60;', '&amp;lt;b&amp;gt; & &amp;#60;'],
  ['C #', 'C \\#'],
  ['C:\\x', 'C:\\\\x'],
  ['a\n\n# b\r\n    c\u2028d\u0000e', 'a \\# b c d e'],
  ['見積もりは10.5万円です。A-B', '見積もりは10.5万円です。A-B'],
];

describe('texts from people appear as characters', () => {
  test.each(hostile)('%j is written %j', (text, shown) => expect(escapeText(text)).toBe(shown));

  test.each(hostile)('%j is harmless wherever it stands', (text) => {
    const written = markdown(
      file({
        pair: { me: text, other: text, relation: 'peer' },
        topics: [{ title: text, state: 'talked', broughtBy: text, category: 'other' }],
        memo: `${text.replaceAll(/[\n\r\u2028]/g, ' ')}\n- ${text.replaceAll(/[\n\r\u2028]/g, ' ')}`,
        cards: [
          { kind: 'goals', fields: [{ name: 'long-goal', text: `${text}\n${text}` }] },
          { kind: 'inventory', items: [{ text, state: 'can-pass-on', note: text }] },
        ],
        goodPoints: [text],
        decisions: [text],
        proposals: [
          { text, broughtBy: text, state: 'declined', changedAt: '2026-11-30T10:00:00Z', note: text },
        ],
        checks: [{ by: text, value: 2 }],
        todos: [{ text, owner: text, state: 'open' }],
        record: [
          { topic: text, entries: [{ speaker: text, startedAt: '2026-11-23T10:03:00.000+09:00', text }] },
        ],
        readers: [text],
      }),
    );
    expect(written).not.toMatch(/<\w/);
    expect(written).not.toMatch(/(?<!\\)\]\(/);
    expect(written).not.toMatch(/(?<!\\)`/);
    const inner = written.split('\n').map((line) => line.replace(/^- (\[[ x]\] )?/, ''));
    expect(inner.filter((line) => /^\s*(- |\+ |\d+[.)] |>|=+$|-+$)/.test(line))).toEqual([]);
    expect(written.match(/^#+ /gm)?.every((sign) => ['# ', '## ', '### '].includes(sign))).toBe(true);
    const headings = written.split('\n').filter((line) => line.startsWith('#')).length;
    expect(headings).toBe(text.startsWith('# ') ? 13 : 12);
  });
});

describe('memoBlocks', () => {
  test.each([
    ['# a', [{ kind: 'heading', text: 'a' }]],
    ['### a', [{ kind: 'heading', text: 'a' }]],
    ['#a', [{ kind: 'paragraph', text: '#a' }]],
    ['- a\n* b\n・c', ['a', 'b', 'c'].map((text) => ({ kind: 'item', text }))],
    [
      '- [ ] a\n- [x] b',
      [
        { kind: 'check', text: 'a', isDone: false },
        { kind: 'check', text: 'b', isDone: true },
      ],
    ],
    ['- ', []],
    ['\n a \n\n', [{ kind: 'paragraph', text: 'a' }]],
    ['-a', [{ kind: 'paragraph', text: '-a' }]],
    ['<b>a</b>', [{ kind: 'paragraph', text: '<b>a</b>' }]],
  ])('%j', (memo, expected) => expect(memoBlocks(memo)).toEqual(expected));
});

test.each([
  [
    'a**b**c',
    [
      ['a', false],
      ['b', true],
      ['c', false],
    ],
  ],
  ['**b**', [['b', true]]],
  ['a ** b', [['a ** b', false]]],
  ['****', [['****', false]]],
])('strong parts of %j', (text, expected) =>
  expect(strongParts(text).map((part) => [part.text, part.isStrong])).toEqual(expected),
);
