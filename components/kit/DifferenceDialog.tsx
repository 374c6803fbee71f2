import { useTranslations } from 'use-intl';
import en from '@/lib/texts/en/kit.json';
import ja from '@/lib/texts/ja/kit.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Difference } from './Difference';

/** The card within the panel. */
export default function DifferenceDialog({ onClose }: { onClose: () => void }) {
  return (
    <WithTexts own={{ ja, en }}>
      <Card onClose={onClose} />
    </WithTexts>
  );
}

function Card({ onClose }: { onClose: () => void }) {
  const t = useTranslations();
  return (
    <Dialog title={t('kit.difference.title')} isOpen onClose={onClose} isWide>
      <Difference />
      <div className="flex justify-end">
        <Button look="primary" onPress={onClose}>
          {t('common.close')}
        </Button>
      </div>
    </Dialog>
  );
}
