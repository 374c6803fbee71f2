import { browser } from 'wxt/browser';

type Place = `#/pairs/${string}` | `#/sessions/${string}` | '#/dates';

/** Opens the workspace in a tab of its own, at a pair, a session or the dates. */
export async function openWorkspace(place: Place): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/workspace.html')}${place}` });
}
