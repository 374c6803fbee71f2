import { browser } from 'wxt/browser';

type FirefoxBrowser = { sidebarAction: { open(): Promise<void> } };

/** Opens the side panel beside this tab. Must run inside a person's click, key or command. */
export async function openPanel(tab: { id?: number; windowId?: number } | undefined): Promise<void> {
  if (import.meta.env.FIREFOX) return (browser as unknown as FirefoxBrowser).sidebarAction.open();
  if (tab?.windowId !== undefined) await browser.sidePanel.open({ windowId: tab.windowId });
}
