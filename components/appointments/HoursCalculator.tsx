import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { pairHours } from '@/lib/appointments/monthly-hours';
import type { Cadence } from '@/lib/pairs/schema';
import { NumberInput } from '../ui/NumberInput';
import { Select } from '../ui/Select';
import { useHourWords } from './use-hour-words';

const lengths = ['15', '20', '30', '45', '60', '90'] as const;
const cadences = ['weekly', 'biweekly', 'monthly'] as const satisfies Cadence[];
const mostPeople = 200;

/** What it would cost to take over so many people (product.md A9). */
export function HoursCalculator() {
  const t = useTranslations();
  const words = useHourWords();
  const [people, setPeople] = useState(10);
  const [length, setLength] = useState<(typeof lengths)[number]>('15');
  const [cadence, setCadence] = useState<(typeof cadences)[number]>('weekly');
  const one = pairHours({ cadence, lengthMin: Number(length) });
  return (
    <section aria-labelledby="calculator" className="border-t border-line pt-6">
      <h2 id="calculator" className="text-sm text-ink-2">
        {t('dates.calculator.title')}
      </h2>
      <p className="mb-2 text-xs text-ink-2">{t('dates.calculator.hint')}</p>
      <div className="flex flex-col gap-2">
        <NumberInput
          label={t('dates.calculator.people')}
          value={people}
          min={1}
          max={mostPeople}
          error={t('dates.calculator.peopleError')}
          onChange={setPeople}
        />
        <div className="grid grid-cols-2 gap-2">
          <Select
            label={t('dates.calculator.length')}
            value={length}
            onChange={setLength}
            options={lengths.map((value) => ({ value, label: t('minutes', { count: Number(value) }) }))}
          />
          <Select
            label={t('dates.calculator.cadence')}
            value={cadence}
            onChange={setCadence}
            options={cadences.map((value) => ({ value, label: t(`cadence.${value}`) }))}
          />
        </div>
        <p role="status" className="pt-1 tabular-nums">
          {t('dates.calculator.result', {
            hours: words.hours(one.hours * people),
            share: words.share(one.share * people),
          })}
        </p>
      </div>
    </section>
  );
}
