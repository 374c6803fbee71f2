import { packFile } from '@/lib/packs/pack-file';
import type { Pack } from '@/lib/packs/schema';
import { packById, saveOwnPack } from '@/lib/packs/store';

const keptMs = 10_000;

/** Lets the browser save the pack as a file. */
function download(pack: Pack, name: string): void {
  const url = URL.createObjectURL(new Blob([packFile(pack)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  const safeName = name.replace(/[\\/:*?"<>|\s]+/g, '-');
  link.download = `${safeName}-v${pack.version}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), keptMs);
}

/** An own pack goes out under a new version, so that who gets the file can tell it from the last one. */
export async function exportPack({ id }: Pack, isOwn: boolean, locale: 'ja' | 'en'): Promise<Pack> {
  const latest = await packById(id);
  const pack = isOwn ? { ...latest, version: latest.version + 1 } : latest;
  if (isOwn) await saveOwnPack(pack);
  download(pack, pack.name[locale]);
  return pack;
}
