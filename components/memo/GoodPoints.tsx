import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type * as Y from 'yjs';
import { goodPoints } from '@/lib/memo/memo';
import { removeNoted } from '@/lib/sessions/store';
import { later } from '../frame/later';
import { Button } from '../ui/Button';

const KeepGoodPoint = later(async () => (await import('../cases/KeepGoodPoint')).default);

/** What was good, below the text. Read from the open document: asking the database would slow each key typed above. */
export function GoodPoints({ doc, sessionId }: { doc: Y.Doc; sessionId: string }) {
  const t = useTranslations();
  const [points, setPoints] = useState(() => goodPoints(doc).toArray());
  useEffect(() => {
    const list = goodPoints(doc);
    const read = () => setPoints(list.toArray());
    read();
    list.observe(read);
    return () => list.unobserve(read);
  }, [doc]);
  if (points.length === 0) return null;
  return (
    <ul aria-label={t('panel.goodPoint')} className="flex flex-col gap-1 px-4 py-1">
      {points.map(({ id, text, utteranceId }) => (
        <li key={id} className="group flex items-start gap-3 rounded-md bg-moss-soft px-3 py-1.5">
          <span className="shrink-0 text-sm text-moss">{t('panel.goodPoint')}</span>
          <span className="min-w-0 flex-1">{text}</span>
          <span className="flex shrink-0 items-center opacity-0 focus-within:opacity-100 group-hover:opacity-100">
            {/* What came from a caption goes with the captions. */}
            {!utteranceId && <KeepGoodPoint sessionId={sessionId} goodPointId={id} text={text} />}
            <Button
              look="quiet"
              isSmall
              onPress={() => void removeNoted(sessionId, id)}
              aria-label={t('panel.removeGoodPoint', { text })}
            >
              {t('common.delete')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
