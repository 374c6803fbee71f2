import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Reader } from '@/lib/circles/schema';
import { CheckMark } from '../ui/CheckMark';

type Props = {
  people: Reader[];
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  isChecked: boolean;
};

/** Who is to read it, of the people I share with; by name, each by a choice of its own. */
export function ReaderChoice({ people, chosen, onChange, isChecked }: Props) {
  const t = useTranslations('circles');
  const errorId = useId();
  const isMissing = isChecked && chosen.size === 0;
  const set = (personId: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(personId);
    else next.delete(personId);
    onChange(next);
  };
  return (
    <fieldset aria-describedby={isMissing ? errorId : undefined}>
      <legend className="mb-1 text-sm text-ink-2">{t('whom')}</legend>
      <div className="flex flex-col gap-1">
        {people.map(({ personId, name }) => (
          <CheckMark
            key={personId}
            shape="square"
            label={name}
            isSelected={chosen.has(personId)}
            onChange={(isChosen) => set(personId, isChosen)}
          >
            <span>{name}</span>
          </CheckMark>
        ))}
      </div>
      {isMissing && (
        <p id={errorId} role="alert" className="mt-1 text-sm text-red">
          {t('dialog.pick')}
        </p>
      )}
    </fieldset>
  );
}
