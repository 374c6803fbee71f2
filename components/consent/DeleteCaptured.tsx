import { useTranslations } from 'use-intl';
import { deleteCaptured } from '@/lib/consent/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

type Props = { sessionId: string; isOpen: boolean; onClose: () => void };

/** Asks once, with the exact consequence, then deletes every captured character of the session. */
export function DeleteCaptured({ sessionId, isOpen, onClose }: Props) {
  const t = useTranslations('panel.deleteCaptured');
  const remove = () => {
    onClose();
    void deleteCaptured(sessionId);
  };
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose} isUrgent>
      <p>{t('consequence')}</p>
      <p className="text-sm text-ink-2">{t('stays')}</p>
      <div className="flex justify-end gap-2">
        <Button onPress={onClose} autoFocus>
          {t('no')}
        </Button>
        <Button look="danger" onPress={remove}>
          {t('yes')}
        </Button>
      </div>
    </Dialog>
  );
}
