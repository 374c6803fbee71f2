import { expect, test } from 'vitest';
import { readCompanyPacks } from './company-packs';
import { copyOf } from './edit-pack';
import { loadBuiltInPack } from './index';
import { packFile } from './pack-file';

const original = await loadBuiltInPack('engineering');
const first = copyOf(original, 'company-1', { ja: '当社の開発', en: 'Our developers' });
const second = copyOf(original, 'company-2', { ja: '当社の営業', en: 'Our sales' });

test('each text is a pack, in the order of the list', () => {
  expect(readCompanyPacks([packFile(first), packFile(second)])).toEqual({
    packs: [first, second],
    refused: [],
  });
});

test('a bad one is left out with its place and the reason, the others stay', () => {
  const noEnglish = JSON.stringify({ ...first, name: { ja: '当社の開発' } });
  expect(readCompanyPacks(['{', noEnglish, packFile(second)])).toEqual({
    packs: [second],
    refused: [
      { place: 1, problems: [{ path: '', code: 'not-json' }] },
      { place: 2, problems: [{ path: 'name.en', code: 'missing' }] },
    ],
  });
});

test('of two with one id the first counts', () => {
  const { packs, refused } = readCompanyPacks([packFile(first), packFile({ ...second, id: first.id })]);
  expect(packs).toEqual([first]);
  expect(refused).toEqual([{ place: 2, problems: [{ path: 'id', code: 'duplicate-id' }] }]);
});

test.each([[{ id: 'no text' }], [7], [[null]], [true]])('what is no text is refused (%j)', (value) => {
  expect(readCompanyPacks(value)).toEqual({
    packs: [],
    refused: [{ place: 1, problems: [{ path: '', code: 'not-json' }] }],
  });
});
