import { largestExport, type ReadExport, readExport } from '../backup/read-export';
import { exportAll } from '../backup/store';
import { openSealed, type SealRefusal, sealFile } from './sealed-file';

/** What the seal adds to a file: its head, and 16 bytes for each 64 KiB. */
const largestSealed = largestExport + largestExport / 1024;

/** Everything of this person, as `exportAll` has it, sealed with a passphrase. */
export async function sealedBackup(passphrase: string): Promise<Blob> {
  const content = new Uint8Array(await (await exportAll()).arrayBuffer());
  return new Blob([await sealFile(content, passphrase)], { type: 'application/octet-stream' });
}

/** Opens a sealed backup that may come from anyone and reads it as a plain one is read; nothing is stored. */
export async function readSealedBackup(
  file: Blob,
  passphrase: string,
): Promise<ReadExport | { refused: SealRefusal }> {
  if (file.size > largestSealed) return { problems: [{ path: '', code: 'too-large' }] };
  const { content, refused } = await openSealed(new Uint8Array(await file.arrayBuffer()), passphrase);
  return content ? readExport(new TextDecoder().decode(content)) : { refused };
}
