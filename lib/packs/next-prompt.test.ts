import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInPackIds, loadBuiltInPack } from './index';
import { nextPrompt, promptsFor } from './next-prompt';
import type { Pack, Prompt, Theme } from './schema';

const prompt = (id: string, depth: Prompt['depth'], more: Partial<Prompt> = {}): Prompt => ({
  id,
  depth,
  sayer: 'both',
  text: { ja: id, en: id },
  ...more,
});

const theme = (id: string, category: Theme['category'], prompts: Prompt[]): Theme => ({
  id,
  kind: 'ongoing',
  category,
  title: { ja: id, en: id },
  prompts,
});

const prompts = [
  prompt('deep', 3),
  prompt('shallow', 1),
  prompt('hidden', 1, { isHidden: true }),
  prompt('member', 2, { sayer: 'member' }),
  prompt('supporter', 2, { sayer: 'supporter' }),
];

describe('the next prompt', () => {
  test.each([
    ['is the shallowest at first', { usedIds: [], sayer: 'member' }, 'shallow'],
    ['is deeper when the shallow ones are used', { usedIds: ['shallow'], sayer: 'member' }, 'member'],
    ['is for the one who says it', { usedIds: ['shallow'], sayer: 'supporter' }, 'supporter'],
    ['leaves hidden ones out', { usedIds: ['shallow', 'member'], sayer: 'member' }, 'deep'],
    ['keeps to a depth', { usedIds: [], sayer: 'member', depth: 3 }, 'deep'],
    ['repeats at a depth with one prompt', { usedIds: ['deep'], sayer: 'member', depth: 3 }, 'deep'],
    ['starts again at the end', { usedIds: ['shallow', 'member', 'deep'], sayer: 'member' }, 'shallow'],
    ['walks on from a depth to the deeper one', { usedIds: ['member'], sayer: 'member', from: 2 }, 'deep'],
    [
      'comes back to the shallow ones before any is repeated',
      { usedIds: ['member', 'deep'], sayer: 'member', from: 2 },
      'shallow',
    ],
    [
      'repeats the oldest at the end of a walk from a depth',
      { usedIds: ['member', 'deep', 'shallow'], sayer: 'member', from: 2 },
      'member',
    ],
    ['ignores ids it does not know', { usedIds: ['gone', 'shallow'], sayer: 'member' }, 'member'],
  ] as const)('%s', (_, { usedIds, ...wanted }, expected) => {
    expect(nextPrompt({ prompts, usedIds: [...usedIds], ...wanted })?.id).toBe(expected);
  });

  test('is none where none suits', () => {
    const hidden = [prompt('hidden', 1, { isHidden: true }), prompt('other', 1, { sayer: 'member' })];
    expect(nextPrompt({ prompts: hidden, usedIds: [], sayer: 'supporter' })).toBeUndefined();
    expect(nextPrompt({ prompts: [], usedIds: ['x'], sayer: 'member' })).toBeUndefined();
  });
});

describe('a walk through any prompts', () => {
  const anyPrompts = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      depth: fc.constantFrom(1, 2, 3),
      sayer: fc.constantFrom('member', 'supporter', 'both'),
      isHidden: fc.boolean(),
      text: fc.constant({ ja: 'はい。', en: 'Yes.' }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  );
  const sayer = fc.constantFrom('member', 'supporter');
  const depth = fc.constantFrom(undefined, 1, 2, 3);

  const walk = (wanted: Omit<Parameters<typeof nextPrompt>[0], 'usedIds'>, steps: number) => {
    const shown: Prompt[] = [];
    for (let step = 0; step < steps; step += 1) {
      const next = nextPrompt({ ...wanted, usedIds: shown.map(({ id }) => id) });
      if (next) shown.push(next);
    }
    return shown;
  };

  test('shows every suitable one once, shallow to deep, and then the same again', () => {
    fc.assert(
      fc.property(anyPrompts, sayer, depth, (prompts, sayer, depth) => {
        const suitable = prompts.filter(
          (one) =>
            !one.isHidden &&
            [sayer, 'both'].includes(one.sayer) &&
            (depth === undefined || one.depth === depth),
        );
        const twice = walk({ prompts, sayer, ...(depth && { depth }) }, suitable.length * 2);
        const first = twice.slice(0, suitable.length);
        expect(new Set(first)).toEqual(new Set(suitable));
        expect(first.map((one) => one.depth)).toEqual(suitable.map((one) => one.depth).toSorted());
        expect(twice.slice(suitable.length)).toEqual(first);
      }),
    );
  });

  test('never shows the same one twice in a row where there is another, whatever was chosen on the way', () => {
    fc.assert(
      fc.property(anyPrompts, fc.array(fc.tuple(sayer, depth), { maxLength: 30 }), (prompts, choices) => {
        const usedIds: string[] = [];
        for (const [sayer, depth] of choices) {
          const next = nextPrompt({ prompts, usedIds, sayer, ...(depth && { depth }) });
          const isOnlyOne =
            next &&
            !nextPrompt({
              prompts: prompts.filter((one) => one.id !== next.id),
              usedIds,
              sayer,
              ...(depth && { depth }),
            });
          if (next && !isOnlyOne) expect(next.id).not.toBe(usedIds.at(-1));
          if (next) usedIds.push(next.id);
        }
      }),
    );
  });

  test('of a built-in theme goes from shallow to deep for both people', async () => {
    const { themes } = await loadBuiltInPack('engineering');
    for (const { prompts } of themes) {
      for (const sayer of ['member', 'supporter'] as const) {
        expect(new Set(walk({ prompts, sayer }, 9).map((one) => one.depth))).toEqual(new Set([1, 2, 3]));
      }
    }
  });
});

describe('the prompts for a topic', () => {
  const pack: Pack = {
    id: 'own',
    format: 1,
    version: 1,
    name: { ja: '自作', en: 'Own' },
    description: { ja: '自作', en: 'Own' },
    department: '',
    lengthMin: 30,
    themes: [
      theme('risk', 'work', [prompt('risk-1', 1)]),
      theme('load', 'work', [prompt('load-1', 1), prompt('load-2', 2, { isHidden: true })]),
      { ...theme('secret', 'relations', [prompt('secret-1', 1)]), isHidden: true },
      theme('empty', 'work', []),
      theme('any', 'other', [prompt('any-1', 1)]),
    ],
  };
  const general: Pack = {
    ...pack,
    id: 'general',
    themes: [
      theme('together', 'other', [prompt('together-1', 1)]),
      { ...theme('opening', 'other', [prompt('opening-1', 1)]), kind: 'fixed' },
      theme('secret', 'relations', [prompt('general-secret', 1)]),
      theme('general-work', 'work', [prompt('general-work-1', 1)]),
    ],
  };
  const ids = (...given: Parameters<typeof promptsFor>) => promptsFor(...given).map(({ id }) => id);

  test.each([
    ['are its theme’s', { themeId: 'load', category: 'career' }, ['load-1']],
    [
      'are for thinking together and of its category without a theme',
      { category: 'work' },
      ['any-1', 'risk-1', 'load-1'],
    ],
    [
      'are its category’s where the theme is gone',
      { themeId: 'gone', category: 'work' },
      ['any-1', 'risk-1', 'load-1'],
    ],
    [
      'are its category’s where the theme is empty',
      { themeId: 'empty', category: 'work' },
      ['any-1', 'risk-1', 'load-1'],
    ],
    ['are the general ones where its category has none', { category: 'private' }, ['any-1']],
    ['never come from a hidden theme', { themeId: 'secret', category: 'relations' }, ['any-1']],
  ] as const)('%s', (_, topic, expected) => {
    expect(ids(pack, topic, general)).toEqual(expected);
  });

  test('are the general pack’s for thinking together, and its own, of a pack that has nothing for any topic', () => {
    const small = { ...pack, themes: pack.themes.slice(0, 2) };
    expect(ids(small, { category: 'skills' }, general)).toEqual(['together-1']);
    expect(ids(small, { category: 'work' }, general)).toEqual(['together-1', 'risk-1', 'load-1']);
    expect(ids({ ...pack, themes: [] }, { category: 'skills' }, general)).toEqual(['together-1']);
  });

  test('are not borrowed where those of the pack were put away', () => {
    const quiet = pack.themes.map((one) => (one.id === 'any' ? { ...one, isHidden: true } : one));
    expect(ids({ ...pack, themes: quiet }, { category: 'work' }, general)).toEqual(['risk-1', 'load-1']);
    expect(ids({ ...pack, themes: quiet }, { category: 'skills' }, general)).toEqual(['risk-1', 'load-1']);
  });

  test('are those of a general theme in a pair of any pack, unless the pack put it away', () => {
    expect(ids(pack, { themeId: 'opening', category: 'other' }, general)).toEqual(['opening-1']);
    expect(ids(pack, { themeId: 'secret', category: 'relations' }, general)).toEqual(['any-1']);
  });

  test.each(builtInPackIds)('of %s include those for thinking together', async (id) => {
    const [own, all] = await Promise.all([loadBuiltInPack(id), loadBuiltInPack('general')]);
    const together = all.themes.find((one) => one.id === 'think-together')?.prompts ?? [];
    for (const themeId of ['think-together', 'this-1on1', 'look-back']) {
      const wanted = all.themes.find((one) => one.id === themeId)?.prompts;
      expect(promptsFor(own, { themeId, category: 'other' }, all)).toEqual(wanted);
    }
    if (own.themes.every((one) => one.kind === 'fixed' || one.category !== 'other'))
      expect(promptsFor(own, { category: 'work' }, all)).toEqual(expect.arrayContaining(together));
  });
});
