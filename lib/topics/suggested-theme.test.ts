import { expect, test } from 'vitest';
import { builtInPackIds, loadBuiltInPack } from '../packs';
import type { Pack } from '../packs/schema';
import { suggestedTheme } from './suggested-theme';
import type { KnownTopic } from './suggestion';

const brought = (themeId: string, createdAt: number): KnownTopic => ({
  id: themeId,
  title: themeId,
  broughtBy: 'other',
  category: 'career',
  themeId,
  state: 'talked',
  carries: 0,
  createdAt,
});

test('the general template has a theme for each suggestion', async () => {
  const pack = await loadBuiltInPack('general');
  expect(suggestedTheme([pack], 'about-the-1on1', [])?.id).toBe('this-1on1');
  expect(suggestedTheme([pack], 'solve-together', [])?.id).toBe('think-together');
});

test('outside work, themes come in turn, and never one about work', async () => {
  const pack = await loadBuiltInPack('general');
  const seen: KnownTopic[] = [];
  for (let at = 1; at <= 12; at += 1) {
    const theme = suggestedTheme([pack], 'no-topic-outside-work', seen);
    expect(theme?.category).not.toBe('work');
    seen.push(brought(theme?.id ?? '', at));
  }
  const half = new Set(seen.map(({ id }) => id)).size;
  expect(half).toBeGreaterThan(2);
  expect(seen.slice(half).map(({ id }) => id)).toEqual(
    [...seen, ...seen].slice(0, 12 - half).map(({ id }) => id),
  );
});

test('a theme that was put away is not suggested', async () => {
  const pack = await loadBuiltInPack('general');
  const themes = pack.themes.map((theme) => ({ ...theme, isHidden: true }));
  expect(suggestedTheme([{ ...pack, themes }, pack], 'solve-together', [])).toBeUndefined();
  expect(suggestedTheme([{ ...pack, themes }, pack], 'no-topic-outside-work', [])).toBeUndefined();
});

test.each(builtInPackIds)('a pair of %s is offered the general themes too', async (id) => {
  const packs = [await loadBuiltInPack(id), await loadBuiltInPack('general')];
  expect(suggestedTheme(packs, 'about-the-1on1', [])?.id).toBe('this-1on1');
  expect(suggestedTheme(packs, 'solve-together', [])?.id).toBe('think-together');
});

test('outside work, the own themes are suggested, and general ones only where there are none', async () => {
  const [own, general] = [await loadBuiltInPack('engineering'), await loadBuiltInPack('general')];
  const outside = (packs: Pack[]) => suggestedTheme(packs, 'no-topic-outside-work', []);
  expect(own.themes).toContain(outside([own, general]));
  const work = { ...own, themes: own.themes.filter(({ category }) => category === 'work') };
  expect(general.themes).toContain(outside([work, general]));
});
