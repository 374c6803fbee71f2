import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { packById } from '@/lib/packs/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { dayFormat, nextWord, timeFormat } from './session-words';

/** What the two are to each other, by what template and how often they meet, and when next. */
export function PairFacts({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations();
  const locale = useLocale();
  const pack = useLiveQuery(() => packById(pair.packId), [pair.packId]);
  const relation = t(`relation.${pair.relation}`);
  const rhythm = t('workspace.rhythm', {
    cadence: t(`cadence.${pair.cadence}`),
    minutes: t('minutes', { count: pair.lengthMin }),
  });
  return (
    <p className="flex flex-wrap gap-x-4 text-sm text-ink-2">
      <span>{pack ? [relation, pack.name[locale]].join(t('common.dot')) : relation}</span>
      <span>{rhythm}</span>
      <NextTime pair={pair} />
    </p>
  );
}

function NextTime({ pair: { nextAt } }: { pair: PairWithPerson }) {
  const t = useTranslations('workspace');
  const format = useFormatter();
  const word = nextAt === undefined ? undefined : nextWord(nextAt);
  if (nextAt === undefined || !word) return null;
  const date = new Date(nextAt);
  const time = format.dateTime(date, timeFormat);
  const day = format.dateTime(date, dayFormat(nextAt));
  return (
    <time dateTime={date.toISOString()}>
      {word === 'nextOn' ? t(word, { day, time }) : t(word, { time })}
    </time>
  );
}
