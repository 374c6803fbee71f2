import { useTranslations } from 'use-intl';
import { changeTheme } from '@/lib/packs/edit-pack';
import type { Pack, Theme } from '@/lib/packs/schema';
import { PromptList } from './PromptList';
import { ThemeKind } from './ThemeKind';
import { useEdits } from './use-pack-edits';
import { WordsField } from './WordsField';

const withoutHint = (pack: Pack, themeId: string): Pack => ({
  ...pack,
  themes: pack.themes.map(({ hint, ...theme }) =>
    theme.id === themeId || hint === undefined ? theme : { ...theme, hint },
  ),
});

/** An opened theme: its words, how it comes up, and its prompts. */
export function ThemeFields({ theme }: { theme: Theme }) {
  const t = useTranslations('templates.editor');
  const { apply } = useEdits();
  return (
    <div className="flex flex-col gap-4">
      <WordsField
        field={`${theme.id}.title`}
        label={t('themeName')}
        stored={theme.title}
        most={80}
        save={(title) => apply((pack) => (title ? changeTheme(pack, theme.id, { title }) : pack))}
      />
      <WordsField
        field={`${theme.id}.hint`}
        label={t('hint')}
        hint={t('hintHint')}
        stored={theme.hint}
        most={200}
        rows={3}
        isOptional
        save={(hint) =>
          apply((pack) => (hint ? changeTheme(pack, theme.id, { hint }) : withoutHint(pack, theme.id)))
        }
      />
      <ThemeKind
        kind={theme.kind}
        category={theme.category}
        onChange={(changes) => void apply((pack) => changeTheme(pack, theme.id, changes))}
      />
      <PromptList theme={theme} />
    </div>
  );
}
