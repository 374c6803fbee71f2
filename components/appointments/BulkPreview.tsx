import { useFormatter, useTranslations } from 'use-intl';
import type { Placed } from '@/lib/appointments/fit-slots';
import type { PairDates } from '@/lib/appointments/store';
import { CheckMark } from '../ui/CheckMark';
import { Notice } from '../ui/Notice';
import { takenBy } from './taken-by';
import type { BulkPlan } from './use-bulk-plan';
import { useDateWords } from './use-date-words';

type Props = {
  plan: BulkPlan;
  all: PairDates[];
  /** Keys of those that were unticked. */
  off: ReadonlySet<string>;
  onChange: (off: ReadonlySet<string>) => void;
};

export const keyOf = ({ pairId, at }: Placed): string => `${pairId} ${at}`;

/** Everything that would be planned, to look at and to leave out, and for whom there was no room. */
export function BulkPreview({ plan: { placed, left }, all, off, onChange }: Props) {
  const t = useTranslations('dates.bulk');
  const format = useFormatter();
  const pick = (key: string, isOn: boolean) => {
    const next = new Set(off);
    if (isOn) next.delete(key);
    else next.add(key);
    onChange(next);
  };
  const names = left.flatMap((pairId) => all.find(({ pair }) => pair.id === pairId)?.pair.person.name ?? []);
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-3">
      {placed.length === 0 && <p className="text-ink-2">{t('noneChosen')}</p>}
      {placed.length > 0 && (
        <table className="w-full text-left">
          <caption className="pb-1 text-left text-sm text-ink-2">{t('table')}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{t('with')}</th>
              <th scope="col">{t('whenHead')}</th>
              <th scope="col">{t('length')}</th>
            </tr>
          </thead>
          <tbody>
            {placed.map((one) => (
              <Row
                key={keyOf(one)}
                date={one}
                all={all}
                isOn={!off.has(keyOf(one))}
                onPick={(isOn) => pick(keyOf(one), isOn)}
              />
            ))}
          </tbody>
        </table>
      )}
      {names.length > 0 && <Notice tone="attention">{t('left', { names: format.list(names) })}</Notice>}
    </div>
  );
}

type RowProps = { date: Placed; all: PairDates[]; isOn: boolean; onPick: (isOn: boolean) => void };

function Row({ date, all, isOn, onPick }: RowProps) {
  const t = useTranslations();
  const { when, time } = useDateWords();
  const name = all.find(({ pair }) => pair.id === date.pairId)?.pair.person.name ?? '';
  const taken = takenBy(date, all);
  return (
    <tr className="border-t border-line align-top">
      <td className="py-1.5 pr-3">
        <CheckMark
          shape="square"
          isSelected={isOn}
          onChange={onPick}
          label={t('dates.bulk.include', { name, when: when(date.at) })}
        >
          <span className="min-w-0 break-words">{name}</span>
        </CheckMark>
      </td>
      <td className="py-1.5 pr-3">
        <time
          dateTime={new Date(date.at).toISOString()}
          className="inline-block tabular-nums first-letter:uppercase"
        >
          {when(date.at)}
        </time>
        {taken && (
          <p className="text-sm text-amber">
            {taken.isSame
              ? t('dates.takenSame')
              : t('dates.takenOther', { name: taken.name, time: time(taken.at) })}
          </p>
        )}
      </td>
      <td className="py-1.5 text-right text-sm whitespace-nowrap text-ink-2">
        {t('minutes', { count: date.lengthMin })}
      </td>
    </tr>
  );
}
