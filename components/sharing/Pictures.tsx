import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PictureId, pictureIds } from '@/lib/sharing/pictures';
import { picturesOf } from '@/lib/sharing/store';
import en from '@/lib/texts/en/sharing.json';
import ja from '@/lib/texts/ja/sharing.json';
import { later } from '../frame/later';
import { WithTexts } from '../frame/WithTexts';

const PictureIcon = later(async () => (await import('./PictureIcon')).PictureIcon);

type Props = { spaceId: string; onShown: () => void };

/** The seven pictures of a space with their names, in the order to say them in. */
export function Pictures({ spaceId, onShown }: Props) {
  const t = useTranslations('share.compare');
  const [row, setRow] = useState<PictureId[]>();
  const shown = useEffectEvent(onShown);
  useEffect(() => {
    let isOver = false;
    PictureIcon.preload();
    void picturesOf(spaceId).then((places) => {
      if (isOver || !places) return;
      setRow(places.flatMap((place) => pictureIds[place] ?? []));
      shown();
    });
    return () => {
      isOver = true;
    };
  }, [spaceId]);
  return (
    <>
      <p role="status" className={row ? 'sr-only' : 'text-ink-2'}>
        {!row && t('loading')}
      </p>
      {row && (
        <WithTexts own={{ ja, en }}>
          <Row row={row} />
        </WithTexts>
      )}
    </>
  );
}

function Row({ row }: { row: PictureId[] }) {
  const t = useTranslations();
  const inOrder = row.map((id, place) => ({ id, place }));
  return (
    <ol aria-label={t('share.compare.row')} className="grid max-w-[640px] grid-cols-4 gap-2 sm:grid-cols-7">
      {inOrder.map(({ id, place }) => (
        <li
          key={place}
          className="flex flex-col items-center gap-2 rounded-md border border-line bg-surface px-1 py-3 text-center"
        >
          <span className="grid size-9 place-items-center text-moss">
            <PictureIcon id={id} />
          </span>
          <span className="text-sm leading-snug">{t(`sharing.picture.${id}`)}</span>
        </li>
      ))}
    </ol>
  );
}
