import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { delegated, mostForOneLead, type TimeQuestion } from '@/lib/appointments/monthly-hours';
import { useHourWords } from '../appointments/use-hour-words';
import { NumberInput } from '../ui/NumberInput';

/** What lead members take on, to be seen before they are asked (product.md MFG-9). */
export function LeadMembers({ question }: { question: TimeQuestion }) {
  const t = useTranslations('kit.leads');
  const words = useHourWords();
  const [leads, setLeads] = useState(2);
  const { most, lead, isTooMany } = delegated(question, leads);
  return (
    <section aria-labelledby="kit-leads" className="flex flex-col gap-3">
      <h3 id="kit-leads" className="font-semibold">
        {t('title')}
      </h3>
      <p className="text-ink-2">{t('about')}</p>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="w-40">
          <NumberInput
            label={t('count')}
            value={leads}
            min={1}
            max={50}
            error={t('countError')}
            onChange={setLeads}
          />
        </div>
        <div role="status" className="min-w-0 flex-1 basis-80">
          <p className="tabular-nums">
            {t('result', { most, hours: words.hours(lead.hours), share: words.share(lead.share) })}
          </p>
          {isTooMany && <p className="text-amber">{t('tooMany', { limit: mostForOneLead })}</p>}
        </div>
      </div>
    </section>
  );
}
