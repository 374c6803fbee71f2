import { liveQuery } from 'dexie';
import { browser } from 'wxt/browser';
import { openWorkspace } from '@/components/sessions/open-workspace';
import { reminderRules } from '@/lib/appointments/due-reminders';
import { reminderWords } from '@/lib/appointments/reminder-words';
import {
  comingAppointments,
  type GivenReminder,
  reminderAlarm,
  takeDueReminders,
} from '@/lib/appointments/store';
import { language, reminders } from '@/lib/settings';
import en from '@/lib/texts/en/reminder.json';
import ja from '@/lib/texts/ja/reminder.json';
import { languageNow } from '@/lib/texts/language-now';

/** Reminds of planned 1on1s: when the alarm says so, and when dates or the setting change. */
export function remind(): void {
  // Also by other alarms, so that a clock or time zone that was changed is noticed within the hour.
  browser.alarms.onAlarm.addListener(() => void look());
  browser.notifications.onClicked.addListener((id) => void open(id));
  reminders.watch(() => void look());
  let known = '';
  liveQuery(() => comingAppointments(Date.now())).subscribe({
    next: (coming) => {
      // Rows are written anew with every change of the notebook.
      const dates = JSON.stringify(coming.map(({ id, at, changedAt }) => [id, at, changedAt]));
      if (dates !== known) void look();
      known = dates;
    },
  });
}

let looking: Promise<void> = Promise.resolve();

/** One after the other: the alarm is to follow from the last look. */
function look(): Promise<void> {
  looking = looking.then(giveReminders).catch((error) => console.error(error));
  return looking;
}

async function giveReminders(): Promise<void> {
  const rules = reminderRules(await reminders.getValue());
  const { due, nextAt } = await takeDueReminders(Date.now(), rules);
  if (nextAt === undefined) await browser.alarms.clear(reminderAlarm);
  else await browser.alarms.create(reminderAlarm, { when: nextAt });
  if (due.length > 0) await show(due);
}

const idOf = (pairIds: string[]): string => `reminder:${pairIds.length === 1 ? pairIds[0] : ''}`;

async function show(due: GivenReminder[]): Promise<void> {
  const locale = languageNow(await language.getValue(), navigator.languages);
  const texts = locale === 'ja' ? ja : en;
  await browser.notifications.create(idOf([...new Set(due.map(({ pairId }) => pairId))]), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    ...reminderWords(due, { now: Date.now(), locale, texts }),
  });
}

/** The page of the pair; of several pairs, all dates. */
async function open(id: string): Promise<void> {
  const [, pairId] = /^reminder:(.*)$/.exec(id) ?? [];
  if (pairId === undefined) return;
  await browser.notifications.clear(id);
  await openWorkspace(pairId === '' ? '#/dates' : `#/pairs/${pairId}`);
}
