/** A name without what pages add or change: width, case, spaces, 「さん」, "(Me)", "(Guest)". */
export const plainName = (name: string): string =>
  bareName(name)
    .replace(/[\s・,，.]+/g, '')
    .toLowerCase();

const bareName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[(（[].*?[)）\]]/g, '')
    .trim()
    .replace(/(さん|様|さま)$/u, '');

/** Whether two shown names are the same person's: equal, or the same words in the other order (Hanako Sato). */
export function sameName(a: string, b: string): boolean {
  const [plainA, plainB] = [plainName(a), plainName(b)];
  if (plainA === '' || plainB === '') return false;
  return plainA === plainB || sortedWords(a) === sortedWords(b);
}

const sortedWords = (name: string) =>
  bareName(name)
    .toLowerCase()
    .split(/[\s,，]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
