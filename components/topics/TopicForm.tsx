import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { packById } from '@/lib/packs/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { me } from '@/lib/people/store';
import { Category, type Topic, Wish } from '@/lib/topics/schema';
import { addTopic } from '@/lib/topics/store';
import { usePolicy } from '../frame/use-policy';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';

/** Whose topic, of which kind, and what kind of talk it is to be. */
export default function TopicForm({
  pair,
  topics,
  onClose,
}: {
  pair: PairWithPerson;
  topics: Topic[];
  onClose: () => void;
}) {
  const t = useTranslations();
  const [title, setTitle] = useState('');
  const [by, setBy] = useState<'me' | 'other'>(pair.memberIs === 'me' ? 'me' : 'other');
  const [category, setCategory] = useState<Category>('work');
  const mayWish = usePolicy()?.wishAllowed !== false;
  const [wish, setWish] = useState<Wish | 'none'>('none');
  const save = async (given: { title: string; themeId?: string; category?: Category }) => {
    const broughtBy = by === 'me' ? (await me()).id : pair.personId;
    await addTopic(pair.id, { category, ...given, broughtBy, ...(wish === 'none' ? {} : { wish }) });
    setTitle('');
  };
  return (
    <form
      className="my-2 flex flex-col gap-3 rounded-lg border border-line bg-surface p-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim()) void save({ title: title.trim() });
      }}
    >
      <TextInput label={t('panel.topicTitle')} value={title} onChange={setTitle} autoFocus maxLength={200} />
      <Choice
        look="row"
        label={t('panel.whoBrings')}
        value={by}
        onChange={setBy}
        options={[
          { value: 'other', label: t('common.honorific', { name: shortName(pair.person.name) }) },
          { value: 'me', label: t('common.me') },
        ]}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('panel.category')}
          value={category}
          onChange={setCategory}
          options={Category.options.map((value) => ({ value, label: t(`category.${value}`) }))}
        />
        {mayWish && (
          <Select
            label={t('panel.wish')}
            value={wish}
            onChange={setWish}
            options={[
              { value: 'none' as const, label: t('panel.noWish') },
              ...Wish.options.map((value) => ({ value, label: t(`wish.${value}`) })),
            ]}
          />
        )}
      </div>
      <div className="flex justify-end gap-2">
        <Button look="quiet" isSmall onPress={onClose}>
          {t('common.close')}
        </Button>
        <Button look="primary" isSmall type="submit" isDisabled={!title.trim()}>
          {t('common.add')}
        </Button>
      </div>
      <ThemeSuggestions pair={pair} topics={topics} onTake={save} />
    </form>
  );
}

type Taken = { title: string; themeId: string; category: Category };

function ThemeSuggestions({
  pair,
  topics,
  onTake,
}: {
  pair: PairWithPerson;
  topics: Topic[];
  onTake: (theme: Taken) => Promise<void>;
}) {
  const t = useTranslations('panel');
  const locale = useLocale();
  const pack = useLiveQuery(() => packById(pair.packId), [pair.packId]);
  const themes = (pack?.themes ?? []).filter(
    (theme) => !theme.isHidden && topics.every((topic) => topic.themeId !== theme.id),
  );
  if (themes.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-xs text-ink-2">{t('fromTemplate')}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {themes.map(({ id, title, category }) => (
          <li key={id}>
            <Button isSmall onPress={() => void onTake({ title: title[locale], themeId: id, category })}>
              {title[locale]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
