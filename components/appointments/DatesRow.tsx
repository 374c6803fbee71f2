import { Pin } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairDates } from '@/lib/appointments/store';
import { changePair } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { IconButton } from '../ui/IconButton';
import { DateActions } from './DateActions';
import { FurtherDates } from './FurtherDates';
import { PlanDialog } from './PlanDialog';
import { SinceLast } from './SinceLast';
import { useDateWords } from './use-date-words';

type Props = { dates: PairDates; now: number };

/** One pair: how often, how long ago, when next, and what can be done about it. */
export function DatesRow({ dates, now }: Props) {
  const [isPlanning, setIsPlanning] = useState(false);
  const { pair, planned } = dates;
  const next = planned[0];
  return (
    <div className="flex items-start gap-3 py-4">
      <Avatar name={pair.person.name} />
      <div className="grid min-w-0 flex-1 gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_auto] sm:grid-rows-[auto_1fr]">
        <div className="min-w-0 sm:row-span-2">
          <Who dates={dates} now={now} />
        </div>
        <Next dates={dates} />
        <div className="sm:w-40 sm:text-right">
          {next ? (
            <DateActions appointment={next} pair={pair} />
          ) : (
            <PlanButton dates={dates} onPress={() => setIsPlanning(true)} />
          )}
        </div>
        <div className="min-w-0 sm:col-span-2">
          <FurtherDates dates={dates} onPlan={() => setIsPlanning(true)} />
        </div>
      </div>
      {isPlanning && <PlanDialog pair={pair} onDone={() => setIsPlanning(false)} />}
    </div>
  );
}

function PlanButton({ dates, onPress }: { dates: PairDates; onPress: () => void }) {
  const t = useTranslations('dates');
  return (
    <Button isSmall aria-label={t('planWith', { name: shortName(dates.pair.person.name) })} onPress={onPress}>
      {t('plan')}
    </Button>
  );
}

const FilledPin = (props: { size?: number }) => <Pin {...props} fill="currentColor" />;

function Who({ dates, now }: Props) {
  const t = useTranslations();
  const { pair } = dates;
  const isFirst = pair.isFirst ?? false;
  return (
    <>
      <div className="flex items-center gap-1">
        <h2 className="min-w-0 text-base leading-snug break-words">
          <a href={`#/pairs/${pair.id}`} className="rounded-sm hover:underline">
            {pair.person.name}
          </a>
        </h2>
        <IconButton
          icon={isFirst ? FilledPin : Pin}
          label={t('dates.first', { name: shortName(pair.person.name) })}
          tone={isFirst ? 'text-moss' : 'text-ink-2'}
          aria-pressed={isFirst}
          onPress={() => void changePair(pair.id, { isFirst: !isFirst })}
        />
      </div>
      <p className="flex flex-wrap gap-x-3 text-sm text-ink-2">
        <span>
          {t('dates.rhythm', {
            cadence: t(`cadence.${pair.cadence}`),
            minutes: t('minutes', { count: pair.lengthMin }),
          })}
        </span>
        <SinceLast pair={pair} lastAt={dates.lastAt} now={now} />
      </p>
    </>
  );
}

function Next({ dates: { planned } }: { dates: PairDates }) {
  const t = useTranslations('dates');
  const { when } = useDateWords();
  const next = planned[0];
  if (!next) return <p className="text-ink-2">{t('noNext')}</p>;
  const from = next.movedFrom.at(-1);
  return (
    <div className="min-w-0">
      <p>
        <time dateTime={new Date(next.at).toISOString()} className="inline-block first-letter:uppercase">
          {when(next.at)}
        </time>
      </p>
      {next.after && <p className="text-sm text-ink-2">{t('after', { meeting: next.after })}</p>}
      {from !== undefined && <p className="text-sm text-ink-2">{t('moved', { when: when(from) })}</p>}
    </div>
  );
}
