import { beforeEach, describe, expect, test } from 'vitest';
import {
  addPrompt,
  addTheme,
  changePack,
  changePrompt,
  changeTheme,
  copyOf,
  hidePrompt,
  hideTheme,
  movePrompt,
  moveTheme,
  removePrompt,
  removeTheme,
  resetTo,
  showPrompt,
  showTheme,
} from './edit-pack';
import { loadBuiltInPack } from './index';
import { fingerprints } from './pack-items';
import { Pack, type Prompt, type Theme } from './schema';

const name = { ja: '開発二課', en: 'Dev team 2' };
const prompt: Prompt = { id: 'new-1', depth: 1, sayer: 'member', text: { ja: '一つあります。', en: 'One.' } };
const theme: Theme = {
  id: 'new',
  kind: 'fixed',
  category: 'other',
  title: { ja: '新しいテーマ', en: 'New' },
  prompts: [],
};

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

let original: Pack;
let own: Pack;
beforeEach(async () => {
  original = frozen(structuredClone(await loadBuiltInPack('engineering')));
  own = frozen(copyOf(original, 'own-1', name));
});

const themeIds = (pack: Pack) => pack.themes.map(({ id }) => id);
const themeOf = (pack: Pack, themeId: string) => pack.themes.find(({ id }) => id === themeId);
const promptIds = (pack: Pack, themeId: string) => themeOf(pack, themeId)?.prompts.map(({ id }) => id);
const promptOf = (pack: Pack, promptId: string) =>
  pack.themes.flatMap(({ prompts }) => prompts).find(({ id }) => id === promptId);

test('a copy has its own id and name, the same themes, and says what it was made from', () => {
  expect(own).toEqual({
    ...original,
    id: 'own-1',
    name,
    version: 1,
    madeFrom: { packId: 'engineering', version: original.version, seen: fingerprints(original) },
  });
});

test('a copy of a copy says it was made from that copy', () => {
  expect(copyOf(own, 'own-2', name).madeFrom).toEqual({
    packId: 'own-1',
    version: 1,
    seen: fingerprints(own),
  });
});

test('a reset pack keeps its id, name and version and takes everything else from the original of today', () => {
  const edited = changePack(removeTheme({ ...own, version: 4 }, 'stuck'), { lengthMin: 15 });
  const newer = { ...original, version: 7 };
  expect(resetTo(newer, edited)).toEqual({
    ...newer,
    id: 'own-1',
    name,
    version: 4,
    madeFrom: { packId: 'engineering', version: 7, seen: fingerprints(newer) },
  });
});

test('a pack can be renamed and shortened', () => {
  expect(changePack(own, { name: { ja: '一課', en: 'One' }, lengthMin: 15 })).toEqual({
    ...own,
    name: { ja: '一課', en: 'One' },
    lengthMin: 15,
  });
});

describe('a theme', () => {
  test('is added at the end', () => {
    expect(addTheme(own, theme).themes).toEqual([...own.themes, theme]);
  });

  test('is changed alone', () => {
    const changed = changeTheme(own, 'load', { title: { ja: '負荷', en: 'Load' }, kind: 'fixed' });
    expect(themeOf(changed, 'load')).toMatchObject({ title: { ja: '負荷', en: 'Load' }, kind: 'fixed' });
    expect(removeTheme(changed, 'load')).toEqual(removeTheme(own, 'load'));
  });

  test('is removed', () => {
    expect(themeIds(removeTheme(own, 'load'))).toEqual(themeIds(own).filter((id) => id !== 'load'));
  });

  test.each([
    ['to the front', 0, 0],
    ['to the middle', 3, 3],
    ['past the end', 99, -1],
    ['before the front', -5, 0],
  ])('moves %s', (_, to, at) => {
    const ids = themeIds(moveTheme(own, 'load', to));
    expect(ids.at(at)).toBe('load');
    expect(ids.toSorted()).toEqual(themeIds(own).toSorted());
  });

  test('is hidden and shown again', () => {
    const hidden = hideTheme(own, 'load');
    expect(themeOf(hidden, 'load')?.isHidden).toBe(true);
    expect(showTheme(hidden, 'load')).toEqual(own);
  });
});

describe('a prompt', () => {
  test('is added at the end of its theme', () => {
    expect(promptIds(addPrompt(own, 'load', prompt), 'load')?.at(-1)).toBe('new-1');
    expect(promptIds(addPrompt(own, 'load', prompt), 'stuck')).toEqual(promptIds(own, 'stuck'));
  });

  test('is changed alone', () => {
    const changed = changePrompt(own, 'stuck-here', { depth: 2 });
    expect(promptOf(changed, 'stuck-here')).toEqual({ ...promptOf(own, 'stuck-here'), depth: 2 });
    expect(removePrompt(changed, 'stuck-here')).toEqual(removePrompt(own, 'stuck-here'));
  });

  test('is removed', () => {
    const without = removePrompt(own, 'stuck-here');
    expect(promptIds(without, 'stuck')).toEqual(promptIds(own, 'stuck')?.filter((id) => id !== 'stuck-here'));
  });

  test('moves within its theme', () => {
    expect(promptIds(movePrompt(own, 'stuck-here', 0), 'stuck')?.[0]).toBe('stuck-here');
    expect(promptIds(movePrompt(own, 'stuck-here', 99), 'stuck')?.at(-1)).toBe('stuck-here');
    expect(removeTheme(movePrompt(own, 'stuck-here', 0), 'stuck')).toEqual(removeTheme(own, 'stuck'));
  });

  test('is hidden and shown again', () => {
    const hidden = hidePrompt(own, 'stuck-here');
    expect(promptOf(hidden, 'stuck-here')?.isHidden).toBe(true);
    expect(showPrompt(hidden, 'stuck-here')).toEqual(own);
  });
});

test('a change to something that is not there changes nothing', () => {
  expect(changeTheme(own, 'gone', { kind: 'fixed' })).toEqual(own);
  expect(moveTheme(own, 'gone', 0)).toEqual(own);
  expect(changePrompt(own, 'gone', { depth: 3 })).toEqual(own);
  expect(addPrompt(own, 'gone', prompt)).toEqual(own);
});

test('an edited pack is still a pack', () => {
  const edited = hidePrompt(addPrompt(addTheme(own, theme), 'new', prompt), 'new-1');
  expect(Pack.parse(edited)).toEqual(edited);
});
