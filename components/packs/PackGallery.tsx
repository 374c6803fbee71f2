import { useRef, useState } from 'react';
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

type Props = { note: string | undefined; onNote: (note: string) => void; onEdit: (packId: string) => void };

/** All packs, with a look at one of them as the panel will show it. */
export function PackGallery(props: Props) {
  const packs = usePacks();
  return packs ? <Gallery packs={packs} {...props} /> : null;
}

function Gallery({ packs, note, onNote, onEdit }: Props & { packs: FullPack[] }) {
  const t = useTranslations('templates');
  const locale = useLocale();
  const [shownId, setShownId] = useState('general');
  const [asked, setAsked] = useState<Pack>();
  const preview = useRef<HTMLElement>(null);
  const shown = packs.find(({ pack }) => pack.id === shownId) ?? packs[0];

  const copy = async (pack: Pack) => {
    const name = copyName(
      pack.name,
      packs.map((other) => other.pack.name),
    );
    const made = copyOf(pack, newId(), name);
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
      isShown={pack.id === shown?.pack.id}
      onShow={() => {
        setShownId(pack.id);
        preview.current?.focus({ preventScroll: true });
        preview.current?.scrollIntoView({ block: 'nearest' });
      }}
      onEdit={() => onEdit(pack.id)}
      onCopy={() => void copy(pack)}
      onExport={() => void save(pack, isOwn)}
      onRemove={() => setAsked(pack)}
    />
  );
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0 flex-[1_1_320px]">
          <h1 className="text-xl font-semibold">{t('title')}</h1>
          <p className="max-w-[60ch] text-ink-2">{t('intro')}</p>
        </div>
        <ImportPack
          packs={packs}
          onImported={(pack, said) => {
            setShownId(pack.id);
            onNote(said);
          }}
        />
      </header>
      <p role="status" className={note ? 'rounded-md bg-moss-soft px-3 py-2 text-sm' : 'sr-only'}>
        {note}
      </p>
      <div className="grid gap-8 min-[1080px]:grid-cols-[minmax(0,1fr)_360px]">
        <div className="flex min-w-0 flex-col gap-6">
          <PackGroup
            id="packs-built-in"
            title={t('builtIn')}
            rows={packs.filter(({ isOwn }) => !isOwn).map(row)}
          />
          <PackGroup
            id="packs-own"
            title={t('own')}
            rows={packs.filter(({ isOwn }) => isOwn).map(row)}
            empty={t('ownEmpty')}
          />
        </div>
        {shown && (
          <section
            ref={preview}
            tabIndex={-1}
            aria-label={t('preview.of', { name: shown.pack.name[locale] })}
            className="flex flex-col gap-2 self-start outline-none min-[1080px]:sticky min-[1080px]:top-4"
          >
            <h2 className="text-sm font-semibold text-ink-2">
              {t('preview.of', { name: shown.pack.name[locale] })}
            </h2>
            <PackPreview key={shown.pack.id} pack={shown.pack} />
          </section>
        )}
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

type GroupProps = { id: string; title: string; rows: React.ReactNode[]; empty?: string };

function PackGroup({ id, title, rows, empty }: GroupProps) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-1">
      <h2 id={id} className="text-sm font-semibold text-ink-2">
        {title}
      </h2>
      {rows.length === 0 && empty ? (
        <Empty>{empty}</Empty>
      ) : (
        <ul className="-mx-3 m-0 list-none divide-y divide-line p-0">{rows}</ul>
      )}
    </section>
  );
}
