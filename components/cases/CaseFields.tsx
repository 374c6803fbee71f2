import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CaseDraft } from '@/lib/cases/draft';
import { longest } from '@/lib/cases/schema';
import { TextInput } from '../ui/TextInput';

type Props = { draft: CaseDraft; onChange: (draft: CaseDraft) => void };

/** The words of a case. */
export function CaseFields({ draft, onChange }: Props) {
  const t = useTranslations('cases.form');
  // Begins where something is still to be written.
  const [first] = useState(() => (draft.title.trim() !== '' && draft.done.trim() === '' ? 'done' : 'title'));
  const box = (name: keyof CaseDraft) => ({
    label: t(name),
    value: draft[name],
    onChange: (text: string) => onChange({ ...draft, [name]: text }),
    maxLength: longest[name],
    autoFocus: name === first,
  });
  return (
    <div className="flex flex-col gap-3">
      <TextInput {...box('title')} placeholder={t('titlePlaceholder')} isRequired />
      <TextInput {...box('done')} placeholder={t('donePlaceholder')} rows={4} isRequired />
      <TextInput {...box('outcome')} rows={2} />
      <TextInput {...box('department')} placeholder={t('departmentPlaceholder')} />
    </div>
  );
}
