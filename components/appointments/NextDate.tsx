import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { nextAppointment } from '@/lib/appointments/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import en from '@/lib/texts/en/dates.json';
import ja from '@/lib/texts/ja/dates.json';
import { useNow } from '../frame/use-now';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { DateActions } from './DateActions';
import { PlanDialog } from './PlanDialog';
import { useDateWords } from './use-date-words';

type Props = { pair: PairWithPerson };

/** When the two meet next, in a line: to move it, to skip it, or to plan one. Brings its own texts. */
export function NextDate(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Line {...props} />
    </WithTexts>
  );
}

function Line({ pair }: Props) {
  const t = useTranslations('dates');
  const { when } = useDateWords();
  const now = useNow(60_000);
  const next = useLiveQuery(async () => (await nextAppointment(pair.id, now)) ?? null, [pair.id, now]);
  const [isPlanning, setIsPlanning] = useState(false);
  if (next === undefined) return null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
      {next ? (
        <>
          <time dateTime={new Date(next.at).toISOString()}>{t('next', { when: when(next.at) })}</time>
          {next.after && <span>{t('after', { meeting: next.after })}</span>}
          <DateActions appointment={next} pair={pair} look="link" />
        </>
      ) : (
        <>
          <span>{t('noNext')}</span>
          <span className="-ml-1">
            <Button look="link" isSmall onPress={() => setIsPlanning(true)}>
              {t('plan')}
            </Button>
          </span>
        </>
      )}
      {isPlanning && <PlanDialog pair={pair} onDone={() => setIsPlanning(false)} />}
    </span>
  );
}
