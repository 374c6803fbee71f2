import { useLocale, useTranslations } from 'use-intl';
import type { Pack } from '@/lib/packs/schema';
import { Button } from '../ui/Button';
import { Menu, type MenuAction } from '../ui/Menu';
import { useDepartment } from './use-department';
import type { FullPack } from './use-packs';

type Props = FullPack & {
  original: Pack | undefined;
  isShown: boolean;
  onShow: () => void;
  onEdit: () => void;
  onCopy: () => void;
  onExport: () => void;
  onRemove: () => void;
};

/** A pack in the gallery: what it is for, and what can be done with it. */
export function PackRow({ pack, isOwn, original, isShown, ...on }: Props) {
  const t = useTranslations('templates');
  const edit = useTranslations('common')('edit');
  const locale = useLocale();
  const nameOf = useDepartment();
  const name = pack.name[locale];
  const department = nameOf(pack.department);
  const size = { minutes: pack.lengthMin, themes: pack.themes.length };
  const actions: MenuAction[] = [
    ...(isOwn ? [{ id: 'copy', label: t('copy'), act: on.onCopy }] : []),
    { id: 'export', label: t('export'), act: on.onExport },
    ...(isOwn ? [{ id: 'remove', label: t('remove.action'), act: on.onRemove, isDanger: true }] : []),
  ];
  return (
    <li className={`rounded-md px-3 py-3 ${isShown ? 'bg-moss-soft' : ''}`}>
      <div className="flex items-start justify-between gap-2">
        <h3 className="text-lg font-semibold">{name}</h3>
        <Menu label={t('moreFor', { name })} actions={actions} />
      </div>
      <p>{pack.description[locale]}</p>
      <p className="text-sm text-ink-2">
        {department ? t('facts', { ...size, department }) : t('factsNoDepartment', size)}
      </p>
      {pack.madeFrom && (
        <p className="text-sm text-ink-2">
          {original ? t('madeFrom', { name: original.name[locale] }) : t('madeFromGone')}
        </p>
      )}
      <div className="-ml-1 flex flex-wrap gap-x-3 pt-1">
        {isOwn ? (
          <Button look="link" onPress={on.onEdit} aria-label={t('editNamed', { name })}>
            {edit}
          </Button>
        ) : (
          <Button look="link" onPress={on.onCopy} aria-label={t('copyAndEditNamed', { name })}>
            {t('copyAndEdit')}
          </Button>
        )}
        <Button
          look="link"
          onPress={on.onShow}
          aria-pressed={isShown}
          aria-label={t('lookAtNamed', { name })}
        >
          {t('lookAt')}
        </Button>
      </div>
    </li>
  );
}
