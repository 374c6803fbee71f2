import { useEffect, useRef, useState } from 'react';
import { TextArea, TextField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { privateNote, savePrivateNote } from '@/lib/memo/store';

/** Mine alone; other ground, a lock, and words that say so. */
export function PrivateNote({ sessionId }: { sessionId: string }) {
  const t = useTranslations('panel');
  const [text, setText] = useState<string>();
  const isMine = useRef(false);
  useEffect(() => {
    void privateNote(sessionId).then((stored) => {
      if (!isMine.current) setText(stored);
    });
  }, [sessionId]);
  const change = (next: string) => {
    isMine.current = true;
    setText(next);
    void savePrivateNote(sessionId, next);
  };
  return (
    <>
      <TextField
        aria-label={t('privateLabel')}
        value={text ?? ''}
        onChange={change}
        isDisabled={text === undefined}
        className="flex min-h-0 flex-1"
      >
        <TextArea
          placeholder={t('privatePlaceholder')}
          className="min-h-32 w-full flex-1 resize-none bg-transparent px-4 py-3 outline-offset-[-2px]"
        />
      </TextField>
      <p className="px-4 pb-2 text-xs text-ink-2">{t('privateHint')}</p>
    </>
  );
}
