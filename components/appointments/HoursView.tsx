import { useFormatter, useTranslations } from 'use-intl';
import { monthlyHours, workingHours } from '@/lib/appointments/monthly-hours';
import type { PairDates } from '@/lib/appointments/store';
import { useHourWords } from './use-hour-words';

/** More people than this, and somebody else could take over some (product.md MFG-9). */
const mostPeople = 10;

/** What all pairs together cost me a month, to two decimals; a quiet word above ten people, none below. */
export function HoursView({ all }: { all: PairDates[] }) {
  const t = useTranslations('dates.hours');
  const format = useFormatter();
  const words = useHourWords();
  const pairs = all.map(({ pair }) => pair).filter(({ isSample }) => !isSample);
  const { hours, share } = monthlyHours(pairs);
  const asNeeded = pairs.filter(({ cadence }) => cadence === 'custom').length;
  const people = new Set(pairs.filter(({ memberIs }) => memberIs === 'other').map(({ personId }) => personId))
    .size;
  const facts = [
    [t('pairs'), t('pairCount', { count: pairs.length })],
    [t('month'), t('hours', { hours: words.hours(hours) })],
    [t('share'), words.share(share)],
  ];
  return (
    <section aria-labelledby="hours">
      <h2 id="hours" className="mb-2 text-sm text-ink-2">
        {t('title')}
      </h2>
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
        {facts.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-ink-2">{name}</dt>
            <dd className="text-right font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-2 text-xs text-ink-2">
        <p>{t('shareOf', { total: words.hours(workingHours) })}</p>
        {asNeeded > 0 && <p>{t('asNeeded', { count: asNeeded })}</p>}
      </div>
      {people > mostPeople && (
        <p className="mt-2 text-sm text-amber">{t('many', { count: format.number(people) })}</p>
      )}
    </section>
  );
}
