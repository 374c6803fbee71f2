import { type RefObject, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { foundPacks, type PackFilter, setKeys } from '@/lib/packs/find-packs';
import type { Pack } from '@/lib/packs/schema';
import { ImportPack } from './ImportPack';
import { NoPacksFound } from './NoPacksFound';
import { PackFilters } from './PackFilters';
import { PackLists } from './PackLists';
import { PackLook } from './PackLook';
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
  const [filter, setFilter] = useState<PackFilter>({});
  const [asked, setAsked] = useState<Pack>();
  const preview = useRef<HTMLElement>(null);
  const found = foundPacks(packs, filter);
  const shown = (found.find(({ pack }) => pack.id === shownId) ?? found[0])?.pack;
  const showImported = (pack: Pack, said: string) => {
    setShownId(pack.id);
    setFilter({});
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
      <PackFilters packs={packs} filter={filter} foundCount={found.length} onChange={setFilter} />
      <div className="grid gap-8 min-[1180px]:grid-cols-[minmax(0,1fr)_360px]">
        {found.length === 0 && setKeys(filter).length > 0 ? (
          <NoPacksFound packs={packs} filter={filter} onChange={setFilter} />
        ) : (
          <PackLists {...{ packs, found, shown, onNote, onEdit }} onShow={show} onRemove={setAsked} />
        )}
        {shown && <Preview pack={shown} section={preview} />}
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

function Preview({ pack, section }: { pack: Pack; section: RefObject<HTMLElement | null> }) {
  const t = useTranslations('templates.preview');
  const title = t('of', { name: pack.name[useLocale()] });
  return (
    <section
      ref={section}
      tabIndex={-1}
      aria-label={title}
      className="flex flex-col gap-2 self-start outline-none min-[1180px]:sticky min-[1180px]:top-4 min-[1180px]:max-h-[calc(100vh-2rem)] min-[1180px]:overflow-y-auto"
    >
      <h2 className="text-sm font-semibold text-ink-2">{title}</h2>
      <PackLook key={pack.id} pack={pack} />
    </section>
  );
}
