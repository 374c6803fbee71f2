import { Download } from 'lucide-react';
import type { FocusEvent } from 'react';
import { useTranslations } from 'use-intl';
import { dayFileName, saveFile } from '../frame/save-file';
import { Button } from '../ui/Button';
import { CopyButton } from '../ui/CopyButton';
import { TextInput } from '../ui/TextInput';

type Props = { label: string; isLabelHidden?: boolean; text: string; fileName: 'invitation' | 'reply' };

const selectAll = ({ target }: FocusEvent) => {
  if (target instanceof HTMLTextAreaElement) target.select();
};

/** A text for the other one: to copy into the chat, or as a file. */
export function SendText({ label, isLabelHidden = false, text, fileName }: Props) {
  const t = useTranslations('share');
  const save = () =>
    saveFile(
      new Blob([`${text}\n`], { type: 'text/plain' }),
      dayFileName(fileName, new Date()).replace(/json$/, 'txt'),
    );
  return (
    <div className="flex flex-col gap-2">
      <div className="[&_textarea]:break-all">
        <TextInput
          label={label}
          isLabelHidden={isLabelHidden}
          value={text}
          rows={3}
          isReadOnly
          onFocus={selectAll}
          spellCheck="false"
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <CopyButton look="plain" text={text} label={t('copy')} copiedLabel={t('copied')} />
        <Button isSmall onPress={save}>
          <Download size={14} aria-hidden />
          {t('saveText')}
        </Button>
      </div>
    </div>
  );
}
