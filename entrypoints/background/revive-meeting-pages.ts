import { browser } from 'wxt/browser';
import { platforms } from '@/lib/platforms';

/** After an install or update, open meeting pages get the new script; the old one hands over and stops. */
export async function reviveMeetingPages(): Promise<void> {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const files = scripts.flatMap((script) => script.js ?? []).filter((file) => file.includes('captions'));
  const tabs = await browser.tabs.query({ url: platforms.flatMap((platform) => platform.matches) });
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      // A page that is loading or gone cannot be scripted; it gets the script by itself when it loads.
      await browser.scripting
        .executeScript({ target: { tabId: id, allFrames: true }, files: files as [] })
        .catch(() => undefined);
    }),
  );
}
