import { useTranslations } from 'use-intl';
import type { PackProblem } from '@/lib/packs/pack-file';
import { placeInWords } from './problem-place';

const mostShown = 20;

/** What is wrong in a pack file and where, in words. */
export function ProblemList({ problems }: { problems: PackProblem[] }) {
  const t = useTranslations('templates.problems');
  const place = useTranslations('templates.place');
  const field = (name: string): string => {
    const key = name as 'name';
    return /^[a-zA-Z]+$/.test(name) && place.has(key) ? place(key) : place('unknown', { name });
  };
  const said = ({ path, code }: PackProblem): string => {
    const where = placeInWords(path, {
      field,
      item: (list, number) => place(`at.${list}`, { number }),
      joint: place('joint'),
    });
    return path === '' ? t(code) : t('at', { place: where, what: t(code) });
  };
  return (
    <>
      <ul className="m-0 list-disc pl-5 text-sm">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`} className="break-words">
            {said(problem)}
          </li>
        ))}
      </ul>
      {problems.length >= mostShown && <p className="text-sm text-ink-2">{t('more')}</p>}
    </>
  );
}
