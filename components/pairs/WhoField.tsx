import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { sameName } from '@/lib/people/same-name';
import type { Person } from '@/lib/people/schema';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';
import type { PairFields } from './PairFields';

type Props = {
  fields: PairFields;
  onChange: (some: Partial<PairFields>) => void;
  pairs: PairWithPerson[];
  isNameMissing: boolean;
};

/** Somebody new, or one I have another kind of 1on1 with already: a manager can be a mentor too. */
export function WhoField({ fields, onChange, pairs, isNameMissing }: Props) {
  const t = useTranslations('pairDialog');
  const isNew = fields.id === undefined;
  const known = [...new Map(pairs.map(({ person }) => [person.id, person])).values()];
  const choose = (chosen: string) => onChange({ personId: chosen === 'new' ? undefined : chosen });
  return (
    <>
      {isNew && known.length > 0 && (
        <Select
          label={t('who')}
          value={fields.personId ?? 'new'}
          onChange={choose}
          options={[
            { value: 'new', label: t('somebodyNew') },
            ...known.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      {(!isNew || fields.personId === undefined) && (
        <TextInput
          label={t('name')}
          hint={t('nameHint')}
          value={fields.name}
          onChange={(name) => onChange({ name })}
          error={isNameMissing && fields.name.trim() === '' ? t('nameMissing') : undefined}
          maxLength={80}
          autoFocus={isNew}
        />
      )}
      {isNew && fields.personId === undefined && (
        <SameName name={fields.name} known={known} onChoose={choose} />
      )}
    </>
  );
}

type SameNameProps = { name: string; known: Person[]; onChoose: (personId: string) => void };

/** The name typed is one I know: the same person, or another of that name. */
function SameName({ name, known, onChoose }: SameNameProps) {
  const t = useTranslations('pairDialog');
  const same = known.find((person) => sameName(person.name, name));
  if (!same) return null;
  return (
    <Notice>
      <p>{t('known', { name: same.name })}</p>
      <Button look="link" isSmall onPress={() => onChoose(same.id)}>
        {t('sameKnown')}
      </Button>
    </Notice>
  );
}
