import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Trouble } from '@/lib/backup/trouble';
import en from '@/lib/texts/en/options.json';
import ja from '@/lib/texts/ja/options.json';
import { IconButton } from '../ui/IconButton';
import { SaveRawData } from './SaveRawData';
import { WithTexts } from './WithTexts';

type Props = { trouble: Trouble; onClose: () => void };

/** A quiet bar over the page: the last change is not on the disk. */
export function FailedWrite(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Bar {...props} />
    </WithTexts>
  );
}

function Bar({ trouble, onClose }: Props) {
  const t = useTranslations('options.failedWrite');
  return (
    <div className="sticky top-0 z-10 flex items-start gap-2 border-b border-line bg-amber-soft px-4 py-2 text-sm">
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1.5">
        <p role="alert">{t(trouble.kind === 'quota' ? 'quota' : 'other')}</p>
        <SaveRawData isSmall />
      </div>
      <IconButton icon={X} label={t('close')} onPress={onClose} />
    </div>
  );
}
