import { useTranslations } from 'use-intl';

/** Departments of the built-in packs are keys, those of own packs are what was written. */
export function useDepartment(): (department: string) => string {
  const t = useTranslations('templates');
  return (department) => {
    const key = `department.${department}` as 'department.general';
    return /^[a-z-]+$/.test(department) && t.has(key) ? t(key) : department;
  };
}
