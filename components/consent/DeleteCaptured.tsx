import { useTranslations } from 'use-intl';
import { deleteCaptured } from '@/lib/consent/erase';
import en from '@/lib/texts/en/captured.json';
import ja from '@/lib/texts/ja/captured.json';
import { LossButtons } from '../frame/DialogButtons';
import { WithTexts } from '../frame/WithTexts';
import { Dialog } from '../ui/Dialog';

type Props = { sessionId: string; isOpen: boolean; onClose: () => void };

/** Asks once, with the exact consequence, then deletes every captured character of the session. */
export const DeleteCaptured = (props: Props) => (
  <WithTexts own={{ ja, en }}>
    <Question {...props} />
  </WithTexts>
);

function Question({ sessionId, isOpen, onClose }: Props) {
  const t = useTranslations('captured.delete');
  const remove = () => {
    onClose();
    void deleteCaptured(sessionId);
  };
  return (
    <Dialog title={t('title')} isOpen={isOpen} onClose={onClose} isUrgent>
      <p>{t('consequence')}</p>
      <p className="text-sm text-ink-2">{t('stays')}</p>
      <LossButtons onCancel={onClose} no={t('no')} yes={t('yes')} onYes={remove} />
    </Dialog>
  );
}
