/** The lists of a pack whose items are counted, and anything else that is. */
const counted = ['themes', 'prompts', 'purposes', 'tips', 'answers', 'survey', 'plans'] as const;
export type Counted = (typeof counted)[number] | 'others';

/** Names of fields, and of a place in a list, counted from one. */
export type PlaceWords = {
  field: (name: string) => string;
  item: (list: Counted, number: number) => string;
  joint: string;
};

const isNumber = (part: string | undefined): boolean => /^\d+$/.test(part ?? '');
const listOf = (part: string | undefined): Counted => counted.find((list) => list === part) ?? 'others';

/** `themes.0.title.en` as a person says it: 「1番目のテーマの名前の英語」. Empty for the whole file. */
export function placeInWords(path: string, words: PlaceWords): string {
  const parts = path === '' ? [] : path.split('.');
  const named = parts.flatMap((part, at) => {
    if (isNumber(part)) return [words.item(listOf(parts[at - 1]), Number(part) + 1)];
    // 「3番目のテーマ」 says already that it is one of the themes.
    const isSaid = isNumber(parts[at + 1]) && listOf(part) !== 'others';
    return isSaid ? [] : [words.field(part)];
  });
  return named.join(words.joint);
}
