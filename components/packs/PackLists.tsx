import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { newId } from '@/lib/new-id';
import { copyOf } from '@/lib/packs/edit-pack';
import { groupOf, packGroups } from '@/lib/packs/find-packs';
import type { Pack } from '@/lib/packs/schema';
import { saveOwnPack } from '@/lib/packs/store';
import { Empty } from '../ui/Empty';
import { copyName } from './copy-name';
import { exportPack } from './download-pack';
import { PackRow } from './PackRow';
import type { FullPack } from './use-packs';

type Props = {
  /** All there are; `found` are those to show. */
  packs: FullPack[];
  found: FullPack[];
  shown: Pack | undefined;
  onNote: (note: string) => void;
  onEdit: (packId: string) => void;
  onShow: (pack: Pack) => void;
  onRemove: (pack: Pack) => void;
};

/** The packs found, under a heading for each kind. */
export function PackLists({ packs, found, shown, onNote, onEdit, onShow, onRemove }: Props) {
  const t = useTranslations('templates');
  const locale = useLocale();

  const copy = async (pack: Pack) => {
    const names = packs.map((other) => other.pack.name);
    const made = copyOf(pack, newId(), copyName(pack.name, names));
    await saveOwnPack(made);
    onEdit(made.id);
  };
  const save = async (pack: Pack, isOwn: boolean) => {
    const { name, version } = await exportPack(pack, isOwn, locale);
    onNote(t('exported', { name: name[locale], version }));
  };
  const row = (each: FullPack) => (
    <PackRow
      key={each.pack.id}
      {...each}
      original={packs.find((other) => other.pack.id === each.pack.madeFrom?.packId)?.pack}
      isShown={each.pack.id === shown?.id}
      onShow={() => onShow(each.pack)}
      onEdit={() => onEdit(each.pack.id)}
      onCopy={() => void copy(each.pack)}
      onExport={() => void save(each.pack, each.isOwn)}
      onRemove={() => onRemove(each.pack)}
    />
  );
  const byName = (a: FullPack, b: FullPack) => a.pack.name[locale].localeCompare(b.pack.name[locale], locale);
  const lacksOwn = found.length === packs.length && packs.every(({ isOwn }) => !isOwn);
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {packGroups.map((group) => {
        const inGroup = found.filter((each) => groupOf(each) === group);
        const rows = (group === 'own' ? inGroup.toSorted(byName) : inGroup).map(row);
        const empty = group === 'own' && lacksOwn ? t('ownEmpty') : undefined;
        if (rows.length === 0 && !empty) return null;
        return <Group key={group} id={`packs-${group}`} title={t(`group.${group}`)} {...{ rows, empty }} />;
      })}
    </div>
  );
}

type GroupProps = { id: string; title: string; rows: ReactNode[]; empty: string | undefined };

function Group({ id, title, rows, empty }: GroupProps) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1">
      <h2 id={id} className="text-sm font-semibold text-ink-2">
        {title}
      </h2>
      {rows.length === 0 && empty ? (
        <Empty>{empty}</Empty>
      ) : (
        <ul className="-mx-3 my-0 flex list-none flex-col gap-1 p-0">{rows}</ul>
      )}
    </section>
  );
}
