import { browser } from 'wxt/browser';

type FirefoxBrowser = { sidebarAction: { open(): Promise<void> } };

/** Opens the side panel in this window. Must run inside a person's click, key or command, before anything is awaited. */
export async function openPanel(windowId: number | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as FirefoxBrowser).sidebarAction.open();
  if (windowId !== undefined) await browser.sidePanel.open({ windowId });
}
