import { useTranslations } from 'use-intl';
import { sinceLast } from '@/lib/appointments/since-last';
import type { PairDates } from '@/lib/appointments/store';

/** How long ago they last talked, as a fact; a long time in words and amber, without blame. */
export function SinceLast({ dates, now }: { dates: PairDates; now: number }) {
  const t = useTranslations('dates');
  const { pair, lastAt, planned } = dates;
  const { cadence, createdAt } = pair;
  const since = sinceLast({ cadence, createdAt, lastAt, nextAt: planned[0]?.at, now });
  const fact = useFact(since.days);
  if (since.isOverMonth) return <span className="text-amber">{t('overMonth', { fact })}</span>;
  if (since.isBehind) return <span className="text-amber">{t('longer', { fact })}</span>;
  return <span>{fact}</span>;
}

function useFact(days: number | undefined): string {
  const t = useTranslations('dates');
  if (days === undefined) return t('never');
  if (days === 0) return t('lastToday');
  return days === 1 ? t('lastYesterday') : t('lastDays', { days });
}
