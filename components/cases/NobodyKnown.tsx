import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { namesIn } from '@/lib/cases/names-in';
import { allPeople } from '@/lib/people/store';
import { CheckMark } from '../ui/CheckMark';

type Props = {
  words: string;
  isTicked: boolean;
  /** It was ticked, and the words have changed since. */
  isStale: boolean;
  onChange: (isTicked: boolean) => void;
};

/** Asks whether anybody could be recognised, and shows the names that stand in the words. Only a person can answer. */
export function NobodyKnown({ words, isTicked, isStale, onChange }: Props) {
  const t = useTranslations('cases.form');
  const format = useFormatter();
  const id = useId();
  const people = useLiveQuery(() => allPeople(), []);
  const names = people ? namesIn(words, people) : [];
  return (
    <section
      aria-labelledby={id}
      className={`flex flex-col gap-1.5 rounded-md px-3 py-2 ${names.length > 0 ? 'bg-amber-soft' : 'bg-sunk'}`}
    >
      <h3 id={id} className="text-sm">
        {t('ask')}
      </h3>
      <p role="status" className="text-sm break-words">
        {names.length > 0 ? (
          t.rich('found', {
            names: format.list(names, { type: 'conjunction' }),
            b: (inner) => <strong>{inner}</strong>,
          })
        ) : (
          <span className="text-ink-2">{t('notFound')}</span>
        )}
      </p>
      <CheckMark shape="square" label={t('nobody')} isSelected={isTicked} onChange={onChange}>
        <span>{t('nobody')}</span>
      </CheckMark>
      <p role="status" className="text-sm text-amber empty:hidden">
        {isStale ? t('again') : null}
      </p>
    </section>
  );
}
