import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Consent } from '@/lib/consent/schema';
import { stopCapture } from '@/lib/consent/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import type { Saying } from './capture-saying';
import { DeleteCaptured } from './DeleteCaptured';

type Props = {
  sessionId: string;
  consent: Consent | undefined;
  saying: Saying;
  otherName: string;
  /** Lines and names that were more than people can say. */
  cutOff: number;
  onAsk: () => void;
  onClose: () => void;
};

/** What the state of the captions means, and what can be done: decide, stop, stop and delete. */
export default function CaptureDetails({
  sessionId,
  consent,
  saying,
  otherName,
  cutOff,
  onAsk,
  onClose,
}: Props) {
  const t = useTranslations('panel');
  const [isDeleting, setIsDeleting] = useState(false);
  const and = (act: () => void) => () => {
    onClose();
    act();
  };
  if (isDeleting) return <DeleteCaptured sessionId={sessionId} isOpen onClose={onClose} />;
  const isStopped = !consent || consent.stoppedAt !== undefined;
  return (
    <Dialog title={t('capture.title')} isOpen onClose={onClose}>
      <p>{t(`captureHelp.${saying}`, { name: otherName })}</p>
      {cutOff > 0 && <p className="text-sm text-amber">{t('capture.cutOff', { count: cutOff })}</p>}
      <div className="flex flex-wrap justify-end gap-2">
        {consent && consent.stoppedBecause !== 'deleted' && (
          <Button look="danger" onPress={() => setIsDeleting(true)}>
            {t('capture.delete')}
          </Button>
        )}
        {isStopped ? (
          <Button look="primary" onPress={and(onAsk)}>
            {t('capture.ask')}
          </Button>
        ) : (
          <Button onPress={and(() => void stopCapture(sessionId, 'asked'))}>{t('capture.stop')}</Button>
        )}
      </div>
    </Dialog>
  );
}
