import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Placed } from '@/lib/appointments/fit-slots';
import { type PairDates, planForPairs } from '@/lib/appointments/store';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { BulkPairs } from './BulkPairs';
import { BulkPreview, keyOf } from './BulkPreview';
import { BulkSeries } from './BulkSeries';
import { BulkSlots } from './BulkSlots';
import { useBulkPlan } from './use-bulk-plan';

type Props = { all: PairDates[]; onDone: (count?: number) => void };

/** Dates for many pairs on one screen: who, how, and everything to see before it is saved (product.md MFG-8). */
export function BulkDialog({ all, onDone }: Props) {
  const t = useTranslations('dates');
  const common = useTranslations('common');
  const { fields, change, plan, pairs } = useBulkPlan(all);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const chosen = plan.placed.filter((one) => !off.has(keyOf(one)));
  const save = async () => {
    await planForPairs(byPair(chosen));
    onDone(chosen.length);
  };
  return (
    <Dialog title={t('bulk.title')} isOpen isWide onClose={() => onDone()}>
      <div className="grid gap-x-8 gap-y-5 md:grid-cols-[220px_minmax(0,1fr)]">
        <BulkPairs all={all} chosen={fields.chosen} onChange={(ids) => change({ chosen: ids })} />
        <div className="flex min-w-0 flex-col gap-4">
          <Choice
            look="row"
            label={t('bulk.way')}
            value={fields.way}
            onChange={(way) => change({ way })}
            options={[
              { value: 'series', label: t('bulk.waySeries') },
              { value: 'slots', label: t('bulk.waySlots') },
            ]}
          />
          {fields.way === 'series' ? (
            <BulkSeries fields={fields} onChange={change} pairs={pairs} firsts={plan.firsts} />
          ) : (
            <BulkSlots fields={fields} onChange={change} unread={plan.unread} />
          )}
        </div>
      </div>
      <BulkPreview plan={plan} all={all} off={off} onChange={setOff} />
      <div className="sticky -bottom-4 -mx-4 -mb-4 flex flex-wrap justify-end gap-2 border-t border-line bg-paper px-4 py-3">
        <Button onPress={() => onDone()}>{common('cancel')}</Button>
        <Button look="primary" isDisabled={chosen.length === 0} onPress={() => void save()}>
          {t('saveDates', { count: chosen.length })}
        </Button>
      </div>
    </Dialog>
  );
}

const byPair = (placed: Placed[]) =>
  [...Map.groupBy(placed, ({ pairId }) => pairId)].map(([pairId, dates]) => ({
    pairId,
    dates: dates.map(({ at, lengthMin }) => ({ at, lengthMin })),
  }));
