import { useTranslations } from 'use-intl';
import type { CalendarProblem } from '@/lib/appointments/read-calendar';
import { Notice } from '../ui/Notice';

/** What in the file could not be read, each with what is wrong. */
export function CalendarProblems({ problems }: { problems: CalendarProblem[] }) {
  const t = useTranslations('dates.calendar');
  if (problems.length === 0) return null;
  const placeOf = (where: string): string => {
    const [, line] = /^L(\d+)$/.exec(where) ?? [];
    if (line) return t('line', { line });
    return where === '' ? t('whole') : where;
  };
  return (
    <Notice tone="attention">
      <p>{t('problems')}</p>
      <ul className="list-disc pl-5">
        {problems.map(({ where, problem }) => (
          <li key={`${where} ${problem}`} className="break-words">
            {t('problemAt', { where: placeOf(where), problem: t(`problem.${problem}`) })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
