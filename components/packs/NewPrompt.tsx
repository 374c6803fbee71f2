import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { newId } from '@/lib/new-id';
import { addPrompt } from '@/lib/packs/edit-pack';
import type { Prompt, Theme } from '@/lib/packs/schema';
import { Button } from '../ui/Button';
import { PromptKind } from './PromptKind';
import { useEdits } from './use-pack-edits';
import { WordsInput } from './WordsInput';
import { noWords, problemsOfWords, trimmed } from './words';

const rules = { most: 200 };

/** The form that adds a prompt to a theme; it stays open for the next one. */
export function NewPrompt({ theme }: { theme: Theme }) {
  const t = useTranslations('templates.editor');
  const close = useTranslations('common')('close');
  const locale = useLocale();
  const { apply, drafts, setDraft } = useEdits();
  const field = `${theme.id}.new-prompt`;
  const [isOpen, setOpen] = useState(drafts[field] !== undefined);
  const [isChecked, setChecked] = useState(false);
  const [sort, setSort] = useState<Pick<Prompt, 'depth' | 'sayer'>>({ depth: 1, sayer: 'both' });
  const [added, setAdded] = useState(0);
  const words = drafts[field] ?? noWords;
  const problems = problemsOfWords(words, rules);

  const add = async () => {
    setChecked(true);
    if (Object.keys(problems).length > 0) return;
    const prompt: Prompt = { id: newId(), ...sort, text: trimmed(words) };
    const isSaved = await apply((pack) => addPrompt(pack, theme.id, prompt), {
      text: t('added', { name: prompt.text[locale] }),
    });
    if (!isSaved) return;
    setDraft(field, undefined);
    setChecked(false);
    setAdded(added + 1);
  };
  if (!isOpen) {
    return (
      <div>
        <Button look="link" onPress={() => setOpen(true)}>
          <Plus size={16} aria-hidden />
          {t('addPrompt')}
        </Button>
      </div>
    );
  }
  return (
    <form
      className="flex flex-col gap-3 rounded-md border border-line bg-surface p-4"
      aria-label={t('addPrompt')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <WordsInput
        key={added}
        label={t('promptText')}
        value={words}
        most={rules.most}
        rows={2}
        onChange={(next) => setDraft(field, next)}
        problems={isChecked ? problems : {}}
        isFocused
      />
      <PromptKind {...sort} onChange={(changes) => setSort({ ...sort, ...changes })} />
      <div className="flex gap-2">
        <Button look="primary" type="submit">
          {t('addPrompt')}
        </Button>
        <Button
          look="quiet"
          onPress={() => {
            setDraft(field, undefined);
            setOpen(false);
          }}
        >
          {close}
        </Button>
      </div>
    </form>
  );
}
