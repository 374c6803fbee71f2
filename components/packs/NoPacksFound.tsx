import { useTranslations } from 'use-intl';
import { type FilterKey, type PackFilter, without, worthDropping } from '@/lib/packs/find-packs';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { type FilterNames, useFilterNames } from './use-filter-names';
import type { FullPack } from './use-packs';

type Props = { packs: FullPack[]; filter: PackFilter; onChange: (filter: PackFilter) => void };

/** Nothing fits: which condition to drop, and what that brings. */
export function NoPacksFound({ packs, filter, onChange }: Props) {
  const t = useTranslations('templates.find');
  const names = useFilterNames();
  const ways = worthDropping(packs, filter);
  const nameOf = (key: FilterKey): string => {
    const name = names[key] as FilterNames[FilterKey] & ((value: unknown) => string);
    return name(filter[key]);
  };
  return (
    <Empty
      action={
        <ul className="m-0 -ml-1 list-none p-0">
          {ways.map(({ key, count }) => (
            <li key={key}>
              <Button look="link" onPress={() => onChange(without(filter, key))}>
                {t('drop', { condition: t(key), value: nameOf(key), count })}
              </Button>
            </li>
          ))}
        </ul>
      }
    >
      {ways.length > 0 ? t('none') : t('noneAtAll')}
    </Empty>
  );
}
