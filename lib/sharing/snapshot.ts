import type { Bytes } from './base64url';
import { joinBytes } from './bytes';
import { kindOfNumber, numberOfKind } from './padding';
import { DocumentName } from './schema';

/** What is said of one document. */
export type Piece = { document: DocumentName; kind: 'update' | 'state-vector'; data: Uint8Array };

/** The length of the name; after the name the kind, and the length of the data in four bytes. */
const nameHead = 1;
const dataHead = 5;

/** Several pieces as the data of one envelope. */
export const packPieces = (pieces: readonly Piece[]): Bytes =>
  joinBytes(
    ...pieces.flatMap(({ document, kind, data }) => {
      const name = new TextEncoder().encode(document);
      const head = new Uint8Array(dataHead);
      head[0] = numberOfKind(kind);
      new DataView(head.buffer).setUint32(1, data.length);
      return [Uint8Array.of(name.length), name, head, data];
    }),
  );

/** undefined where these bytes were not packed like this. */
export function unpackPieces(bytes: Bytes): Piece[] | undefined {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < bytes.length) {
    const nameEnd = at + nameHead + (bytes[at] ?? 0);
    const dataStart = nameEnd + dataHead;
    if (dataStart > bytes.length) return undefined;
    const document = DocumentName.safeParse(new TextDecoder().decode(bytes.subarray(at + nameHead, nameEnd)));
    const kind = kindOfNumber(bytes[nameEnd]);
    const dataEnd = dataStart + new DataView(bytes.buffer, bytes.byteOffset + nameEnd + 1).getUint32(0);
    if (!document.success || (kind !== 'update' && kind !== 'state-vector') || dataEnd > bytes.length)
      return undefined;
    pieces.push({ document: document.data as DocumentName, kind, data: bytes.slice(dataStart, dataEnd) });
    at = dataEnd;
  }
  return pieces;
}
