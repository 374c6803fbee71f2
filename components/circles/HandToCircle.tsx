import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { CircleForm } from './CircleForm';

type Props = { session: Session; pair: PairWithPerson };

/** Opens the question to the other one. Nothing goes to anybody by it. */
export function HandToCircle({ session, pair }: Props) {
  const t = useTranslations('circles');
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button isSmall onPress={() => setIsOpen(true)}>
        {t('handOver')}
      </Button>
      <Dialog title={t('dialog.title')} isOpen={isOpen} onClose={close} isWide>
        <CircleForm session={session} pair={pair} onDone={close} />
      </Dialog>
    </>
  );
}
