import { useTranslations } from 'use-intl';
import type { PairDates } from '@/lib/appointments/store';
import { Button } from '../ui/Button';
import { CheckMark } from '../ui/CheckMark';
import { useDateWords } from './use-date-words';

type Props = {
  all: PairDates[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
};

/** With whom; those to be planned first on top. */
export function BulkPairs({ all, chosen, onChange }: Props) {
  const t = useTranslations('dates.bulk');
  const { when } = useDateWords();
  const choose = (pairId: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(pairId);
    else next.delete(pairId);
    onChange(next);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm text-ink-2">{t('who')}</legend>
      <ul className="mt-1 flex flex-col gap-1">
        {all.map(({ pair, planned }) => (
          <li key={pair.id}>
            <CheckMark
              shape="square"
              isSelected={chosen.has(pair.id)}
              onChange={(isOn) => choose(pair.id, isOn)}
              label={pair.person.name}
            >
              <span className="min-w-0">
                <span className="block break-words">{pair.person.name}</span>
                {pair.isFirst && <span className="mr-2 text-xs text-moss">{t('first')}</span>}
                {planned[0] && (
                  <span className="text-xs text-ink-2">{t('planned', { when: when(planned[0].at) })}</span>
                )}
              </span>
            </CheckMark>
          </li>
        ))}
      </ul>
      {chosen.size < all.length && (
        <span className="-ml-1">
          <Button look="link" isSmall onPress={() => onChange(new Set(all.map(({ pair }) => pair.id)))}>
            {t('all')}
          </Button>
        </span>
      )}
    </fieldset>
  );
}
