import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PackProblem } from '@/lib/packs/pack-file';
import { IconButton } from '../ui/IconButton';
import { ProblemList } from './ProblemList';

type Props = { file: string; problems: PackProblem[]; onClose: () => void };

/** Why a file was refused, field by field, in words. */
export function ImportProblems({ file, problems, onClose }: Props) {
  const t = useTranslations('templates.problems');
  return (
    <div role="alert" className="order-last flex w-full items-start gap-2 rounded-md bg-amber-soft px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{t('title', { file })}</p>
        <ProblemList problems={problems} />
        <p className="text-sm text-ink-2">{t('nothingChanged')}</p>
      </div>
      <IconButton icon={X} label={t('close')} onPress={onClose} />
    </div>
  );
}
