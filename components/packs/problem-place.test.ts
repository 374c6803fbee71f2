import { expect, test } from 'vitest';
import { placeInWords } from './problem-place';

const words = {
  field: (name: string) => name,
  item: (list: string, number: number) => `${list}${number}`,
  joint: 'の',
};

test.each([
  ['', ''],
  ['lengthMin', 'lengthMin'],
  ['themes', 'themes'],
  ['themes.0.title.en', 'themes1のtitleのen'],
  ['themes.2.prompts.11.text.ja', 'themes3のprompts12のtextのja'],
  ['themes.2.prompts', 'themes3のprompts'],
  ['tips.1.text.ja', 'tips2のtextのja'],
  ['themes.0.cards.1', 'themes1のcardsのothers2'],
  ['madeFrom.packId', 'madeFromのpackId'],
])('%s', (path, said) => expect(placeInWords(path, words)).toBe(said));
