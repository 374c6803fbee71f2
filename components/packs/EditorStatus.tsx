import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../ui/Button';
import { useEdits } from './use-pack-edits';

/** At the lower edge: what was just done, the way back, and when it was saved. */
export function EditorStatus() {
  const t = useTranslations('templates');
  const undoLabel = useTranslations('common')('undo');
  const format = useFormatter();
  const { deed, savedAt, hasFailed, apply } = useEdits();
  const undo = deed?.undo;
  const saved = savedAt
    ? t('editor.saved', { time: format.dateTime(savedAt, { hour: 'numeric', minute: '2-digit' }) })
    : t('editor.savesItself');
  return (
    <div className="sticky bottom-0 -mx-1 flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-t border-line bg-paper px-1 py-1 text-sm">
      <p role="status" className={hasFailed ? 'text-red' : 'text-ink'}>
        {hasFailed ? t('failed') : deed?.text}
      </p>
      <span className="flex items-center gap-3 text-ink-2">
        {undo && (
          <Button look="link" isSmall autoFocus onPress={() => void apply(undo)}>
            {undoLabel}
          </Button>
        )}
        <span>{saved}</span>
      </span>
    </div>
  );
}
