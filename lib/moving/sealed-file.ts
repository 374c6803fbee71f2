import type { Bytes } from '../sharing/base64url';
import { plainPassphrase } from './passphrase';

/** scrypt's N as a power of two; with it one try takes about a second. */
const usualWork = 18;
const firstLine = 'age-encryption.org/v1\n';

/** Why a sealed file does not open. */
export type SealRefusal =
  | 'wrong-passphrase'
  /** Sealed for somebody's key, as other programs do it. */
  | 'other-seal'
  /** Cut off or changed. */
  | 'damaged';

/** Seals bytes with a passphrase, as a file that every age program can open. Takes a second or two. */
export async function sealFile(content: Bytes, passphrase: string, work = usualWork): Promise<Bytes> {
  const { Encrypter } = await import('age-encryption');
  const sealing = new Encrypter();
  sealing.setPassphrase(plainPassphrase(passphrase));
  sealing.setScryptWorkFactor(work);
  return (await sealing.encrypt(content)) as Bytes;
}

/** Whether this file is sealed, by its first line. */
export const isSealed = async (file: Blob): Promise<boolean> =>
  (await file.slice(0, firstLine.length).text()) === firstLine;

/** Opens a sealed file that may come from anyone. Never throws. Takes a second or two. */
export async function openSealed(
  sealed: Bytes,
  passphrase: string,
): Promise<{ content: Bytes; refused?: never } | { content?: never; refused: SealRefusal }> {
  const { Decrypter } = await import('age-encryption');
  const opening = new Decrypter();
  opening.addPassphrase(plainPassphrase(passphrase));
  const head = new TextDecoder('latin1').decode(sealed.subarray(firstLine.length, firstLine.length + 10));
  try {
    return { content: (await opening.decrypt(sealed)) as Bytes };
  } catch (error) {
    const isNoMatch = error instanceof Error && error.message.startsWith('no identity matched');
    if (!isNoMatch) return { refused: 'damaged' };
    return { refused: head === '-> scrypt ' ? 'wrong-passphrase' : 'other-seal' };
  }
}
