import { describe, expect, test } from 'vitest';
import { builtInPacks, loadBuiltInPack } from '../index';
import { Pack, type Prompt } from '../schema';

const packs = await Promise.all(builtInPacks.map(({ id }) => loadBuiltInPack(id)));
const themes = packs.flatMap((pack) => pack.themes);
const prompts = themes.flatMap((theme) => theme.prompts);
const spoken = prompts.map((prompt) => prompt.text);
const headings = [...themes.map((theme) => theme.title), ...packs.map((pack) => pack.name)];
const written = [
  ...themes.flatMap((theme) => (theme.hint ? [theme.hint] : [])),
  ...packs.map((pack) => pack.description),
];
const everything = [...spoken, ...headings, ...written];

const lengthOf = (text: string) => [...text].length;
const times = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

/** Never asked for, whoever asks (product.md D2), and how we never speak to the other. */
const forbiddenJa = [
  ...['健康', '体調', '病', '睡眠', '眠れ', '通院', '薬', '妊娠', 'メンタル', 'ストレス', '障害'],
  ...[
    '家族',
    '結婚',
    '離婚',
    '出産',
    '育児',
    '介護',
    '子ども',
    '子供',
    '恋人',
    '彼氏',
    '彼女',
    '(?<![工丈])夫',
    '妻',
  ],
  ...['宗教', '信仰', '政治', '選挙', '政党', '組合', '年収', '給料', '給与', '収入', '貯金', '借金'],
  ...['なぜ', 'どうして', 'なんで', 'あなた', '君', 'お前', '部下', '上司', 'マネジャー', 'マネージャー'],
  ...['評価', '点数', '査定', 'すっきり', 'カケアイ'],
];
const forbiddenEn = [
  ...[
    'health\\w*',
    'sick\\w*',
    'ill',
    'illness',
    'sleep\\w*',
    'doctor',
    'medic\\w*',
    'stress\\w*',
    'mental\\w*',
  ],
  ...[
    'famil\\w+',
    'married',
    'marriage',
    'wife',
    'husband',
    'spouse',
    'child\\w*',
    'kids?',
    'baby',
    'pregnan\\w+',
  ],
  ...['religio\\w+', 'faith', 'church', 'politic\\w*', 'vot(e|ing)', 'elections?', 'unions?'],
  ...[
    'salar\\w+',
    'income',
    'wages?',
    'paycheck',
    'money',
    'why',
    'boss\\w*',
    'manager\\w*',
    'subordinate\\w*',
  ],
  ...['scor(e|es|ing)', 'rating', 'appraisal', 'kakeai'],
];

describe('every built-in pack', () => {
  test.each(packs)('$id keeps its own format', (pack) => {
    expect(Pack.parse(pack)).toEqual(pack);
  });

  test.each(packs)('$id is listed as it is', ({ themes: _, format: __, ...summary }) => {
    expect(builtInPacks).toContainEqual(summary);
  });

  test.each(packs)('$id has ten to twelve themes, of both kinds', ({ themes }) => {
    expect(themes.length).toBeGreaterThanOrEqual(10);
    expect(themes.length).toBeLessThanOrEqual(12);
    expect(new Set(themes.map((theme) => theme.kind))).toEqual(new Set(['fixed', 'ongoing']));
  });

  test('the general pack has every category', async () => {
    const categories = (await loadBuiltInPack('general')).themes.map((theme) => theme.category);
    expect(new Set(categories)).toEqual(
      new Set(['work', 'career', 'private', 'relations', 'skills', 'other']),
    );
  });

  test.each(packs)('$id has general prompts to fall back on', ({ themes }) => {
    expect(themes.some((theme) => theme.category === 'other')).toBe(true);
  });
});

describe('every theme', () => {
  test.each(themes)('$id has six to nine prompts, shallow to deep', (theme) => {
    const depths = theme.prompts.map((prompt) => prompt.depth);
    expect(depths.length).toBeGreaterThanOrEqual(6);
    expect(depths.length).toBeLessThanOrEqual(9);
    expect(depths).toEqual(depths.toSorted());
  });

  test.each(themes)('$id has something to say for both people at all three depths', (theme) => {
    const suits = (sayer: Prompt['sayer'], depth: number) =>
      theme.prompts.some((prompt) => prompt.depth === depth && [sayer, 'both'].includes(prompt.sayer));
    for (const depth of [1, 2, 3]) {
      expect([depth, suits('member', depth), suits('supporter', depth)]).toEqual([depth, true, true]);
    }
    const sayers = theme.prompts.map((prompt) => prompt.sayer);
    expect(sayers).toContain('member');
    expect(sayers).toContain('supporter');
  });

  test.each(themes)('$id begins the ids of its prompts', (theme) => {
    expect(theme.prompts.filter((prompt) => !prompt.id.startsWith(`${theme.id}-`))).toEqual([]);
  });
});

describe('every text', () => {
  test('is said only once in all packs', () => {
    expect(times(spoken.map((text) => text.ja))).toEqual([]);
    expect(times(spoken.map((text) => text.en))).toEqual([]);
    expect(times(headings.map((text) => text.ja))).toEqual([]);
  });

  test('is one breath: 40 Japanese characters at most, most of them 26 or fewer; 90 in English', () => {
    expect(spoken.filter((text) => lengthOf(text.ja) > 40)).toEqual([]);
    expect(spoken.filter((text) => lengthOf(text.ja) <= 26).length / spoken.length).toBeGreaterThan(0.9);
    expect(spoken.filter((text) => lengthOf(text.en) > 90)).toEqual([]);
  });

  test('is one polite Japanese sentence: a question ends with か？, anything else with です, ます and 。', () => {
    const form =
      /^[^。？]+(?:(?:です|ます|ません|でした|ました|でしょう|ましょう)か？|(?:(?:です|ます)ね?|ました|でした|ません|[てで]ください)。)$/;
    expect(spoken.map((text) => text.ja).filter((ja) => !form.test(ja))).toEqual([]);
  });

  test('is one English sentence that begins with a capital', () => {
    expect(spoken.map((text) => text.en).filter((en) => !/^[A-Z][^.?!]*[.?]$/.test(en))).toEqual([]);
  });

  test('said by both people is a question in both languages or in neither', () => {
    const isOdd = ({ text }: Prompt) => text.ja.includes('？') !== text.en.endsWith('?');
    const odd = prompts.filter((prompt) => prompt.sayer === 'both' && isOdd(prompt));
    expect(odd).toEqual([]);
  });

  test('of a title is a short noun without an end mark', () => {
    expect(headings.filter(({ ja }) => lengthOf(ja) > 14 || /[。？]/.test(ja))).toEqual([]);
    expect(headings.filter(({ en }) => lengthOf(en) > 26 || /[.?]$/.test(en))).toEqual([]);
  });

  test('of a hint or description ends as a sentence does', () => {
    expect(written.filter(({ ja, en }) => !ja.endsWith('。') || !en.endsWith('.'))).toEqual([]);
    expect(written.filter(({ ja }) => lengthOf(ja) > 50)).toEqual([]);
  });

  test('is quietly set: no exclamation marks, straight quotes, half-width marks or double spaces', () => {
    expect(everything.filter(({ ja }) => /[!！?,.()\s"'：]/.test(ja))).toEqual([]);
    expect(everything.filter(({ en }) => /[!"';]|\s\s|^\s|\s$|[\u3000-\u9FFF]/.test(en))).toEqual([]);
  });

  test.each(forbiddenJa)('never says %s', (word) => {
    expect(everything.filter(({ ja }) => new RegExp(word).test(ja))).toEqual([]);
  });

  test.each(forbiddenEn)('never says %s', (word) => {
    const pattern = new RegExp(`\\b${word}\\b`, 'i');
    expect(everything.filter(({ en }) => pattern.test(en))).toEqual([]);
  });
});
