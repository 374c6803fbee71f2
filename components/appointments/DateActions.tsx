import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Appointment } from '@/lib/appointments/schema';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { Button } from '../ui/Button';
import { MoveDialog } from './MoveDialog';
import { SkipDialog } from './SkipDialog';
import { useDateWords } from './use-date-words';

type Props = { appointment: Appointment; pair: PairWithPerson; look?: 'plain' | 'link' };

/** What can be done with a date: first move it, then skip it (product.md D2). */
export function DateActions({ appointment, pair, look = 'plain' }: Props) {
  const t = useTranslations('dates');
  const { when } = useDateWords();
  const [open, setOpen] = useState<'move' | 'skip'>();
  const which = { name: shortName(pair.person.name), when: when(appointment.at) };
  const close = () => setOpen(undefined);
  return (
    <span className={`inline-flex items-center gap-1 ${look === 'link' ? '-ml-1' : ''}`}>
      <Button look={look} isSmall aria-label={t('moveWhich', which)} onPress={() => setOpen('move')}>
        {t('move')}
      </Button>
      <Button
        look={look === 'plain' ? 'quiet' : look}
        isSmall
        aria-label={t('skipWhich', which)}
        onPress={() => setOpen('skip')}
      >
        {t('skip')}
      </Button>
      {open === 'move' && <MoveDialog appointment={appointment} pair={pair} onDone={close} />}
      {open === 'skip' && (
        <SkipDialog appointment={appointment} pair={pair} onMove={() => setOpen('move')} onDone={close} />
      )}
    </span>
  );
}
