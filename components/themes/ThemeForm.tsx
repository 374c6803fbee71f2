import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { packById } from '@/lib/packs/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import type { OngoingTheme } from '@/lib/themes/schema';
import { addTheme } from '@/lib/themes/store';
import { Category } from '@/lib/topics/schema';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';

type Props = { pair: PairWithPerson; themes: OngoingTheme[]; onClose: () => void };
type Given = Pick<OngoingTheme, 'title' | 'category'> & Partial<Pick<OngoingTheme, 'themeId'>>;

/** A new ongoing theme: in own words, or one of the template's. */
export function ThemeForm({ pair, themes, onClose }: Props) {
  const t = useTranslations();
  const [title, setTitle] = useState('');
  const [category, setCategory] = useState<Category>('career');
  const save = async (given: Given) => {
    // It is the member's time; between equals it is of who writes it.
    const broughtBy = pair.memberIs === 'other' ? pair.personId : (await me()).id;
    await addTheme(pair.id, { ...given, broughtBy });
    onClose();
  };
  return (
    <form
      className="my-2 flex flex-col gap-3 rounded-lg border border-line bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim()) void save({ title: title.trim(), category });
      }}
    >
      <TextInput label={t('themes.themeTitle')} value={title} onChange={setTitle} autoFocus maxLength={200} />
      <Select
        label={t('themes.category')}
        value={category}
        onChange={setCategory}
        options={Category.options.map((value) => ({ value, label: t(`category.${value}`) }))}
      />
      <div className="flex justify-end gap-2">
        <Button look="quiet" isSmall onPress={onClose}>
          {t('common.close')}
        </Button>
        <Button look="primary" isSmall type="submit" isDisabled={!title.trim()}>
          {t('common.add')}
        </Button>
      </div>
      <FromTemplate pair={pair} themes={themes} onTake={save} />
    </form>
  );
}

type FromTemplateProps = Pick<Props, 'pair' | 'themes'> & { onTake: (given: Given) => Promise<void> };

function FromTemplate({ pair, themes, onTake }: FromTemplateProps) {
  const t = useTranslations('themes');
  const locale = useLocale();
  const pack = useLiveQuery(() => packById(pair.packId), [pair.packId]);
  const offered = (pack?.themes ?? []).filter(
    ({ id, kind, isHidden }) =>
      kind === 'ongoing' && !isHidden && themes.every(({ themeId }) => themeId !== id),
  );
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
