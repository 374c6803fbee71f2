import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { PackProblem } from '@/lib/packs/pack-file';
import { IconButton } from '../ui/IconButton';
import { placeInWords } from './problem-place';

const mostShown = 20;

type Props = { file: string; problems: PackProblem[]; onClose: () => void };

/** Why a file was refused, field by field, in words. */
export function ImportProblems({ file, problems, onClose }: Props) {
  const t = useTranslations('templates');
  const place = useTranslations('templates.place');
  const field = (name: string): string => {
    const key = name as 'name';
    return /^[a-zA-Z]+$/.test(name) && place.has(key) ? place(key) : place('unknown', { name });
  };
  const said = ({ path, code }: PackProblem): string => {
    const where = placeInWords(path, {
      field,
      theme: (number) => place('themeAt', { number }),
      prompt: (number) => place('promptAt', { number }),
      joint: place('joint'),
    });
    return path === ''
      ? t(`problems.${code}`)
      : t('problems.at', { place: where, what: t(`problems.${code}`) });
  };
  return (
    <div role="alert" className="order-last flex w-full items-start gap-2 rounded-md bg-amber-soft px-3 py-2">
      <div className="min-w-0 flex-1">
        <p className="font-semibold">{t('problems.title', { file })}</p>
        <ul className="m-0 list-disc pl-5 text-sm">
          {problems.map((problem) => (
            <li key={`${problem.path} ${problem.code}`} className="break-words">
              {said(problem)}
            </li>
          ))}
        </ul>
        <p className="text-sm text-ink-2">
          {t('problems.nothingChanged')} {problems.length >= mostShown && t('problems.more')}
        </p>
      </div>
      <IconButton icon={X} label={t('problems.close')} onPress={onClose} />
    </div>
  );
}
