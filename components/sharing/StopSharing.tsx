import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { stopSharing } from '@/lib/sharing/leave';
import en from '@/lib/texts/en/move.json';
import ja from '@/lib/texts/ja/move.json';
import { LossButtons } from '../frame/DialogButtons';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

type Props = { pair: PairWithPerson; spaceId: string };

/** Ends the sharing, after saying what that means. */
export function StopSharing({ pair: { person }, spaceId }: Props) {
  const t = useTranslations('share.now');
  const [isAsking, setIsAsking] = useState(false);
  const keepOn = () => setIsAsking(false);
  return (
    <>
      <span className="-mx-2">
        <Button look="quiet" isSmall onPress={() => setIsAsking(true)}>
          {t('stop')}
        </Button>
      </span>
      <Dialog title={t('stopTitle', { name: person.name })} isOpen={isAsking} isUrgent onClose={keepOn}>
        <p>{t('stopBody', { name: person.name })}</p>
        <WithTexts own={{ ja, en }}>
          <Tells name={person.name} />
        </WithTexts>
        <LossButtons
          onCancel={keepOn}
          no={t('keepOn')}
          yes={t('stop')}
          onYes={() => void stopSharing(spaceId)}
        />
      </Dialog>
    </>
  );
}

function Tells({ name }: { name: string }) {
  const t = useTranslations('move');
  return <p>{t('stopTells', { name })}</p>;
}
