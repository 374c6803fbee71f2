import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { newId } from '@/lib/new-id';
import { addTheme } from '@/lib/packs/edit-pack';
import type { Theme } from '@/lib/packs/schema';
import { Button } from '../ui/Button';
import { ThemeKind } from './ThemeKind';
import { useEdits } from './use-pack-edits';
import { WordsInput } from './WordsInput';
import { noWords, problemsOfWords, trimmed } from './words';

const field = 'new-theme';
const rules = { most: 80 };

/** The form that adds a theme; it stays a draft until both languages are there. */
export function NewTheme({ onAdded }: { onAdded: (themeId: string) => void }) {
  const t = useTranslations('templates.editor');
  const cancel = useTranslations('common')('cancel');
  const locale = useLocale();
  const { apply, drafts, setDraft } = useEdits();
  const [isOpen, setOpen] = useState(drafts[field] !== undefined);
  const [isChecked, setChecked] = useState(false);
  const [sort, setSort] = useState<Pick<Theme, 'kind' | 'category'>>({ kind: 'ongoing', category: 'work' });
  const words = drafts[field] ?? noWords;
  const problems = problemsOfWords(words, rules);

  const close = () => {
    setDraft(field, undefined);
    setChecked(false);
    setOpen(false);
  };
  const add = async () => {
    setChecked(true);
    if (Object.keys(problems).length > 0) return;
    const theme: Theme = { id: newId(), ...sort, title: trimmed(words), prompts: [] };
    const isSaved = await apply((pack) => addTheme(pack, theme), {
      text: t('added', { name: theme.title[locale] }),
    });
    if (!isSaved) return;
    close();
    onAdded(theme.id);
  };
  if (!isOpen) {
    return (
      <div>
        <Button look="link" onPress={() => setOpen(true)}>
          <Plus size={16} aria-hidden />
          {t('addTheme')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4"
      aria-label={t('addTheme')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <WordsInput
        label={t('themeName')}
        value={words}
        most={rules.most}
        onChange={(next) => setDraft(field, next)}
        problems={isChecked ? problems : {}}
        isFocused
      />
      <ThemeKind {...sort} onChange={(changes) => setSort({ ...sort, ...changes })} />
      <div className="flex gap-2">
        <Button look="primary" type="submit">
          {t('addTheme')}
        </Button>
        <Button look="quiet" onPress={close}>
          {cancel}
        </Button>
      </div>
    </form>
  );
}
