import { useLiveQuery } from 'dexie-react-hooks';
import { useLocale, useTranslations } from 'use-intl';
import type { Pack } from '@/lib/packs/schema';
import { removeOwnPack } from '@/lib/packs/store';
import { allPairs } from '@/lib/pairs/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

type Props = { pack: Pack; onClose: () => void; onRemoved: () => void };

/** Says what is deleted and which pairs it concerns, and asks. */
export function RemovePackDialog({ pack, onClose, onRemoved }: Props) {
  const t = useTranslations('templates.remove');
  const cancel = useTranslations('common')('cancel');
  const locale = useLocale();
  const pairs = useLiveQuery(() => allPairs(), []);
  const count = pairs?.filter(({ packId }) => packId === pack.id).length;
  const remove = async () => {
    await removeOwnPack(pack.id);
    onRemoved();
  };
  return (
    <Dialog title={t('title', { name: pack.name[locale] })} isOpen onClose={onClose} isUrgent>
      <p>
        {t('body', {
          themes: pack.themes.length,
          prompts: pack.themes.flatMap((theme) => theme.prompts).length,
        })}
      </p>
      {count !== undefined && <p>{count > 0 ? t('pairs', { count }) : t('noPairs')}</p>}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onClose}>{cancel}</Button>
        <Button look="danger" onPress={() => void remove()}>
          {t('confirm')}
        </Button>
      </div>
    </Dialog>
  );
}
