import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/** The tab beside which the panel stands. */
export function useActiveTab(): number | undefined {
  const [tabId, setTabId] = useState<number>();
  useEffect(() => {
    let windowId: number | undefined;
    const look = async () => {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      windowId = tab?.windowId;
      setTabId(tab?.id);
    };
    const onActivated = (info: { tabId: number; windowId: number }) => {
      if (windowId === undefined || info.windowId === windowId) setTabId(info.tabId);
    };
    void look();
    browser.tabs.onActivated.addListener(onActivated);
    return () => browser.tabs.onActivated.removeListener(onActivated);
  }, []);
  return tabId;
}
