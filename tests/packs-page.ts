import type { Pack, Theme } from '@/lib/packs/schema';
import en from '@/lib/texts/en/agreement.json';
import cardsEn from '@/lib/texts/en/cards.json';
import ja from '@/lib/texts/ja/agreement.json';
import cardsJa from '@/lib/texts/ja/cards.json';

type Words = Pack['name'];

const depths = { 1: '浅 · shallow', 2: '中 · middle', 3: '深 · deep' } as const;
const sayers = {
  member: 'メンバー · member',
  supporter: '聞き手 · supporter',
  both: 'どちらも · both',
} as const;
const moments = { before: '前に · Before', during: '最中に · During', after: 'あとで · After' } as const;
const kinds = { fixed: '固定テーマ · fixed theme', ongoing: '継続テーマ · ongoing theme' } as const;
const answerKinds = { scale: '5段階 · five steps', text: '言葉で · in words' } as const;

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: string[], rows: string[][]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const both = ({ ja, en }: Words): [string, string] => [ja, en];
const heading = (level: number, { ja, en }: Words): string => `${'#'.repeat(level)} ${ja} · ${en}`;

function themePart({ title, hint, kind, cards = [], prompts }: Theme): string[] {
  const notes = cards.map((card) => `${cardsJa.cards.kind[card]} (${cardsEn.cards.kind[card]})`);
  return [
    heading(4, title),
    [kinds[kind], ...(notes.length > 0 ? [`カード · cards: ${notes.join(', ')}`] : [])].join('. '),
    ...(hint ? [`> ${hint.ja}\n>\n> ${hint.en}`] : []),
    table(
      ['深さ', '声に出す人', '日本語', 'English'],
      prompts.map(({ depth, sayer, text }) => [depths[depth], sayers[sayer], ...both(text)]),
    ),
  ];
}

const section = (title: Words, parts: string[]): string[] =>
  parts.length > 0 ? [heading(3, title), ...parts] : [];

function purposesPart({ purposes = [] }: Pack): string[] {
  return purposes.map(({ purpose, title, example }) => {
    const name = `purpose-${purpose}` as const;
    return [
      `- **${title.ja}** (${ja.agreement[name]}): ${example.ja}`,
      `  **${title.en}** (${en.agreement[name]}): ${example.en}`,
    ].join('\\\n');
  });
}

const said = (text: Words): string => `${text.ja}\n\n${text.en}`;

function packPart(pack: Pack): string[] {
  const { tips = [], answers = [], survey = [], plans = [], cadence } = pack;
  return [
    heading(2, pack.name),
    said(pack.description),
    ...section({ ja: '目的', en: 'What it is for' }, [purposesPart(pack).join('\n')]),
    ...section({ ja: '頻度', en: 'How often' }, cadence ? [said(cadence.text)] : []),
    ...section({ ja: 'テーマと問いかけ', en: 'Themes and prompts' }, pack.themes.flatMap(themePart)),
    ...section(
      { ja: 'ヒント', en: 'Tips' },
      Object.entries(moments).map(([moment, name]) => {
        const here = tips.filter((tip) => tip.moment === moment);
        const rows = here.map(({ hurdle, text }) => [
          `**${hurdle.ja}**<br>${text.ja}`,
          `**${hurdle.en}**<br>${text.en}`,
        ]);
        return `${name}\n\n${table(['日本語', 'English'], rows)}`;
      }),
    ),
    ...section(
      { ja: '懐疑的な声への答え', en: 'Answers to doubts' },
      answers.map(
        ({ objection, text }) =>
          `**「${objection.ja}」**\n\n${text.ja}\n\n**“${objection.en}”**\n\n${text.en}`,
      ),
    ),
    ...section(
      { ja: 'サーベイの質問', en: 'Survey questions' },
      survey.length > 0
        ? [
            table(
              ['答え方', '日本語', 'English'],
              survey.map(({ answer, text }) => [answerKinds[answer], ...both(text)]),
            ),
          ]
        : [],
    ),
    ...section(
      { ja: '成長プランの例', en: 'Plans to begin with' },
      plans.map(
        ({ goal, steps }) =>
          `**${goal.ja} · ${goal.en}**\n\n${steps.map((step) => `1. ${step.ja} · ${step.en}`).join('\n')}`,
      ),
    ),
  ];
}

/** Every built-in template in both languages, as one Markdown page to be read from top to bottom. */
export const packsPage = (packs: Pack[]): string =>
  `${[
    '# テンプレート · Packs',
    'はじめから入っているテンプレートのすべてです。このページはデータから作られます。 · All built-in packs; this page is made from the data.',
    packs.map(({ name }) => `- ${name.ja} · ${name.en}`).join('\n'),
    ...packs.flatMap(packPart),
  ].join('\n\n')}\n`;
