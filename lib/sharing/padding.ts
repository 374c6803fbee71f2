import type { Bytes } from './base64url';
import { largestPlaintext } from './schema';

/** What an envelope holds, by the number in its first byte. */
const kinds = {
  1: 'update',
  2: 'state-vector',
  3: 'snapshot',
  4: 'part',
  5: 'presence',
  6: 'leave',
} as const;
export type SealedKind = (typeof kinds)[keyof typeof kinds];

/** The number that stands for a kind. */
export const numberOfKind = (kind: SealedKind): number =>
  Number(Object.entries(kinds).find(([, name]) => name === kind)?.[0]);

/** undefined where no kind has this number. */
export const kindOfNumber = (number: number | undefined): SealedKind | undefined =>
  Object.entries(kinds).find(([known]) => Number(known) === number)?.[1];

const block = 256;
/** The kind, and the length in four bytes. */
const headBytes = 5;
/** More than this does not go into one envelope. */
export const largestData = largestPlaintext - headBytes;

/** Kind, length, data, and zeros to a whole number of blocks, so that the size tells little. */
export function padded(kind: SealedKind, data: Uint8Array): Bytes {
  if (data.length > largestData) throw new RangeError(`More than ${largestData} bytes in one envelope`);
  const plaintext = new Uint8Array(Math.ceil((headBytes + data.length) / block) * block);
  plaintext[0] = numberOfKind(kind);
  new DataView(plaintext.buffer).setUint32(1, data.length);
  plaintext.set(data, headBytes);
  return plaintext;
}

/** undefined where it was not padded like this: every plaintext has one form only. */
export function unpadded(plaintext: Bytes): { kind: SealedKind; data: Bytes } | undefined {
  const kind = kindOfNumber(plaintext[0]);
  if (!kind || plaintext.length < block) return undefined;
  const end = headBytes + new DataView(plaintext.buffer).getUint32(1);
  if (Math.ceil(end / block) * block !== plaintext.length) return undefined;
  if (plaintext.subarray(end).some((byte) => byte !== 0)) return undefined;
  return { kind, data: plaintext.slice(headBytes, end) };
}
