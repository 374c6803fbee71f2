import { Building2 } from 'lucide-react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { purposesOf } from '@/lib/packs/find-packs';
import type { Pack } from '@/lib/packs/schema';
import { updatesOf } from '@/lib/packs/updates';
import { Button } from '../ui/Button';
import { Menu, type MenuAction } from '../ui/Menu';
import { useFilterNames } from './use-filter-names';
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
export function PackRow({ pack, isOwn, isFromCompany, original, isShown, ...on }: Props) {
  const t = useTranslations('templates');
  const edit = useTranslations('common')('edit');
  const locale = useLocale();
  const name = pack.name[locale];
  const actions: MenuAction[] = [
    ...(isOwn ? [{ id: 'copy', label: t('copy'), act: on.onCopy }] : []),
    { id: 'export', label: t('export'), act: on.onExport },
    ...(isOwn ? [{ id: 'remove', label: t('remove.action'), act: on.onRemove, isDanger: true }] : []),
  ];
  return (
    <li className={`rounded-md px-3 py-3 ${isShown ? 'bg-moss-soft' : ''}`}>
      <div className="flex items-start justify-between gap-2">
        <h3 className="text-lg font-semibold">
          {name}
          {isFromCompany && <CompanyMark />}
        </h3>
        <Menu label={t('moreFor', { name })} actions={actions} />
      </div>
      <p>{pack.description[locale]}</p>
      <Facts pack={pack} />
      {pack.madeFrom && (
        <p className="text-sm text-ink-2">
          {original ? t('madeFrom', { name: original.name[locale] }) : t('madeFromGone')}
          {original && updatesOf(original, pack).length > 0 && (
            <span className="ml-2 text-amber">{t('updates.mark')}</span>
          )}
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

/** Its heading says so too, but a row may be the only thing in sight. */
function CompanyMark() {
  const t = useTranslations('templates');
  return (
    <span className="ml-2 inline-flex items-center gap-1 rounded-full border border-line px-2 py-0.5 align-middle text-xs font-normal text-ink-2">
      <Building2 size={12} aria-hidden />
      {t('fromCompany')}
    </span>
  );
}

/** Whom it is for, how large it is, and what it is good for. */
function Facts({ pack }: { pack: Pack }) {
  const t = useTranslations();
  const { list } = useFormatter();
  const names = useFilterNames();
  const facts = [
    ...(pack.initiative ? [names.initiative(pack.initiative)] : []),
    ...(pack.department && !(pack.initiative && pack.department === 'general')
      ? [names.department(pack.department)]
      : []),
    t('minutes', { count: pack.lengthMin }),
    t('templates.themes', { count: pack.themes.length }),
  ];
  const purposes = purposesOf(pack).map(names.purpose);
  return (
    <>
      <ul className="m-0 flex list-none flex-wrap gap-x-3 p-0 text-sm text-ink-2">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      {purposes.length > 0 && (
        <p className="text-sm text-ink-2">{t('templates.servesPurposes', { purposes: list(purposes) })}</p>
      )}
    </>
  );
}
