import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { newId } from '@/lib/new-id';
import { addTheme } from '@/lib/packs/edit-pack';
import type { Theme } from '@/lib/packs/schema';
import { AddForm } from './AddForm';
import { ThemeKind } from './ThemeKind';
import { useNewWords } from './use-new-words';
import { useEdits } from './use-pack-edits';
import { WordsInput } from './WordsInput';

/** The form that adds a theme; the new one opens for its prompts. */
export function NewTheme({ onAdded }: { onAdded: (themeId: string) => void }) {
  const t = useTranslations('templates.editor');
  const cancel = useTranslations('common')('cancel');
  const locale = useLocale();
  const { apply } = useEdits();
  const title = useNewWords('new-theme', 80);
  const [sort, setSort] = useState<Pick<Theme, 'kind' | 'category'>>({ kind: 'ongoing', category: 'work' });

  const add = async () => {
    const words = title.checked();
    if (!words) return;
    const theme: Theme = { id: newId(), ...sort, title: words, prompts: [] };
    const isSaved = await apply((pack) => addTheme(pack, theme), {
      text: t('added', { name: words[locale] }),
    });
    if (!isSaved) return;
    title.close();
    onAdded(theme.id);
  };
  return (
    <AddForm
      label={t('addTheme')}
      closeLabel={cancel}
      isOpen={title.isOpen}
      onOpen={title.open}
      onAdd={() => void add()}
      onClose={title.close}
    >
      <WordsInput label={t('themeName')} {...title.input} isFocused />
      <ThemeKind {...sort} onChange={(changes) => setSort({ ...sort, ...changes })} />
    </AddForm>
  );
}
