import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { copyOf, hideTheme } from './edit-pack';
import { builtInPacks, loadBuiltInPack } from './index';
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

test.each(builtInPacks)('$id comes back from its file as it was', async ({ id }) => {
  const pack = await loadBuiltInPack(id);
  expect(readPackFile(packFile(pack))).toEqual({ pack });
});

test('an own pack comes back from its file, byte order mark or not', () => {
  expect(readPackFile(packFile(own))).toEqual({ pack: own });
  expect(readPackFile(`\uFEFF${packFile(own)}`)).toEqual({ pack: own });
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
  const tooManyThemes = Array.from({ length: 61 }, (_, at) => ({
    ...own.themes[0],
    id: `t${at}`,
    prompts: [],
  }));

  test.each<[string, string, unknown, string]>([
    ['a newer format', 'format', 2, 'newer-format'],
    ['a missing format', 'format', undefined, 'missing'],
    ['a format of text', 'format', '1', 'wrong-value'],
    ['an unknown field', 'script', 'x', 'unknown-field'],
    ['an unknown language', 'themes.2.prompts.1.text.fr', 'Oui', 'unknown-field'],
    ['a missing language', 'themes.0.title.en', undefined, 'missing'],
    ['a language that is null', 'themes.0.title.en', null, 'wrong-value'],
    ['a blank text', 'themes.1.prompts.0.text.ja', ' \u3000\n', 'too-short'],
    ['a text too long', 'name.ja', 'あ'.repeat(61), 'too-long'],
    ['too many themes', 'themes', tooManyThemes, 'too-long'],
    ['themes that are no list', 'themes', { length: 3 }, 'wrong-value'],
    ['an unknown depth', 'themes.0.prompts.0.depth', 4, 'wrong-value'],
    ['a missing depth', 'themes.0.prompts.0.depth', undefined, 'missing'],
    ['an unknown sayer', 'themes.0.prompts.0.sayer', 'hr', 'wrong-value'],
    ['an id that is a path', 'id', '../own', 'wrong-value'],
    ['half a minute', 'lengthMin', 30.5, 'wrong-value'],
    ['no minutes at all', 'lengthMin', 0, 'too-short'],
    ['a theme id used before', 'themes.3.id', own.themes[0]?.id, 'duplicate-id'],
    ['a prompt id used before', 'themes.1.prompts.2.id', own.themes[0]?.prompts[0]?.id, 'duplicate-id'],
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
    if ('pack' in read) throw new Error('read as a pack');
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
          if ('pack' in read) expect(readPackFile(packFile(read.pack))).toEqual(read);
          else expect(read.problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
