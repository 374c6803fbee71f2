import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPackIds, loadBuiltInPack } from './index';
import { nextTip, tipsFor } from './next-tip';
import type { Pack, Tip } from './schema';

const tip = (id: string, moment: Tip['moment'], more: Partial<Tip> = {}): Tip => ({
  id,
  moment,
  hurdle: { ja: '時間がない', en: 'No time' },
  text: { ja: '十五分から。', en: 'Begin with fifteen minutes.' },
  ...more,
});

const tips = [
  tip('hidden', 'before', { isHidden: true }),
  tip('first', 'before'),
  tip('second', 'before'),
  tip('talking', 'during'),
];

describe('the next tip', () => {
  test.each([
    ['is the first one for this moment', 'before', [], [], 'first'],
    ['is one that was not shown yet', 'before', ['first'], [], 'second'],
    ['is the one shown longest ago', 'before', ['first', 'second', 'first'], [], 'second'],
    ['is not one that was closed', 'before', [], ['first'], 'second'],
    ['is for its own moment', 'during', [], [], 'talking'],
    ['is none where all were closed', 'before', [], ['first', 'second'], undefined],
    ['is none where there is none for the moment', 'after', [], [], undefined],
  ] as const)('%s', (_, moment, seen, closed, expected) => {
    expect(nextTip(tips, { moment, seenIds: [...seen], closedIds: [...closed] })?.id).toBe(expected);
  });

  test('comes round to each that is left before one comes again', () => {
    const anyIds = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 10 });
    fc.assert(
      fc.property(anyIds, fc.array(fc.nat(9), { maxLength: 4 }), (ids, closedAt) => {
        const all = ids.map((id) => tip(id, 'after'));
        const closedIds = ids.filter((_, at) => closedAt.includes(at));
        const left = ids.filter((id) => !closedIds.includes(id));
        const seenIds: string[] = [];
        for (let step = 0; step < left.length * 2; step += 1)
          seenIds.push(nextTip(all, { moment: 'after', seenIds, closedIds })?.id ?? 'none');
        expect(seenIds).toEqual([...left, ...left]);
      }),
    );
  });
});

describe('the tips for a pair', () => {
  test('are its pack’s; the general ones where it has none', async () => {
    const general: Pack = { ...(await loadBuiltInPack('general')), tips };
    const own: Pack = { ...general, id: 'own', tips: [tip('first', 'after')] };
    const bare: Pack = { ...general, id: 'bare', tips: [] };
    expect(tipsFor(own, general).map(({ id }) => id)).toEqual(['own/first']);
    expect(tipsFor(bare, general).map(({ id }) => id)).toEqual(tips.map(({ id }) => `general/${id}`));
  });

  test.each(builtInPackIds)('of %s are each called differently', async (id) => {
    const [pack, general] = await Promise.all([loadBuiltInPack(id), loadBuiltInPack('general')]);
    const ids = tipsFor(pack, general).map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
