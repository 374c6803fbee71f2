import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import enRole from '@/lib/texts/en/role.json';
import enShare from '@/lib/texts/en/share.json';
import jaRole from '@/lib/texts/ja/role.json';
import jaShare from '@/lib/texts/ja/share.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ReadInvitation } from './ReadInvitation';

const own = { ja: { ...jaShare, ...jaRole }, en: { ...enShare, ...enRole } };

/** The button that takes an invitation, on all pairs' page or (`pair`) on the page of one that is mine already. */
export default function AcceptInvitation({ pair }: { pair?: PairWithPerson }) {
  return (
    <WithTexts own={own}>
      <Accept pair={pair} />
    </WithTexts>
  );
}

function Accept({ pair }: { pair: PairWithPerson | undefined }) {
  const t = useTranslations('share');
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>{t('accept')}</Button>
      <Dialog title={t('accept')} isOpen={isOpen} onClose={close}>
        <ReadInvitation pair={pair} onClose={close} />
      </Dialog>
    </>
  );
}
