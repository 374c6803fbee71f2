import { toBase64 } from '../backup/base64';

/** Bytes that WebCrypto takes: never a view of shared memory. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Bytes as base64url without padding (RFC 4648, section 5). */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** The bytes of base64url text; throws where it is none. */
export function fromBase64Url(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

const sixBits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const sign = '[A-Za-z0-9_-]';
/** The last sign of text that stands for one or two bytes more than a multiple of three: its spare bits are zero. */
const lastOfOne = `[${[...sixBits].filter((_, at) => at % 16 === 0).join('')}]`;
const lastOfTwo = `[${[...sixBits].filter((_, at) => at % 4 === 0).join('')}]`;

const rests = ['', `${sign}${lastOfOne}`, `${sign}{2}${lastOfTwo}`] as const;

/**
 * Base64url of so many bytes, in the only way there is to write them: were spare bits free, one could change a text
 * that is signed as bytes.
 */
export function patternOfBytes(count: number): RegExp {
  const rest = rests[count % 3 === 0 ? 0 : count % 3 === 1 ? 1 : 2];
  return new RegExp(`^${sign}{${Math.floor(count / 3) * 4}}${rest}$`);
}

/** Base64url of any number of bytes, in the only way there is to write them. */
export const patternOfAnyBytes = new RegExp(`^(?:${sign}{4})*(?:${rests[1]}|${rests[2]})?$`);
