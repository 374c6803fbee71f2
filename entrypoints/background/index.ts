import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openPanel } from '@/components/sessions/open-panel';
import '@/lib/backup/watch-writes';
import { forgetTab, receiveMeeting, receiveUtterances } from '@/lib/capture/store';
import { onMessage } from '@/lib/messages';
import { runCommand } from './commands';
import { forgetWhenLeft } from './forget-when-left';
import { remind } from './reminders';
import { deleteOnTime } from './retention';
import { reviveMeetingPages } from './revive-meeting-pages';
import { tidyTabs } from './tidy-tabs';
import { keepToolbar } from './toolbar';

export default defineBackground(() => {
  onMessage('reportMeeting', ({ data, sender }) => tidyTabs().then(() => receiveMeeting(data, sender)));
  onMessage('recordUtterances', ({ data, sender }) => tidyTabs().then(() => receiveUtterances(data, sender)));
  onMessage('openSidePanel', ({ sender }) => openPanel(sender.tab?.windowId));
  browser.commands.onCommand.addListener(runCommand);
  browser.action.onClicked.addListener((tab) => void openPanel(tab.windowId));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener(forgetWhenLeft);
  browser.runtime.onStartup.addListener(() => void tidyTabs());
  browser.runtime.onInstalled.addListener(() => void reviveMeetingPages());
  // A meeting page's script needs nothing stored here, so a broken page must not be able to read it.
  void browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  deleteOnTime();
  remind();
  keepToolbar();
});
