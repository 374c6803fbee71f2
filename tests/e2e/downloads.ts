import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { DevTools } from '../../scripts/devtools.ts';

export type Downloaded = { name: string; path: string };
export type Downloads = {
  /** Does something that ends in a download, from any page or the panel, and waits for the whole file. */
  download(act: () => Promise<unknown>): Promise<Downloaded>;
};

/** Playwright hears only of downloads from pages it opened itself; the browser tells of all. */
export async function catchDownloads(devTools: DevTools, profileDir: string): Promise<Downloads> {
  const downloadPath = mkdtempSync(join(profileDir, 'downloads-'));
  await devTools.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath,
    eventsEnabled: true,
  });
  const next = () =>
    new Promise<Downloaded>((resolve, reject) => {
      let name = '';
      const timer = setTimeout(() => reject(new Error('Nothing was downloaded within 10 s.')), 10_000);
      const stop = devTools.listen(({ method, params }) => {
        if (method === 'Browser.downloadWillBegin') name = String(params.suggestedFilename);
        if (method !== 'Browser.downloadProgress' || params.state !== 'completed') return;
        clearTimeout(timer);
        stop();
        resolve({ name, path: join(downloadPath, name) });
      });
    });
  return {
    download: async (act) => {
      const [downloaded] = await Promise.all([next(), act()]);
      return downloaded;
    },
  };
}
