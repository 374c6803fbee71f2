/** Names of fields, and the two numbered places a path can go through. */
export type PlaceWords = {
  field: (name: string) => string;
  theme: (number: number) => string;
  prompt: (number: number) => string;
  joint: string;
};

/** `themes.0.title.en` as a person says it: 「1番目のテーマの名前の英語」. Empty for the whole file. */
export function placeInWords(path: string, words: PlaceWords): string {
  const parts = path === '' ? [] : path.split('.');
  const named = parts.flatMap((part, at) => {
    const isList = /^\d+$/.test(parts[at + 1] ?? '');
    if (isList && (part === 'themes' || part === 'prompts')) return [];
    if (!/^\d+$/.test(part)) return [words.field(part)];
    return [(parts[at - 1] === 'prompts' ? words.prompt : words.theme)(Number(part) + 1)];
  });
  return named.join(words.joint);
}
