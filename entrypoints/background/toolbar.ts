import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { badgeOf } from '@/lib/capture/badge';
import { allCaptures } from '@/lib/capture/store';
import { consentOf } from '@/lib/consent/off-the-record';
import { currentSession } from '@/lib/sessions/store';

/** Keeps the toolbar true: on meeting pages the icon opens the panel, its badge says how capture is doing. */
export function keepToolbar(): void {
  liveQuery(badges).subscribe({ next: (tabs) => void Promise.all(tabs.map(show)) });
}

async function badges() {
  const captures = await allCaptures();
  return Promise.all(
    captures.map(async ({ tabId, call, health }) => {
      const session = await currentSession(tabId);
      const consent = session?.tabId === tabId ? await consentOf(session.id) : undefined;
      return { tabId, isMeeting: call !== 'outside', ...badgeOf(health.state, consent) };
    }),
  );
}

async function show({
  tabId,
  isMeeting,
  text,
  colour,
}: Awaited<ReturnType<typeof badges>>[number]): Promise<void> {
  // The tab may have been closed meanwhile; then there is nothing to show it on.
  await Promise.all([
    browser.action.setPopup({ tabId, popup: isMeeting ? '' : 'popup.html' }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
  ]).catch(() => undefined);
}
