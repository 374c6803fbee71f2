import { useTranslations } from 'use-intl';
import type { FilterKey, PackFilter } from '@/lib/packs/find-packs';
import { useDepartment } from './use-department';

export type FilterNames = { [Key in FilterKey]: (value: NonNullable<PackFilter[Key]>) => string };

/** What a condition's value is called. */
export function useFilterNames(): FilterNames {
  const t = useTranslations();
  const department = useDepartment();
  return {
    department,
    initiative: (value) => t(`templates.initiative.${value}`),
    purpose: (value) => t(`templates.purpose.${value}`),
    length: (count) => t('minutes', { count }),
  };
}
