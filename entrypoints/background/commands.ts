import { browser } from 'wxt/browser';
import { openPanel } from '@/components/sessions/open-panel';
import { toggleOffTheRecord } from '@/lib/consent/off-the-record';
import { currentSession } from '@/lib/sessions/store';

type Tab = { id?: number; windowId?: number };

/** The keyboard shortcuts of the manifest. */
export function runCommand(command: string, tab?: Tab): void {
  if (command === 'open-panel') void openPanel(tab?.windowId);
  if (command === 'quick-capture') void openPopup(tab);
  if (command === 'off-the-record') void toggleInTab(tab);
}

/** On meeting pages the toolbar icon opens the panel, so the popup has to be set for the moment of opening. */
async function openPopup(tab: Tab | undefined): Promise<void> {
  const tabId = tab?.id;
  if (tabId === undefined) return;
  const before = await browser.action.getPopup({ tabId });
  await browser.action.setPopup({ tabId, popup: 'popup.html' });
  await browser.action.openPopup();
  await browser.action.setPopup({ tabId, popup: before });
}

async function toggleInTab(tab: Tab | undefined): Promise<void> {
  const session = await currentSession(tab?.id);
  if (session) await toggleOffTheRecord(session.id);
}
