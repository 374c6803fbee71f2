import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { moveAppointment, nextAppointment, planAppointments, reminderAlarm } from '@/lib/appointments/store';
import { addPair } from '@/lib/pairs/store';
import { language, reminders } from '@/lib/settings';
import { sato } from '@/tests/a-talk';
import { remind } from './reminders';

const at = (text: string): number => new Date(text).getTime();
const tuesday = at('2026-11-24T15:00');
const shown: Record<string, unknown>[] = [];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: at('2026-11-16T09:00') });
  shown.length = 0;
  vi.spyOn(browser.notifications, 'create').mockImplementation((async (id: string, options: object) => {
    shown.push({ id, ...options });
    return id;
  }) as never);
  vi.spyOn(browser.notifications, 'clear').mockImplementation((async () => true) as never);
  vi.spyOn(browser.runtime, 'getURL').mockImplementation(
    ((path: string) => `chrome-extension://x${path}`) as never,
  );
  await language.setValue('ja');
});
afterEach(() => vi.useRealTimers());

const alarmAt = async () => (await browser.alarms.get(reminderAlarm))?.scheduledTime;
const wakeAt = (text: string) => expect.poll(alarmAt).toBe(at(text));
const ring = async (when: string) => {
  vi.setSystemTime(at(when));
  await fakeBrowser.alarms.onAlarm.trigger({ name: reminderAlarm, scheduledTime: Date.now() });
};

test('the service worker wakes for each reminder, shows it once, and leads to the pair', async () => {
  const pair = await addPair(sato);
  remind();
  await planAppointments(pair.id, [{ at: tuesday, lengthMin: 30 }]);
  await wakeAt('2026-11-23T17:00');
  expect(shown).toEqual([]);
  await ring('2026-11-23T17:00');
  await wakeAt('2026-11-24T14:50');
  expect(shown).toMatchObject([
    {
      id: `reminder:${pair.id}`,
      title: '佐藤 花子さんとの1on1',
      message: expect.stringMatching('明日 15:00'),
    },
  ]);
  await ring('2026-11-23T17:00');
  const planned = await nextAppointment(pair.id, Date.now());
  await moveAppointment(planned?.id ?? '', at('2026-11-26T10:00'));
  await wakeAt('2026-11-25T17:00');
  expect(shown).toHaveLength(1);

  await reminders.setValue({ ...reminders.fallback, dayBeforeHour: 12 });
  await wakeAt('2026-11-25T12:00');
  await reminders.setValue({ ...reminders.fallback, isOn: false });
  await expect.poll(alarmAt).toBeUndefined();

  const opened = vi.spyOn(browser.tabs, 'create');
  await fakeBrowser.notifications.onClicked.trigger(`reminder:${pair.id}`);
  await expect
    .poll(() => opened.mock.calls)
    .toEqual([[{ url: `chrome-extension://x/workspace.html#/pairs/${pair.id}` }]]);
});
