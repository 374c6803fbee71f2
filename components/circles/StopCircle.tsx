import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { stopCircle } from '@/lib/circles/store';
import { LossButtons } from '../frame/DialogButtons';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** Asks once, with what it brings back and what not, then ends it for all readers. */
export function StopCircle({ circleId, names }: { circleId: string; names: string }) {
  const t = useTranslations('circles.stop');
  const [isAsking, setIsAsking] = useState(false);
  const close = () => setIsAsking(false);
  const stop = () => {
    close();
    void stopCircle(circleId);
  };
  return (
    <>
      <Button look="link" isSmall onPress={() => setIsAsking(true)}>
        {t('open')}
      </Button>
      <Dialog title={t('title')} isOpen={isAsking} isUrgent onClose={close}>
        <p>{t('what', { names })}</p>
        <p className="text-sm text-ink-2">{t('stays')}</p>
        <LossButtons onCancel={close} no={t('no')} yes={t('yes')} onYes={stop} />
      </Dialog>
    </>
  );
}
