import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOf, hideTheme } from './edit-pack';
import { builtInPackIds, loadBuiltInPack } from './index';
import { packFile, readPackFile } from './pack-file';
import type { Pack } from './schema';

const engineering = await loadBuiltInPack('engineering');
const own = hideTheme(copyOf(engineering, 'own-1', { ja: '開発二課', en: 'Dev team 2' }), 'load');

function withValueAt(content: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(content))
    return content.with(Number(key), withValueAt(content[Number(key)], rest, value));
  const fields = Object.entries(content ?? {});
  const old = fields.find(([name]) => name === key)?.[1];
  return { ...Object.fromEntries(fields), [key]: withValueAt(old, rest, value) };
}

/** The pack's file with another value in one place; undefined takes the field out. */
const spoilt = (path: string, value: unknown) => JSON.stringify(withValueAt(own, path.split('.'), value));

test.each(builtInPackIds)('%s comes back from its file as it was', async (id) => {
  const pack = await loadBuiltInPack(id);
  expect(readPackFile(packFile(pack))).toEqual({ pack, problems: [] });
});

test('an own pack comes back from its file, byte order mark or not', () => {
  expect(readPackFile(packFile(own))).toEqual({ pack: own, problems: [] });
  expect(readPackFile(`\uFEFF${packFile(own)}`)).toEqual({ pack: own, problems: [] });
});

describe('a file is refused whole when it is', () => {
  test.each([
    ['empty', '', 'not-json'],
    ['not JSON', 'name: 開発', 'not-json'],
    ['cut off', packFile(own).slice(0, -20), 'not-json'],
    ['null', 'null', 'wrong-value'],
    ['a list', '[]', 'wrong-value'],
    ['a number', '1', 'wrong-value'],
  ])('%s', (_, text, code) => {
    expect(readPackFile(text)).toEqual({ problems: [{ path: '', code }] });
  });
});

describe('a file is refused with the path of', () => {
  test.each<[string, string, unknown, string]>([
    ['a newer format', 'format', 2, 'newer-format'],
    ['a missing format', 'format', undefined, 'missing'],
    ['a format of text', 'format', '1', 'wrong-value'],
    ['a name in one language', 'name.en', undefined, 'missing'],
    ['a text too long', 'name.ja', 'あ'.repeat(61), 'too-long'],
    ['themes that are no list', 'themes', { length: 3 }, 'wrong-value'],
    ['an id that is a path', 'id', '../own', 'wrong-value'],
    ['half a minute', 'lengthMin', 30.5, 'wrong-value'],
    ['no minutes at all', 'lengthMin', 0, 'too-short'],
  ])('%s', (_, path, value, code) => {
    expect(readPackFile(spoilt(path, value))).toEqual({ problems: [{ path, code }] });
  });

  test('every wrong field, not only the first', () => {
    const { themes: _, name: __, ...rest } = own;
    expect(readPackFile(JSON.stringify({ ...rest, script: 'x' }))).toEqual({
      problems: expect.arrayContaining([
        { path: 'name', code: 'missing' },
        { path: 'themes', code: 'missing' },
        { path: 'script', code: 'unknown-field' },
      ]),
    });
  });
});

describe('a file is taken without', () => {
  const withoutTheme = (at: number): Pack => ({ ...own, themes: own.themes.toSpliced(at, 1) });
  const withoutPrompt = (themeAt: number, at: number): Pack => ({
    ...own,
    themes: own.themes.map((theme, place) =>
      place === themeAt ? { ...theme, prompts: theme.prompts.toSpliced(at, 1) } : theme,
    ),
  });
  const [firstTheme] = own.themes;
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...firstTheme?.prompts[0], id: `many-${at}` }));

  test.each<[string, string, unknown, string, Pack]>([
    ['an unknown field', 'script', 'x', 'unknown-field', own],
    ['an unknown language', 'themes.2.prompts.1.text.fr', 'Oui', 'unknown-field', own],
    ['a theme that lacks a language', 'themes.0.title.en', undefined, 'missing', withoutTheme(0)],
    ['a theme with a language that is null', 'themes.0.title.en', null, 'wrong-value', withoutTheme(0)],
    ['a theme whose prompts are no list', 'themes.1.prompts', 'x', 'wrong-value', withoutTheme(1)],
    ['a theme that is none', 'themes.1', 7, 'wrong-value', withoutTheme(1)],
    ['a blank prompt', 'themes.1.prompts.0.text.ja', ' \u3000\n', 'too-short', withoutPrompt(1, 0)],
    ['a prompt of unknown depth', 'themes.0.prompts.0.depth', 4, 'wrong-value', withoutPrompt(0, 0)],
    ['a prompt without depth', 'themes.0.prompts.0.depth', undefined, 'missing', withoutPrompt(0, 0)],
    ['a prompt of nobody we know', 'themes.0.prompts.0.sayer', 'hr', 'wrong-value', withoutPrompt(0, 0)],
    ['a theme id used before', 'themes.3.id', firstTheme?.id, 'duplicate-id', withoutTheme(3)],
    [
      'a prompt id used before',
      'themes.1.prompts.2.id',
      firstTheme?.prompts[0]?.id,
      'duplicate-id',
      withoutPrompt(1, 2),
    ],
    ['advice that is none', 'tips', 'often', 'wrong-value', own],
    ['a card that is none', 'themes.0.cards', ['horoscope'], 'wrong-value', own],
  ])('%s', (_, path, value, code, expected) => {
    const { pack, problems } = readPackFile(spoilt(path, value));
    expect(problems[0]?.code).toBe(code);
    expect(problems[0]?.path.startsWith(path)).toBe(true);
    const { tips: _tips, ...rest } = expected;
    expect(pack).toEqual(path === 'tips' ? rest : expected);
  });

  test('what is over the most of a list', () => {
    const tooMany = Array.from({ length: 61 }, (_, at) => ({ ...firstTheme, id: `t${at}`, prompts: [] }));
    const { pack, problems } = readPackFile(spoilt('themes', tooMany));
    expect(problems).toEqual([{ path: 'themes', code: 'too-long' }]);
    expect(pack?.themes.map(({ id }) => id)).toEqual(tooMany.slice(0, 60).map(({ id }) => id));
  });

  test('all of ten thousand prompts but the first hundred', () => {
    const { pack, problems } = readPackFile(spoilt('themes.0.prompts', many(10_000)));
    expect(problems).toEqual([{ path: 'themes.0.prompts', code: 'too-long' }]);
    expect(pack?.themes[0]?.prompts.length).toBe(100);
  });

  test('many wrong prompts, and the report stays short', () => {
    const wrong = many(99).map((prompt) => ({ ...prompt, depth: 9 }));
    const { pack, problems } = readPackFile(spoilt('themes.0.prompts', [...wrong, ...many(1)]));
    expect(problems.length).toBe(20);
    expect(pack?.themes[0]?.prompts.map(({ id }) => id)).toEqual(['many-0']);
  });

  test('every theme, which leaves nothing, is refused', () => {
    const read = readPackFile(spoilt('themes', [{ id: 'only' }]));
    expect(read.pack).toBeUndefined();
    expect(read.problems.length).toBeGreaterThan(0);
  });

  test('markup in a title is text like any other', () => {
    const title = '<script>alert(1)</script>';
    expect(readPackFile(spoilt('themes.0.title.ja', title))).toMatchObject({
      pack: { themes: [{ title: { ja: title } }, ...own.themes.slice(1).map(() => ({}))] },
      problems: [],
    });
  });
});

describe('a hostile file', () => {
  test('over two megabytes is not even parsed', () => {
    const tooLarge = { problems: [{ path: '', code: 'too-large' }] };
    expect(readPackFile(' '.repeat(2 * 1024 * 1024 + 1))).toEqual(tooLarge);
    // Three bytes each: fewer characters than the limit, more bytes.
    expect(readPackFile(`"${'あ'.repeat(1024 * 1024)}"`)).toEqual(tooLarge);
  });

  test('nested very deep is refused', () => {
    const depth = 1024 * 1024;
    expect(readPackFile('['.repeat(depth) + ']'.repeat(depth))).toHaveProperty('problems');
    const nested = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    expect(readPackFile(spoilt('themes', []).replace('"themes":[]', `"themes":${nested}`))).toEqual({
      problems: [{ path: 'themes', code: 'wrong-value' }],
    });
  });

  test('cannot reach a prototype', () => {
    const text = packFile(own).replace('{', '{ "__proto__": { "isAdmin": true }, "constructor": {},');
    expect(readPackFile(text)).toEqual({
      pack: own,
      problems: [
        { path: '__proto__', code: 'unknown-field' },
        { path: 'constructor', code: 'unknown-field' },
      ],
    });
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  test('does not get a report as long as itself', () => {
    const many = Array.from({ length: 4_000 }, (_, at) => [`${at}${'x'.repeat(300)}`, at]);
    const read = readPackFile(JSON.stringify({ ...own, ...Object.fromEntries(many) }));
    expect(read.pack).toEqual(own);
    expect(read.problems.length).toBe(20);
    expect(read.problems.every(({ path }) => path.length <= 200)).toBe(true);
  });

  test('never throws, whatever it holds', () => {
    const fields = fc.constantFrom(...Object.keys(own), 'text', 'ja', 'prompts');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.dictionary(fields, fc.jsonValue()).map((x) => JSON.stringify(x)),
        ),
        (text) => {
          const read = readPackFile(text);
          expect('problems' in read && read.problems.length > 0).toBe(true);
        },
      ),
    );
  });

  test('with any one value replaced is a pack or a list of problems, never anything else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(own) as (keyof Pack)[])),
        fc.jsonValue(),
        (field, value) => {
          const read = readPackFile(JSON.stringify({ ...own, [field]: value }));
          if (read.pack) expect(readPackFile(packFile(read.pack))).toEqual({ pack: read.pack, problems: [] });
          else expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
