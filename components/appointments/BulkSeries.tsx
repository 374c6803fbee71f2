import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldValue } from '@/lib/appointments/date-time-field';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { aheads } from './aheads';
import { BulkGap } from './BulkGap';
import { DateTimeField } from './DateTimeField';
import type { BulkFields } from './use-bulk-plan';

type Props = {
  fields: BulkFields;
  onChange: (some: Partial<BulkFields>) => void;
  pairs: PairWithPerson[];
  firsts: ReadonlyMap<string, number>;
};

/** One after the other from a first date and time, each then in its own rhythm. */
export function BulkSeries({ fields, onChange, pairs, firsts }: Props) {
  const t = useTranslations('dates');
  return (
    <>
      <DateTimeField
        label={t('bulk.firstAt')}
        value={fields.firstAt}
        onChange={(firstAt) => onChange({ firstAt })}
        isChecked
      />
      <BulkGap gapMin={fields.gapMin} onChange={onChange} />
      <Choice
        look="row"
        label={t('ahead')}
        value={fields.ahead}
        onChange={(ahead) => onChange({ ahead })}
        options={aheads.map((value) => ({ value, label: t(`ahead${value}`) }))}
      />
      {pairs.length > 0 && firsts.size > 0 && (
        <OneByOne fields={fields} onChange={onChange} pairs={pairs} firsts={firsts} />
      )}
    </>
  );
}

function OneByOne({ fields, onChange, pairs, firsts }: Props) {
  const t = useTranslations('dates.bulk');
  const [isOpen, setIsOpen] = useState(false);
  const set = (pairId: string, value: string) =>
    onChange({ byHand: new Map([...fields.byHand, [pairId, value]]) });
  return (
    <div>
      <span className="-ml-1">
        <Button look="link" isSmall aria-expanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
          {t('ownTimes')}
        </Button>
      </span>
      {isOpen && (
        <ul className="mt-1 flex flex-col gap-2">
          {pairs.map((pair) => (
            <li key={pair.id}>
              <DateTimeField
                label={t('ownTime', { name: shortName(pair.person.name) })}
                value={fields.byHand.get(pair.id) ?? fieldValue(firsts.get(pair.id))}
                onChange={(value) => set(pair.id, value)}
                isChecked
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
