import { useLocale, useTranslations } from 'use-intl';
import type { Pack } from '@/lib/packs/schema';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

type Props = { mine: Pack; theirs: Pack; onClose: () => void; onReplace: () => void; onKeepBoth: () => void };

/** The file holds a pack that is already here: keep both, or replace mine. */
export function ConflictDialog({ mine, theirs, onClose, onReplace, onKeepBoth }: Props) {
  const t = useTranslations('templates.conflict');
  const cancel = useTranslations('common')('cancel');
  const locale = useLocale();
  const versions = { mine: mine.version, theirs: theirs.version };
  return (
    <Dialog title={t('title')} isOpen onClose={onClose} isUrgent>
      <p>{t('body', { name: mine.name[locale], ...versions })}</p>
      <dl className="m-0 flex flex-col gap-2 text-sm">
        <div>
          <dt className="font-semibold">{t('both')}</dt>
          <dd className="m-0 text-ink-2">{t('bothHint')}</dd>
        </div>
        <div>
          <dt className="font-semibold">{t('replace')}</dt>
          <dd className="m-0 text-ink-2">{t('replaceHint', versions)}</dd>
        </div>
      </dl>
      <div className="flex flex-wrap justify-end gap-2">
        <Button look="quiet" onPress={onClose}>
          {cancel}
        </Button>
        <Button look="danger" onPress={onReplace}>
          {t('replace')}
        </Button>
        <Button look="primary" onPress={onKeepBoth}>
          {t('both')}
        </Button>
      </div>
    </Dialog>
  );
}
