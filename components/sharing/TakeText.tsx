import { FileText } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button';
import { TextInput } from '../ui/TextInput';
import { useFileDrop } from './use-file-drop';

type Props = {
  label: string;
  submit: string;
  onText: (text: string) => Promise<void>;
  /** Why the last one was not taken. */
  children?: ReactNode;
};

/** Of a file that was chosen; ours have two thousand characters, and what is much longer is refused anyway. */
const mostRead = 100_000;

/** A text that came through the chat or in a file: pasted, chosen or dropped. */
export function TakeText({ label, submit, onText, children }: Props) {
  const t = useTranslations('share');
  const [draft, setDraft] = useState('');
  const takeFile = async (file: File | undefined) => {
    if (file) await onText(await file.slice(0, mostRead).text());
  };
  const { isOver, target } = useFileDrop((file) => void takeFile(file));
  const take = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() !== '') void onText(draft);
  };
  return (
    <form
      {...target}
      onSubmit={take}
      className={`flex flex-col gap-2 rounded-md border border-dashed px-3 py-3 [&_textarea]:break-all ${isOver ? 'border-moss bg-moss-soft' : 'border-line-strong'}`}
    >
      <TextInput
        label={label}
        hint={t('orDrop')}
        rows={3}
        value={draft}
        onChange={setDraft}
        spellCheck="false"
      />
      {children}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="primary" isDisabled={draft.trim() === ''}>
          {submit}
        </Button>
        <FileTrigger
          acceptedFileTypes={['text/plain', '.txt']}
          onSelect={(files) => void takeFile(files?.[0])}
        >
          <Button>
            <FileText size={15} aria-hidden />
            {t('chooseFile')}
          </Button>
        </FileTrigger>
      </div>
    </form>
  );
}
