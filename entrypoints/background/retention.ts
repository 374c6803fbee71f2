import { browser } from 'wxt/browser';
import { deleteExpired } from '@/lib/consent/erase';

const alarm = 'delete-expired-records';

/** Deletes records whose time is over: at the start of the browser and every hour. */
export function deleteOnTime(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void deleteExpired(Date.now());
  });
  void browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: 60 });
}
