import { describe, expect, test } from 'vitest';
import { builtInPackIds, loadBuiltInPack } from '../index';
import { Pack, type Prompt } from '../schema';
import { forbiddenEn, forbiddenInAdviceEn, forbiddenInAdviceJa, forbiddenJa } from './forbidden-words';
import { summaries } from './summaries';

const packs = await Promise.all(builtInPackIds.map((id) => loadBuiltInPack(id)));
const themes = packs.flatMap((pack) => pack.themes.map((theme) => ({ ...theme, packId: pack.id })));
const prompts = themes.flatMap((theme) => theme.prompts);
const spoken = prompts.map((prompt) => prompt.text);
const titles = themes.map((theme) => theme.title);
const names = packs.map((pack) => pack.name);
const hints = themes.flatMap((theme) => (theme.hint ? [theme.hint] : []));
const purposes = packs.flatMap((pack) => pack.purposes ?? []);
const tips = packs.flatMap((pack) => pack.tips ?? []);
const answers = packs.flatMap((pack) => pack.answers ?? []);
const survey = packs.flatMap((pack) => pack.survey ?? []);
const plans = packs.flatMap((pack) => pack.plans ?? []);

/** What one of the two says or reads as a heading of the talk. */
const talk = [...spoken, ...titles, ...hints, ...survey.map(({ text }) => text)];
/** What a person reads about 1on1s. */
const advice = [
  ...packs.map((pack) => pack.description),
  ...packs.flatMap((pack) => (pack.cadence ? [pack.cadence.text] : [])),
  ...purposes.flatMap(({ title, example }) => [title, example]),
  ...tips.flatMap(({ hurdle, text }) => [hurdle, text]),
  ...answers.flatMap(({ objection, text }) => [objection, text]),
  ...plans.flatMap(({ goal, steps }) => [goal, ...steps]),
];
const sentences = [
  ...hints,
  ...packs.map((pack) => pack.description),
  ...packs.flatMap((pack) => (pack.cadence ? [pack.cadence.text] : [])),
  ...purposes.map(({ example }) => example),
  ...tips.map(({ text }) => text),
  ...answers.map(({ text }) => text),
];
const everything = [...talk, ...names, ...advice];

const lengthOf = (text: string) => [...text].length;
const times = (texts: string[]) => texts.filter((text, at) => texts.indexOf(text) !== at);

describe('every built-in pack', () => {
  test('is listed, and nothing else is', () => {
    expect(Object.keys(summaries)).toEqual(builtInPackIds);
  });

  test.each(packs)('$id keeps its own format', (pack) => {
    expect(Pack.parse(pack)).toEqual(pack);
  });

  test.each(packs)('$id is listed as it is', (pack) => {
    expect(pack).toMatchObject(summaries[pack.id as keyof typeof summaries]);
  });

  test.each(packs)('$id has seven to fourteen themes, of both kinds', (pack) => {
    expect(pack.themes.length).toBeGreaterThanOrEqual(7);
    expect(pack.themes.length).toBeLessThanOrEqual(14);
    expect(new Set(pack.themes.map((theme) => theme.kind))).toEqual(new Set(['fixed', 'ongoing']));
  });

  test.each(packs)('$id has at least twelve questions at each depth', (pack) => {
    for (const depth of [1, 2, 3]) {
      const atDepth = pack.themes.flatMap((theme) => theme.prompts).filter((prompt) => prompt.depth === depth);
      expect(atDepth.length).toBeGreaterThanOrEqual(12);
    }
  });

  test.each(packs)('$id says what it is for, at least one thing, by themes it has', (pack) => {
    const ids = pack.themes.map(({ id }) => id);
    const themeIds = (pack.purposes ?? []).flatMap((purpose) => purpose.themeIds);
    expect(pack.purposes?.length).toBeGreaterThan(0);
    expect(themeIds.filter((id) => !ids.includes(id))).toEqual([]);
    expect(pack.purposes?.filter((purpose) => purpose.themeIds.length === 0)).toEqual([]);
  });

  test.each(packs)('$id has tips for before, during and after', (pack) => {
    const moments = new Set(pack.tips?.map(({ moment }) => moment));
    expect(moments).toEqual(new Set(['before', 'during', 'after']));
  });

  test.each(packs)('$id advises how often to meet, for the length it is listed with', (pack) => {
    expect(pack.cadence?.lengthMin).toBe(pack.lengthMin);
  });

  test.each(packs)('$id has questions to ask before and plans to begin with', (pack) => {
    expect(pack.survey?.length).toBeGreaterThanOrEqual(3);
    expect(pack.survey?.length).toBeLessThanOrEqual(5);
    expect(pack.plans?.length).toBeGreaterThanOrEqual(1);
  });

  test.each(packs.filter((pack) => !pack.initiative && pack.id !== 'general'))('$id answers three objections or more', (pack) => {
    expect(pack.answers?.length).toBeGreaterThanOrEqual(3);
  });

  test('the general one has every category, and the themes that all others fall back on', async () => {
    const { themes: general } = await loadBuiltInPack('general');
    expect(new Set(general.map(({ category }) => category))).toEqual(new Set(['work', 'career', 'private', 'relations', 'skills', 'other']));
    expect(general.map(({ id }) => id)).toEqual(expect.arrayContaining(['this-1on1', 'think-together']));
  });
});

describe('every theme', () => {
  test('has an id of its own, and so has every prompt', () => {
    expect(times(themes.map(({ id }) => id))).toEqual([]);
    expect(times(prompts.map(({ id }) => id))).toEqual([]);
  });

  test.each(themes)('$packId $id has six to twelve prompts, shallow to deep', (theme) => {
    const depths = theme.prompts.map((prompt) => prompt.depth);
    expect(depths.length).toBeGreaterThanOrEqual(6);
    expect(depths.length).toBeLessThanOrEqual(12);
    expect(depths).toEqual(depths.toSorted());
  });

  test.each(themes)('$packId $id has something to say for both people at all three depths', (theme) => {
    const suits = (sayer: Prompt['sayer'], depth: number) => theme.prompts.some((prompt) => prompt.depth === depth && [sayer, 'both'].includes(prompt.sayer));
    for (const depth of [1, 2, 3]) {
      expect([depth, suits('member', depth), suits('supporter', depth)]).toEqual([depth, true, true]);
    }
    const sayers = theme.prompts.map((prompt) => prompt.sayer);
    expect(sayers).toContain('member');
    expect(sayers).toContain('supporter');
  });

  test.each(themes)('$packId $id begins the ids of its prompts', (theme) => {
    expect(theme.prompts.filter((prompt) => !prompt.id.startsWith(`${theme.id}-`))).toEqual([]);
  });
});

describe('every text', () => {
  test('is said only once in all packs', () => {
    expect(times(spoken.map((text) => text.ja))).toEqual([]);
    expect(times(spoken.map((text) => text.en))).toEqual([]);
    expect(times([...titles, ...names].map((text) => text.ja))).toEqual([]);
    expect(times(titles.map((text) => text.en))).toEqual([]);
    expect(times([...tips, ...answers].map(({ text }) => text.ja))).toEqual([]);
    expect(times([...tips, ...answers].map(({ text }) => text.en))).toEqual([]);
  });

  test('to be said is one breath: 40 Japanese characters at most, most of them 26 or fewer; 90 in English', () => {
    expect(spoken.filter((text) => lengthOf(text.ja) > 40)).toEqual([]);
    expect(spoken.filter((text) => lengthOf(text.ja) <= 26).length / spoken.length).toBeGreaterThan(0.9);
    expect(spoken.filter((text) => lengthOf(text.en) > 90)).toEqual([]);
  });

  test('to be said is one polite Japanese sentence: a question ends with か？, anything else with です, ます and 。', () => {
    const form = /^[^。？]+(?:(?:です|ます|ません|でした|ました|でしょう|ましょう)か？|(?:(?:です|ます)ね?|ました|でした|ません|[てで]ください)。)$/;
    expect(spoken.map((text) => text.ja).filter((ja) => !form.test(ja))).toEqual([]);
  });

  test('to be said is one English sentence that begins with a capital', () => {
    expect(spoken.map((text) => text.en).filter((en) => !/^[A-Z][^.?!]*[.?]$/.test(en))).toEqual([]);
  });

  test('said by both people is a question in both languages or in neither', () => {
    const isOdd = ({ text }: Prompt) => text.ja.includes('？') !== text.en.endsWith('?');
    const odd = prompts.filter((prompt) => prompt.sayer === 'both' && isOdd(prompt));
    expect(odd).toEqual([]);
  });

  test('of a title is a short noun without an end mark', () => {
    const headings = [...titles, ...names];
    expect(headings.filter(({ ja }) => lengthOf(ja) > 14 || /[。？]/.test(ja))).toEqual([]);
    expect(headings.filter(({ en }) => lengthOf(en) > 26 || /[.?]$/.test(en))).toEqual([]);
  });

  test('that is a sentence ends as one', () => {
    expect(sentences.filter(({ ja, en }) => !/[。？」]$/.test(ja) || !/[.?”]$/.test(en))).toEqual([]);
  });

  test('stays as short as its place: hints, tips, answers, purposes, plans, survey', () => {
    const tooLong = (texts: { ja: string; en: string }[], ja: number, en: number) => texts.filter((text) => lengthOf(text.ja) > ja || lengthOf(text.en) > en);
    expect(tooLong(hints, 50, 110)).toEqual([]);
    expect(
      tooLong(
        purposes.map(({ title }) => title),
        26,
        60,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        purposes.map(({ example }) => example),
        70,
        150,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        tips.map(({ hurdle }) => hurdle),
        30,
        70,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        tips.map(({ text }) => text),
        90,
        200,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        answers.map(({ objection }) => objection),
        40,
        90,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        answers.map(({ text }) => text),
        280,
        620,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        survey.map(({ text }) => text),
        45,
        110,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        plans.map(({ goal }) => goal),
        40,
        90,
      ),
    ).toEqual([]);
    expect(
      tooLong(
        plans.flatMap(({ steps }) => steps),
        45,
        110,
      ),
    ).toEqual([]);
  });

  test('is quietly set: no exclamation marks, straight quotes, half-width marks or double spaces', () => {
    expect(everything.filter(({ ja }) => /[!！?,()\s"'：]|[^\d]\.|\.[^\d]/.test(ja))).toEqual([]);
    expect(everything.filter(({ en }) => /[!"';]|\s\s|^\s|\s$|[\u3000-\u9FFF]/.test(en))).toEqual([]);
  });

  test.each(forbiddenJa)('of the talk never says %s', (word) => {
    expect(talk.filter(({ ja }) => new RegExp(word).test(ja))).toEqual([]);
  });

  test.each(forbiddenEn)('of the talk never says %s', (word) => {
    const pattern = new RegExp(`\\b${word}\\b`, 'i');
    expect(talk.filter(({ en }) => pattern.test(en))).toEqual([]);
  });

  test.each(forbiddenInAdviceJa)('of the advice never says %s', (word) => {
    expect(advice.filter(({ ja }) => new RegExp(word).test(ja))).toEqual([]);
  });

  test.each(forbiddenInAdviceEn)('of the advice never says %s', (word) => {
    const pattern = new RegExp(`\\b${word}\\b`, 'i');
    expect(advice.filter(({ en }) => pattern.test(en))).toEqual([]);
  });
});
