import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type OpenMemo, openMemo } from '@/lib/memo/store';
import { Notice } from '../ui/Notice';

// The editor is the largest part of the panel: topics and header are on the screen before it.
const MemoText = lazy(() => import('./MemoText'));

/** The text both write in. */
export function MemoEditor({ sessionId }: { sessionId: string }) {
  const t = useTranslations('panel');
  const [memo, setMemo] = useState<OpenMemo>();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isOver = false;
    let opened: OpenMemo | undefined;
    void openMemo(sessionId, () => setHasFailed(true)).then((found) => {
      opened = found;
      if (isOver) found?.close();
      else setMemo(found);
    });
    return () => {
      isOver = true;
      setMemo(undefined);
      opened?.close();
    };
  }, [sessionId]);
  return (
    <div className="min-h-24 flex-1">
      {hasFailed && <Notice tone="attention">{t('memoNotStored')}</Notice>}
      <Suspense fallback={null}>
        {memo && <MemoText doc={memo.doc} label={t('memoLabel')} placeholder={t('memoPlaceholder')} />}
      </Suspense>
    </div>
  );
}
