import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../ui/Button';
import { useEdits } from './use-pack-edits';

/** At the lower edge: what was just done, the way back, and when it was saved. */
export function EditorStatus() {
  const t = useTranslations('templates');
  const undoLabel = useTranslations('common')('undo');
  const format = useFormatter();
  const { deed, savedAt, hasFailed, apply } = useEdits();
  const said = useRef<HTMLParagraphElement>(null);
  const wayBack = useRef<HTMLSpanElement>(null);
  const undo = deed?.undo;
  // The row that had the focus is gone.
  useEffect(() => {
    if (deed?.undo) wayBack.current?.querySelector('button')?.focus();
  }, [deed]);
  // The button goes away with what it undid, and the focus needs a place.
  const takeBack = async (change: NonNullable<typeof undo>) => {
    said.current?.focus();
    await apply(change, { text: t('editor.undone') });
  };
  const saved = savedAt
    ? t('editor.saved', { time: format.dateTime(savedAt, { hour: 'numeric', minute: '2-digit' }) })
    : t('editor.savesItself');
  return (
    <div className="sticky bottom-0 -mx-1 flex min-h-11 flex-wrap items-center justify-between gap-x-4 border-t border-line bg-paper px-1 py-1 text-sm">
      <p ref={said} tabIndex={-1} role="status" className={hasFailed ? 'text-red' : 'text-ink'}>
        {hasFailed ? t('failed') : deed?.text}
      </p>
      <span ref={wayBack} className="flex items-center gap-3 text-ink-2">
        {undo && (
          <Button look="link" isSmall onPress={() => void takeBack(undo)}>
            {undoLabel}
          </Button>
        )}
        <span>{saved}</span>
      </span>
    </div>
  );
}
