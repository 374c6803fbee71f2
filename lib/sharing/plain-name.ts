/** Controls, line breaks, halves of characters, and what turns the direction of writing: none belongs in a name. */
export const hidden =
  '\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff';
export const longestName = 100;

const everyHidden = new RegExp(`[${hidden}]`, 'gu');

/** The name as it may travel. */
export const plainName = (name: string): string =>
  name.slice(0, longestName).replace(everyHidden, ' ').trim();
