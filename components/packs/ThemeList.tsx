import { useLocale, useTranslations } from 'use-intl';
import { addTheme, hideTheme, moveTheme, removeTheme, showTheme } from '@/lib/packs/edit-pack';
import { Empty } from '../ui/Empty';
import { EditableRow } from './EditableRow';
import { NewTheme } from './NewTheme';
import { ThemeFields } from './ThemeFields';
import { useListEdits } from './use-list-edits';
import { useEdits } from './use-pack-edits';

const mostThemes = 60;

type Props = { openId: string | undefined; onOpen: (themeId: string | undefined) => void };

/** All themes of the pack, in its order; one can be open. */
export function ThemeList({ openId, onOpen }: Props) {
  const t = useTranslations('templates');
  const category = useTranslations('category');
  const locale = useLocale();
  const { themes } = useEdits().pack;
  const { rowProps } = useListEdits(themes, {
    name: (theme) => theme.title[locale],
    move: moveTheme,
    hide: hideTheme,
    show: showTheme,
    remove: removeTheme,
    putBack: addTheme,
  });
  return (
    <section aria-labelledby="pack-themes" className="flex flex-col gap-2">
      <h2 id="pack-themes" className="text-lg font-semibold">
        {t('editor.themes')}
      </h2>
      <p className="text-sm text-ink-2">{t('editor.themesHint')}</p>
      {themes.length === 0 && <Empty>{t('editor.themesEmpty')}</Empty>}
      <ol className="m-0 list-none border-t border-line p-0">
        {themes.map((theme, at) => (
          <EditableRow
            key={theme.id}
            {...rowProps(theme, at)}
            isHeading
            facts={t('editor.themeFacts', {
              kind: t(`kind.${theme.kind}`),
              category: category(theme.category),
              prompts: theme.prompts.length,
            })}
            isOpen={openId === theme.id}
            onToggle={() => onOpen(openId === theme.id ? undefined : theme.id)}
          >
            <ThemeFields theme={theme} />
          </EditableRow>
        ))}
      </ol>
      {themes.length < mostThemes ? (
        <NewTheme onAdded={onOpen} />
      ) : (
        <p className="text-sm text-ink-2">{t('editor.themesFull', { most: mostThemes })}</p>
      )}
    </section>
  );
}
