import { useLiveQuery } from 'dexie-react-hooks';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldValue } from '@/lib/appointments/date-time-field';
import { datesAhead } from '@/lib/appointments/dates-ahead';
import { datesOfPairs, type PairDates, planAppointments } from '@/lib/appointments/store';
import { monthsLater, suggestedDate } from '@/lib/appointments/suggested-date';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Dialog } from '../ui/Dialog';
import { TextInput } from '../ui/TextInput';
import { type Ahead, aheads } from './aheads';
import { DatePicks } from './DatePicks';
import { comingIn, DateTimeField } from './DateTimeField';

type Props = { pair: PairWithPerson; onDone: () => void };

/** One date of a pair, or as many as its rhythm gives in up to three months. */
export function PlanDialog({ pair, onDone }: Props) {
  const [openedAt] = useState(Date.now);
  const all = useLiveQuery(() => datesOfPairs(openedAt), [openedAt]);
  const known = all?.find((one) => one.pair.id === pair.id);
  return all && known ? <PlanForm known={known} all={all} onDone={onDone} /> : null;
}

type FormProps = { known: PairDates; all: PairDates[]; onDone: () => void };

/** What was entered so far, and the dates that come of it. */
function usePlan({ pair, planned, lastAt }: PairDates) {
  const [value, setValue] = useState(() => {
    const basis = { cadence: pair.cadence, lastAt: planned.at(-1)?.at ?? lastAt, now: Date.now() };
    return fieldValue(suggestedDate(basis));
  });
  const [meeting, setMeeting] = useState('');
  const [ahead, setAhead] = useState<Ahead>('0');
  const [off, setOff] = useState<ReadonlySet<number>>(new Set());
  const from = comingIn(value);
  const dates =
    from === undefined
      ? []
      : datesAhead({ cadence: pair.cadence, from, until: monthsLater(from, Number(ahead)) });
  const chosen = dates.filter((at) => !off.has(at));
  const after = meeting.trim();
  const save = () => {
    const more = { lengthMin: pair.lengthMin, ...(after ? { after } : {}) };
    return planAppointments(
      pair.id,
      chosen.map((at) => ({ at, ...more })),
    );
  };
  return { value, setValue, meeting, setMeeting, ahead, setAhead, off, setOff, dates, chosen, after, save };
}

function PlanForm({ known, all, onDone }: FormProps) {
  const t = useTranslations('dates');
  const common = useTranslations('common');
  const plan = usePlan(known);
  const [isChecked, setIsChecked] = useState(false);
  const { chosen, dates } = plan;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (chosen.length === 0) return;
    await plan.save();
    onDone();
  };
  return (
    <Dialog title={t('planTitle', { name: shortName(known.pair.person.name) })} isOpen onClose={onDone}>
      <form className="flex flex-col gap-4" onSubmit={(event) => void save(event)} noValidate>
        <PlanFields pair={known.pair} plan={plan} isChecked={isChecked} />
        {dates.length > 0 && plan.ahead !== '0' && (
          <DatePicks pair={known.pair} dates={dates} off={plan.off} onChange={plan.setOff} all={all} />
        )}
        <div className="flex flex-wrap justify-end gap-2 border-t border-line pt-3">
          <Button onPress={onDone}>{common('cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={dates.length > 0 && chosen.length === 0}>
            {chosen.length > 1 ? t('saveDates', { count: chosen.length }) : t('plan')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type FieldsProps = { pair: PairWithPerson; plan: ReturnType<typeof usePlan>; isChecked: boolean };

function PlanFields({ pair, plan, isChecked }: FieldsProps) {
  const t = useTranslations('dates');
  return (
    <>
      <DateTimeField
        label={plan.after ? t('atEndOf', { meeting: plan.after }) : t('at')}
        value={plan.value}
        onChange={plan.setValue}
        isChecked={isChecked}
        autoFocus
      />
      <TextInput
        label={t('meeting')}
        hint={t('meetingHint')}
        placeholder={t('meetingExample')}
        value={plan.meeting}
        onChange={plan.setMeeting}
        maxLength={80}
      />
      {pair.cadence !== 'custom' && (
        <Choice
          look="row"
          label={t('ahead')}
          value={plan.ahead}
          onChange={plan.setAhead}
          options={aheads.map((months) => ({ value: months, label: t(`ahead${months}`) }))}
        />
      )}
    </>
  );
}
