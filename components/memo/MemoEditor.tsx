import { useTranslations } from 'use-intl';
import type * as Y from 'yjs';
import { later } from '../frame/later';
import { Notice } from '../ui/Notice';

// The editor is the largest part of the panel: topics and header are on the screen before it.
const MemoText = later(async () => (await import('./MemoText')).default);

/** Loads the editor's code; it is wanted whenever a 1on1 is going on. */
export const preloadMemoEditor = MemoText.preload;

type Props = { doc: Y.Doc | undefined; sessionId: string; hasFailed: boolean };

/** The text both write in. */
export function MemoEditor({ doc, sessionId, hasFailed }: Props) {
  const t = useTranslations('panel');
  return (
    <div className="min-h-24 flex-1">
      {hasFailed && <Notice tone="attention">{t('memoNotStored')}</Notice>}
      {doc && (
        <MemoText doc={doc} sessionId={sessionId} label={t('memoLabel')} placeholder={t('memoPlaceholder')} />
      )}
    </div>
  );
}
