import { browser } from 'wxt/browser';

/** Opens the workspace in a tab of its own, at a pair or a session. */
export async function openWorkspace(place: `#/pairs/${string}` | `#/sessions/${string}`): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/workspace.html')}${place}` });
}
