import { useTranslations } from 'use-intl';
import { departmentsOf, type PackFilter, packLengths, setKeys } from '@/lib/packs/find-packs';
import { initiatives } from '@/lib/packs/kinds-of-pack';
import { PackPurpose } from '@/lib/packs/schema';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { useFilterNames } from './use-filter-names';
import type { FullPack } from './use-packs';

const purposes = PackPurpose.shape.purpose.options;

type Props = {
  packs: FullPack[];
  filter: PackFilter;
  foundCount: number;
  onChange: (filter: PackFilter) => void;
};

/** By what to look for packs, and how many there are. */
export function PackFilters({ packs, filter, foundCount, onChange }: Props) {
  const t = useTranslations('templates.find');
  const names = useFilterNames();
  const set = (some: PackFilter) => onChange({ ...filter, ...some });
  return (
    <section aria-label={t('label')} className="flex flex-col gap-2">
      <div className="grid max-w-[720px] grid-cols-2 gap-x-3 gap-y-2 sm:grid-cols-4">
        <Filter
          label={t('department')}
          value={filter.department}
          values={departmentsOf(packs.map(({ pack }) => pack))}
          nameOf={names.department}
          onChange={(department) => set({ department })}
        />
        <Filter
          label={t('initiative')}
          value={filter.initiative}
          values={initiatives}
          nameOf={names.initiative}
          onChange={(initiative) => set({ initiative })}
        />
        <Filter
          label={t('purpose')}
          value={filter.purpose}
          values={purposes}
          nameOf={names.purpose}
          onChange={(purpose) => set({ purpose })}
        />
        <Filter
          label={t('length')}
          value={filter.length}
          values={packLengths}
          nameOf={names.length}
          onChange={(length) => set({ length })}
        />
      </div>
      <div className="flex min-h-7 flex-wrap items-center gap-x-3 text-sm text-ink-2">
        <p role="status">{t('count', { count: foundCount })}</p>
        {setKeys(filter).length > 0 && (
          <Button look="link" isSmall onPress={() => onChange({})}>
            {t('clear')}
          </Button>
        )}
      </div>
    </section>
  );
}

type FilterProps<T extends string | number> = {
  label: string;
  value: T | undefined;
  values: readonly T[];
  nameOf: (value: T) => string;
  onChange: (value: T | undefined) => void;
};

const any = 'any';
const key = (value: string | number) => `is-${value}`;

function Filter<T extends string | number>({ label, value, values, nameOf, onChange }: FilterProps<T>) {
  const t = useTranslations('templates.find');
  return (
    <Select
      label={label}
      value={value === undefined ? any : key(value)}
      options={[
        { value: any, label: t('any') },
        ...values.map((each) => ({ value: key(each), label: nameOf(each) })),
      ]}
      onChange={(chosen) => onChange(values.find((each) => key(each) === chosen))}
    />
  );
}
