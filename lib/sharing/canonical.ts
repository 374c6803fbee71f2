import type { Bytes } from './base64url';

/** What can be written in one way only: no fractions, nothing empty. */
export type Canonical =
  | string
  | number
  | boolean
  | readonly Canonical[]
  | { readonly [key: string]: Canonical | undefined };

/**
 * JSON with sorted keys and without spaces, as RFC 8785 has it for what is allowed here. Whoever signs and whoever
 * checks write the same bytes, whatever the text looked like on its way.
 */
export function canonicalText(value: Canonical): string {
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('half a character');
    return JSON.stringify(value);
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError('not an integer');
    return JSON.stringify(value);
  }
  if (typeof value === 'boolean') return String(value);
  if (isList(value)) return `[${value.map(canonicalText).join()}]`;
  const fields = Object.keys(value)
    .sort()
    .flatMap((key) => {
      const field = value[key];
      return field === undefined ? [] : [`${JSON.stringify(key)}:${canonicalText(field)}`];
    });
  return `{${fields.join()}}`;
}

// Array.isArray does not tell a readonly list.
const isList = (value: Canonical): value is readonly Canonical[] => Array.isArray(value);

export const canonicalBytes = (value: Canonical): Bytes => new TextEncoder().encode(canonicalText(value));
