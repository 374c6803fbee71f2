import { useTranslations } from 'use-intl';
import type { PairDates } from '@/lib/appointments/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { CheckMark } from '../ui/CheckMark';
import { takenBy } from './taken-by';
import { useDateWords } from './use-date-words';

type Props = {
  pair: PairWithPerson;
  /** Epoch ms. */
  dates: number[];
  /** Those that were unticked. */
  off: ReadonlySet<number>;
  onChange: (off: ReadonlySet<number>) => void;
  all: PairDates[];
};

/** The dates that would be planned; each can be left out. */
export function DatePicks({ pair, dates, off, onChange, all }: Props) {
  const t = useTranslations('dates');
  const { when, time } = useDateWords();
  const pick = (at: number, isOn: boolean) => {
    const next = new Set(off);
    if (isOn) next.delete(at);
    else next.add(at);
    onChange(next);
  };
  return (
    <fieldset>
      <legend className="text-sm text-ink-2">{t('preview')}</legend>
      <ul className="mt-1 max-h-56 overflow-y-auto">
        {dates.map((at) => {
          const taken = takenBy({ pairId: pair.id, at, lengthMin: pair.lengthMin }, all);
          return (
            <li key={at} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
              <CheckMark
                shape="square"
                isSelected={!off.has(at)}
                onChange={(isOn) => pick(at, isOn)}
                label={when(at)}
              >
                <span>{when(at)}</span>
              </CheckMark>
              {taken && (
                <span className="text-sm text-amber">
                  {taken.isSame
                    ? t('takenSame')
                    : t('takenOther', { name: taken.name, time: time(taken.at) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
