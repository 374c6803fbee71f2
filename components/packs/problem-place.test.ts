import { expect, test } from 'vitest';
import { placeInWords } from './problem-place';

const words = {
  field: (name: string) => name,
  theme: (number: number) => `テーマ${number}`,
  prompt: (number: number) => `問いかけ${number}`,
  joint: 'の',
};

test.each([
  ['', ''],
  ['lengthMin', 'lengthMin'],
  ['themes', 'themes'],
  ['themes.0.title.en', 'テーマ1のtitleのen'],
  ['themes.2.prompts.11.text.ja', 'テーマ3の問いかけ12のtextのja'],
  ['themes.2.prompts', 'テーマ3のprompts'],
  ['madeFrom.packId', 'madeFromのpackId'],
])('%s', (path, said) => expect(placeInWords(path, words)).toBe(said));
