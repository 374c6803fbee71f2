import { useLiveQuery } from 'dexie-react-hooks';
import { useLocale, useTranslations } from 'use-intl';
import type { Pack, Theme } from '@/lib/packs/schema';
import { packById } from '@/lib/packs/store';
import { Button } from '../ui/Button';

/** A theme of a template, in the words of the language in use. */
export type TakenTheme = Pick<Theme, 'category'> & { title: string; themeId: string };

type Props = {
  packId: string;
  isOffered: (theme: Theme, pack: Pack) => boolean;
  onTake: (theme: TakenTheme) => Promise<unknown>;
};

/** A template's themes, each a button that takes it; nothing where none is left. */
export function ThemeChoices({ packId, isOffered, onTake }: Props) {
  const t = useTranslations('themes');
  const locale = useLocale();
  const pack = useLiveQuery(() => packById(packId), [packId]);
  const offered = pack?.themes.filter((theme) => !theme.isHidden && isOffered(theme, pack)) ?? [];
  if (offered.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-xs font-normal text-ink-2">{t('fromTemplate')}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {offered.map(({ id, title, category }) => (
          <li key={id}>
            <Button isSmall onPress={() => void onTake({ title: title[locale], category, themeId: id })}>
              {title[locale]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
