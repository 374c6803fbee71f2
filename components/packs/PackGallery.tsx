import { type ReactNode, type RefObject, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { newId } from '@/lib/new-id';
import { copyOf } from '@/lib/packs/edit-pack';
import type { Pack } from '@/lib/packs/schema';
import { saveOwnPack } from '@/lib/packs/store';
import { Empty } from '../ui/Empty';
import { copyName } from './copy-name';
import { exportPack } from './download-pack';
import { ImportPack } from './ImportPack';
import { PackPreview } from './PackPreview';
import { PackRow } from './PackRow';
import { RemovePackDialog } from './RemovePackDialog';
import { type FullPack, usePacks } from './use-packs';

type Props = {
  /** The one to look at first. */
  shownId: string | undefined;
  note: string | undefined;
  onNote: (note: string | undefined) => void;
  onEdit: (packId: string) => void;
};

/** All packs, with a look at one of them as the panel will show it. */
export function PackGallery(props: Props) {
  const packs = usePacks();
  return packs ? <Gallery packs={packs} {...props} /> : null;
}

function Gallery({ packs, shownId: firstId, note, onNote, onEdit }: Props & { packs: FullPack[] }) {
  const t = useTranslations('templates');
  const locale = useLocale();
  const [shownId, setShownId] = useState(firstId ?? 'general');
  const [asked, setAsked] = useState<Pack>();
  const preview = useRef<HTMLElement>(null);
  const shown = packs.find(({ pack }) => pack.id === shownId) ?? packs[0];
  const showImported = (pack: Pack, said: string) => {
    setShownId(pack.id);
    onNote(said);
  };
  const show = (pack: Pack) => {
    setShownId(pack.id);
    preview.current?.focus({ preventScroll: true });
    preview.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="flex max-w-[1080px] flex-col gap-6">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-[1_1_320px]">
          <h1 className="text-xl font-semibold">{t('title')}</h1>
          <p className="max-w-[44em] text-ink-2">{t('intro')}</p>
        </div>
        <ImportPack packs={packs} onOpen={() => onNote(undefined)} onImported={showImported} />
      </header>
      <p role="status" className={note ? 'rounded-md bg-moss-soft px-3 py-2 text-sm' : 'sr-only'}>
        {note}
      </p>
      <div className="grid gap-8 min-[1180px]:grid-cols-[minmax(0,1fr)_360px]">
        <PackLists {...{ packs, onNote, onEdit }} shown={shown?.pack} onShow={show} onRemove={setAsked} />
        {shown && <Preview pack={shown.pack} section={preview} />}
      </div>
      {asked && (
        <RemovePackDialog
          pack={asked}
          onClose={() => setAsked(undefined)}
          onRemoved={() => {
            setAsked(undefined);
            onNote(t('removed', { name: asked.name[locale] }));
          }}
        />
      )}
    </div>
  );
}

type ListsProps = Pick<Props, 'onNote' | 'onEdit'> & {
  packs: FullPack[];
  shown: Pack | undefined;
  onShow: (pack: Pack) => void;
  onRemove: (pack: Pack) => void;
};

function PackLists({ packs, shown, onNote, onEdit, onShow, onRemove }: ListsProps) {
  const t = useTranslations('templates');
  const locale = useLocale();
  const names = packs.map(({ pack }) => pack.name);
  const own = packs
    .filter(({ isOwn }) => isOwn)
    .toSorted((a, b) => a.pack.name[locale].localeCompare(b.pack.name[locale], locale));

  const copy = async (pack: Pack) => {
    const made = copyOf(pack, newId(), copyName(pack.name, names));
    await saveOwnPack(made);
    onEdit(made.id);
  };
  const save = async (pack: Pack, isOwn: boolean) => {
    const { name, version } = await exportPack(pack, isOwn, locale);
    onNote(t('exported', { name: name[locale], version }));
  };
  const row = ({ pack, isOwn }: FullPack) => (
    <PackRow
      key={pack.id}
      pack={pack}
      isOwn={isOwn}
      original={packs.find((other) => other.pack.id === pack.madeFrom?.packId)?.pack}
      isShown={pack.id === shown?.id}
      onShow={() => onShow(pack)}
      onEdit={() => onEdit(pack.id)}
      onCopy={() => void copy(pack)}
      onExport={() => void save(pack, isOwn)}
      onRemove={() => onRemove(pack)}
    />
  );
  return (
    <div className="flex min-w-0 flex-col gap-6">
      <PackGroup
        id="packs-built-in"
        title={t('builtIn')}
        rows={packs.filter((each) => !each.isOwn).map(row)}
      />
      <PackGroup id="packs-own" title={t('own')} rows={own.map(row)} empty={t('ownEmpty')} />
    </div>
  );
}

function Preview({ pack, section }: { pack: Pack; section: RefObject<HTMLElement | null> }) {
  const t = useTranslations('templates.preview');
  const title = t('of', { name: pack.name[useLocale()] });
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={title}
      className="flex flex-col gap-2 self-start outline-none min-[1180px]:sticky min-[1180px]:top-4"
    >
      <h2 className="text-sm font-semibold text-ink-2">{title}</h2>
      <PackPreview key={pack.id} pack={pack} />
    </section>
  );
}

type GroupProps = { id: string; title: string; rows: ReactNode[]; empty?: string };

function PackGroup({ id, title, rows, empty }: GroupProps) {
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
