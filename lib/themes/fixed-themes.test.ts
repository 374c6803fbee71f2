import { expect, test } from 'vitest';
import type { Pack, Theme } from '../packs/schema';
import { fixedThemes } from './fixed-themes';

const theme = (id: string, fields: Partial<Theme> = {}): Theme => ({
  id,
  kind: 'fixed',
  category: 'other',
  title: { ja: id, en: id },
  prompts: [],
  ...fields,
});
const pack: Pack = {
  id: 'pack',
  format: 1,
  version: 1,
  name: { ja: '営業', en: 'Sales' },
  description: { ja: '営業', en: 'Sales' },
  department: '',
  lengthMin: 30,
  themes: [
    theme('put-away', { isHidden: true }),
    theme('lately'),
    theme('career', { kind: 'ongoing' }),
    theme('thanks'),
    theme('last-time'),
  ],
};

test.each<[string, string[] | undefined, string[]]>([
  ['nothing was chosen: the first two on show', undefined, ['lately', 'thanks']],
  ['a choice, in the order of the template', ['last-time', 'lately'], ['lately', 'last-time']],
  ['none is a choice too', [], []],
  ['hidden, ongoing and unknown ones do not come up', ['put-away', 'career', 'gone', 'thanks'], ['thanks']],
  ['the choice was made for another template', ['today', 'unsaid'], ['lately', 'thanks']],
])('%s', (_, chosenIds, shown) => {
  expect(fixedThemes(pack, chosenIds).map(({ id }) => id)).toEqual(shown);
});
