import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { newId } from '@/lib/new-id';
import { addPrompt } from '@/lib/packs/edit-pack';
import type { Prompt, Theme } from '@/lib/packs/schema';
import { AddForm } from './AddForm';
import { PromptKind } from './PromptKind';
import { useNewWords } from './use-new-words';
import { useEdits } from './use-pack-edits';
import { WordsInput } from './WordsInput';

/** The form that adds a prompt to a theme; it stays open for the next one. */
export function NewPrompt({ theme }: { theme: Theme }) {
  const t = useTranslations('templates.editor');
  const close = useTranslations('common')('close');
  const locale = useLocale();
  const { apply } = useEdits();
  const text = useNewWords(`${theme.id}.new-prompt`, 200);
  const [sort, setSort] = useState<Pick<Prompt, 'depth' | 'sayer'>>({ depth: 1, sayer: 'both' });
  const [added, setAdded] = useState(0);

  const add = async () => {
    const words = text.checked();
    if (!words) return;
    const prompt: Prompt = { id: newId(), ...sort, text: words };
    const isSaved = await apply((pack) => addPrompt(pack, theme.id, prompt), {
      text: t('added', { name: words[locale] }),
    });
    if (!isSaved) return;
    text.clear();
    setAdded(added + 1);
  };
  return (
    <AddForm
      label={t('addPrompt')}
      closeLabel={close}
      isOpen={text.isOpen}
      onOpen={text.open}
      onAdd={() => void add()}
      onClose={text.close}
    >
      <WordsInput key={added} label={t('promptText')} {...text.input} rows={2} isFocused />
      <PromptKind {...sort} onChange={(changes) => setSort({ ...sort, ...changes })} />
    </AddForm>
  );
}
