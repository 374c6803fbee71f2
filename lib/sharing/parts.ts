import { type Bytes, toBase64Url } from './base64url';
import { joinBytes, randomBytes } from './bytes';
import { kindOfNumber, largestData, numberOfKind, type SealedKind } from './padding';

/** One slice of something that is too large for one envelope. */
export type Part = { group: string; index: number; count: number; bytes: Bytes };

/** A part that waits for the others of its group, opened. `id` is the same for the same part. */
export type PartRow = Part & {
  id: string;
  spaceId: string;
  sender: string;
  document: string;
  /** Epoch ms. */
  receivedAt: number;
};

export const mostParts = 64;
const groupBytes = 16;
/** The group, its number and how many there are, in two bytes each. */
const headBytes = groupBytes + 4;
const sliceBytes = largestData - headBytes;

/** What can be cut: a part of parts is none. */
const isWhole = (kind: SealedKind | undefined): kind is 'update' | 'state-vector' | 'snapshot' =>
  kind === 'update' || kind === 'state-vector' || kind === 'snapshot';

/** The data of as many parts as it takes. Throws a RangeError where that is too many. */
export function cutIntoParts(kind: SealedKind, data: Uint8Array): Bytes[] {
  const whole = joinBytes(Uint8Array.of(numberOfKind(kind)), data);
  const count = Math.ceil(whole.length / sliceBytes);
  if (count > mostParts)
    throw new RangeError(`${data.length} bytes are more than ${mostParts} envelopes take`);
  const group = randomBytes(groupBytes);
  return Array.from({ length: count }, (_, index) => {
    const place = new Uint8Array(4);
    new DataView(place.buffer).setUint16(0, index);
    new DataView(place.buffer).setUint16(2, count);
    return joinBytes(group, place, whole.subarray(index * sliceBytes, (index + 1) * sliceBytes));
  });
}

/** undefined where these bytes are no part. */
export function readPart(data: Uint8Array): Part | undefined {
  if (data.length <= headBytes) return undefined;
  const numbers = new DataView(data.buffer, data.byteOffset + groupBytes);
  const [index, count] = [numbers.getUint16(0), numbers.getUint16(2)];
  if (count < 2 || count > mostParts || index >= count) return undefined;
  return { group: toBase64Url(data.slice(0, groupBytes)), index, count, bytes: data.slice(headBytes) };
}

/** What the parts of one group were cut from; undefined while one is missing, or where they are of nothing we know. */
export function joinedParts(parts: readonly Part[]): { kind: SealedKind; data: Bytes } | undefined {
  const inOrder = parts.toSorted((a, b) => a.index - b.index);
  const isComplete = inOrder.every(({ index, count }, at) => index === at && count === inOrder.length);
  if (inOrder.length === 0 || !isComplete) return undefined;
  const whole = joinBytes(...inOrder.map(({ bytes }) => bytes));
  const kind = kindOfNumber(whole[0]);
  return isWhole(kind) ? { kind, data: whole.slice(1) } : undefined;
}
