import { useFormatter, useTranslations } from 'use-intl';
import { dayFormat, nextWord, timeFormat } from '../sessions/session-words';

/** Days and times as people say them: 今日 15:00. */
export function useDateWords() {
  const t = useTranslations('dates');
  const format = useFormatter();
  const time = (at: number): string => format.dateTime(new Date(at), timeFormat);
  const day = (at: number): string => {
    const word = nextWord(at);
    if (word === 'nextToday') return t('today');
    if (word === 'nextTomorrow') return t('tomorrow');
    return format.dateTime(new Date(at), dayFormat(at));
  };
  const when = (at: number): string => t('when', { day: day(at), time: time(at) });
  return { time, day, when };
}
