import { ChevronDown, ChevronUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PairDates, planAgain } from '@/lib/appointments/store';
import { shortName } from '@/lib/people/short-name';
import { Button } from '../ui/Button';
import { DateActions } from './DateActions';
import { useDateWords } from './use-date-words';

type Props = { dates: PairDates; onPlan: () => void };

/** A pair's dates after the next one, and those that were skipped. */
export function FurtherDates({ dates: { pair, planned, skipped }, onPlan }: Props) {
  const t = useTranslations('dates');
  const { when } = useDateWords();
  const [isOpen, setIsOpen] = useState(false);
  const further = planned.slice(1);
  const name = shortName(pair.person.name);
  const Arrow = isOpen ? ChevronUp : ChevronDown;
  return (
    <>
      <div className="-ml-1 flex flex-wrap items-center empty:hidden">
        {planned.length > 0 && (
          <Button look="link" isSmall aria-label={t('planMoreWith', { name })} onPress={onPlan}>
            {t('planMore')}
          </Button>
        )}
        {further.length > 0 && (
          <Button
            look="quiet"
            isSmall
            aria-expanded={isOpen}
            aria-label={t('furtherOf', { name, count: further.length })}
            onPress={() => setIsOpen(!isOpen)}
          >
            {t('further', { count: further.length })}
            <Arrow size={14} aria-hidden />
          </Button>
        )}
      </div>
      {isOpen && (
        <ul className="mt-1 flex flex-col gap-1">
          {further.map((one) => (
            <li key={one.id} className="flex flex-wrap items-center gap-x-2 text-sm">
              <time dateTime={new Date(one.at).toISOString()} className="inline-block first-letter:uppercase">
                {when(one.at)}
              </time>
              <DateActions appointment={one} pair={pair} look="link" />
            </li>
          ))}
        </ul>
      )}
      {skipped.length > 0 && (
        <ul>
          {skipped.map((one) => (
            <li key={one.id} className="text-sm text-ink-2">
              {one.reason
                ? t('skippedWhy', { when: when(one.at), reason: one.reason })
                : t('skipped', { when: when(one.at) })}{' '}
              <span className="-ml-1 inline-block">
                <Button
                  look="link"
                  isSmall
                  aria-label={t('againWhich', { name, when: when(one.at) })}
                  onPress={() => void planAgain(one.id)}
                >
                  {t('again')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
