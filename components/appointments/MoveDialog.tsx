import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { fieldValue, instantIn } from '@/lib/appointments/date-time-field';
import type { Appointment } from '@/lib/appointments/schema';
import { moveAppointment } from '@/lib/appointments/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { comingIn, DateTimeField } from './DateTimeField';
import { useDateWords } from './use-date-words';

type Props = { appointment: Appointment; pair: PairWithPerson; onDone: () => void };

/** Another date for the same 1on1. */
export function MoveDialog({ appointment, pair, onDone }: Props) {
  const t = useTranslations('dates');
  const common = useTranslations('common');
  const { when } = useDateWords();
  const [value, setValue] = useState(() => fieldValue(appointment.at));
  const [isChecked, setIsChecked] = useState(false);
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const at = comingIn(value);
    setIsChecked(true);
    if (at === undefined) return;
    await moveAppointment(appointment.id, at);
    onDone();
  };
  const later = (days: number) => {
    const date = new Date(instantIn(value) ?? appointment.at);
    setValue(fieldValue(date.setDate(date.getDate() + days)));
  };
  return (
    <Dialog title={t('moveTitle', { name: shortName(pair.person.name) })} isOpen onClose={onDone}>
      <form className="flex flex-col gap-3" onSubmit={(event) => void save(event)} noValidate>
        <p>{t('moveHint', { when: when(appointment.at) })}</p>
        <DateTimeField
          label={appointment.after ? t('atEndOf', { meeting: appointment.after }) : t('at')}
          value={value}
          onChange={setValue}
          isChecked={isChecked}
          autoFocus
        />
        <div className="flex gap-2">
          <Button isSmall onPress={() => later(1)}>
            {t('dayLater')}
          </Button>
          <Button isSmall onPress={() => later(7)}>
            {t('weekLater')}
          </Button>
        </div>
        <div className="flex flex-wrap justify-end gap-2 pt-1">
          <Button onPress={onDone}>{common('cancel')}</Button>
          <Button look="primary" type="submit">
            {t('move')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
