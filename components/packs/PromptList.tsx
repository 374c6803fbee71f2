import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import {
  addPrompt,
  changePrompt,
  hidePrompt,
  movePrompt,
  removePrompt,
  showPrompt,
} from '@/lib/packs/edit-pack';
import type { Prompt, Theme } from '@/lib/packs/schema';
import { EditableRow } from './EditableRow';
import { NewPrompt } from './NewPrompt';
import { PromptKind } from './PromptKind';
import { useListEdits } from './use-list-edits';
import { useEdits } from './use-pack-edits';
import { WordsField } from './WordsField';

const mostPrompts = 100;

/** The prompts of an opened theme; one can be open. */
export function PromptList({ theme }: { theme: Theme }) {
  const t = useTranslations('templates');
  const locale = useLocale();
  const [openId, setOpenId] = useState<string>();
  const { rowProps } = useListEdits(theme.prompts, {
    name: (prompt) => prompt.text[locale],
    move: movePrompt,
    hide: hidePrompt,
    show: showPrompt,
    remove: removePrompt,
    putBack: (pack, prompt) => addPrompt(pack, theme.id, prompt),
  });
  return (
    <div className="flex flex-col gap-2">
      <h4 className="font-semibold">{t('editor.prompts')}</h4>
      {theme.prompts.length === 0 && <p className="text-sm text-ink-2">{t('editor.promptsEmpty')}</p>}
      <ol className="m-0 list-none border-t border-line p-0">
        {theme.prompts.map((prompt, at) => (
          <EditableRow
            key={prompt.id}
            {...rowProps(prompt, at)}
            isHeading={false}
            facts={t('editor.promptFacts', {
              depth: t(`depth.${prompt.depth}`),
              sayer: t(`sayer.${prompt.sayer}`),
            })}
            isOpen={openId === prompt.id}
            onToggle={() => setOpenId(openId === prompt.id ? undefined : prompt.id)}
          >
            <PromptFields prompt={prompt} />
          </EditableRow>
        ))}
      </ol>
      {theme.prompts.length < mostPrompts ? (
        <NewPrompt theme={theme} />
      ) : (
        <p className="text-sm text-ink-2">{t('editor.promptsFull', { most: mostPrompts })}</p>
      )}
    </div>
  );
}

function PromptFields({ prompt }: { prompt: Prompt }) {
  const t = useTranslations('templates.editor');
  const { apply } = useEdits();
  return (
    <div className="flex flex-col gap-4">
      <WordsField
        field={`${prompt.id}.text`}
        label={t('promptText')}
        stored={prompt.text}
        most={200}
        rows={2}
        save={(text) => apply((pack) => (text ? changePrompt(pack, prompt.id, { text }) : pack))}
      />
      <PromptKind
        depth={prompt.depth}
        sayer={prompt.sayer}
        onChange={(changes) => void apply((pack) => changePrompt(pack, prompt.id, changes))}
      />
    </div>
  );
}
