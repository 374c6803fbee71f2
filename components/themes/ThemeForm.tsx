import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { type PairWithPerson, personIdOf } from '@/lib/pairs/store';
import { usualWhose } from '@/lib/pairs/whose';
import type { OngoingTheme } from '@/lib/themes/schema';
import { addTheme } from '@/lib/themes/store';
import { Category } from '@/lib/topics/schema';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';
import { ThemeChoices } from './ThemeChoices';

type Props = { pair: PairWithPerson; themes: OngoingTheme[]; onClose: () => void };
type Given = Pick<OngoingTheme, 'title' | 'category'> & Partial<Pick<OngoingTheme, 'themeId'>>;

/** A new ongoing theme: in own words, or one of the template's. */
export function ThemeForm({ pair, themes, onClose }: Props) {
  const t = useTranslations();
  const [title, setTitle] = useState('');
  const [category, setCategory] = useState<Category>('career');
  const save = async (given: Given) => {
    await addTheme(pair.id, { ...given, broughtBy: await personIdOf(usualWhose(pair), pair) });
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
      <ThemeChoices
        packId={pair.packId}
        isOffered={({ id, kind }) => kind === 'ongoing' && themes.every(({ themeId }) => themeId !== id)}
        onTake={save}
      />
    </form>
  );
}
