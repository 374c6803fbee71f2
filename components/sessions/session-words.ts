import type { DateTimeFormatOptions, useTranslations } from 'use-intl';
import type { Session } from '@/lib/sessions/schema';
import { minutesTaken } from '@/lib/sessions/session-json';
import { today } from '@/lib/today';

/** A day in the locale's own form; with the year where it is not this one. */
export const dayFormat = (at: number, now = Date.now()): DateTimeFormatOptions => ({
  ...(new Date(at).getFullYear() === new Date(now).getFullYear() ? {} : { year: 'numeric' }),
  month: 'long',
  day: 'numeric',
  weekday: 'short',
});

export const timeFormat = { hour: 'numeric', minute: '2-digit' } as const;

type Texts = ReturnType<typeof useTranslations<never>>;

/** 31分・Meet */
export const lengthAndPlace = (session: Session, t: Texts): string =>
  [
    t('minutes', { count: minutesTaken(session) }),
    session.platform ? t(`platform.${session.platform}`) : t(`mode.${session.mode}`),
  ].join(t('common.dot'));

/** How to say when the next one is; nothing for a day that has passed. */
export function nextWord(
  nextAt: number,
  now = Date.now(),
): 'nextToday' | 'nextTomorrow' | 'nextOn' | undefined {
  const day = today(new Date(nextAt));
  if (day < today(new Date(now))) return undefined;
  if (day === today(new Date(now))) return 'nextToday';
  const tomorrow = new Date(now);
  tomorrow.setDate(tomorrow.getDate() + 1);
  return day === today(tomorrow) ? 'nextTomorrow' : 'nextOn';
}
