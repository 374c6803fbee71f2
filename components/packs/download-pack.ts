import { packFile } from '@/lib/packs/pack-file';
import type { Pack } from '@/lib/packs/schema';
import { packById, saveOwnPack } from '@/lib/packs/store';
import { saveFile } from '../frame/save-file';

/** Lets the browser save the pack as a file. */
function download(pack: Pack, name: string): void {
  const safeName = name.replace(/[\\/:*?"<>|\s]+/g, '-');
  const content = new Blob([packFile(pack)], { type: 'application/json' });
  saveFile(content, `${safeName}-v${pack.version}.json`);
}

/** An own pack goes out under a new version, so that who gets the file can tell it from the last one. */
export async function exportPack({ id }: Pack, isOwn: boolean, locale: 'ja' | 'en'): Promise<Pack> {
  const latest = await packById(id);
  const pack = isOwn ? { ...latest, version: latest.version + 1 } : latest;
  if (isOwn) await saveOwnPack(pack);
  download(pack, pack.name[locale]);
  return pack;
}
