import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Appointment } from '@/lib/appointments/schema';
import { skipAppointment } from '@/lib/appointments/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { agenda } from '@/lib/topics/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { TextInput } from '../ui/TextInput';
import { useDateWords } from './use-date-words';

type Props = { appointment: Appointment; pair: PairWithPerson; onMove: () => void; onDone: () => void };

/** It does not take place; moving it instead is offered first. */
export function SkipDialog({ appointment, pair, onMove, onDone }: Props) {
  const t = useTranslations('dates');
  const { when } = useDateWords();
  const [reason, setReason] = useState('');
  const topics = useLiveQuery(() => agenda(pair.id), [pair.id]);
  const skip = async () => {
    await skipAppointment(appointment.id, reason.trim() || undefined);
    onDone();
  };
  if (!topics) return null;
  return (
    <Dialog title={t('skipTitle', { name: shortName(pair.person.name) })} isOpen isUrgent onClose={onDone}>
      <div>
        <p>{t('skipHint', { when: when(appointment.at) })}</p>
        <p>{topics.length > 0 ? t('topicsWait', { count: topics.length }) : t('noTopicsWait')}</p>
      </div>
      <TextInput
        label={t('reason')}
        hint={t('reasonHint')}
        value={reason}
        onChange={setReason}
        maxLength={200}
      />
      {/* Three do not fit side by side in the panel: there they stand one below the other. */}
      <div className="flex flex-col gap-2 pt-1 sm:flex-row sm:justify-end">
        <Button look="primary" onPress={onMove} autoFocus>
          {t('moveInstead')}
        </Button>
        <Button onPress={() => void skip()}>{t('skip')}</Button>
        <span className="grid sm:order-first sm:mr-auto">
          <Button look="quiet" onPress={onDone}>
            {t('keep')}
          </Button>
        </span>
      </div>
    </Dialog>
  );
}
