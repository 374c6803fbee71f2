import { useLiveQuery } from 'dexie-react-hooks';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useLocale, useTranslations } from 'use-intl';
import { packById } from '@/lib/packs/store';
import { agreementOf, type PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import { me } from '@/lib/people/store';
import en from '@/lib/texts/en/themes.json';
import ja from '@/lib/texts/ja/themes.json';
import { fixedThemes } from '@/lib/themes/fixed-themes';
import { takeUpTheme, themesOfPair } from '@/lib/themes/store';
import { Category, type Topic, Wish } from '@/lib/topics/schema';
import { addTopic, removeTopic } from '@/lib/topics/store';
import { usePolicy } from '../frame/use-policy';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';

type Props = { pair: PairWithPerson; topics: Topic[]; onClose: () => void };

/** Whose topic, of which kind, what kind of talk it is to be, and whether the other one sees it yet. */
export default function TopicForm(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Form {...props} />
    </WithTexts>
  );
}

function Form({ pair, topics, onClose }: Props) {
  const t = useTranslations();
  const [title, setTitle] = useState('');
  const [by, setBy] = useState<'me' | 'other'>(pair.memberIs === 'me' ? 'me' : 'other');
  const [category, setCategory] = useState<Category>('work');
  const mayWish = usePolicy()?.wishAllowed !== false;
  const [wish, setWish] = useState<Wish | 'none'>('none');
  const [isHeldBack, setIsHeldBack] = useState(false);
  // Only my own: what is the other one's to see is not mine to hide.
  const isPrivate = isHeldBack && by === 'me';
  const [added, setAdded] = useState<Topic>();
  const save = async (given: { title: string; themeId?: string; category?: Category }) => {
    const broughtBy = by === 'me' ? (await me()).id : pair.personId;
    const wished = wish === 'none' ? {} : { wish };
    const mine = isPrivate ? { isPrivate } : {};
    setAdded(await addTopic(pair.id, { category, ...given, broughtBy, ...wished, ...mine }));
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
      {by === 'me' && <HoldBack isOn={isHeldBack} onChange={setIsHeldBack} />}
      {added && <JustAdded topic={added} onTakenBack={() => setAdded(undefined)} />}
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

/** 「まだ見せない」: in no notebook until I show it. */
function HoldBack({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const t = useTranslations('themes');
  const Icon = isOn ? EyeOff : Eye;
  return (
    <div className="flex flex-wrap items-center gap-x-2 text-sm">
      <ToggleButton
        isSelected={isOn}
        onChange={onChange}
        className="inline-flex cursor-pointer items-center gap-1.5 rounded-full border border-line px-3 py-0.5 text-ink-2 data-selected:border-moss data-selected:bg-moss-soft data-selected:font-semibold data-selected:text-ink"
      >
        <Icon size={14} aria-hidden />
        {t('isPrivate')}
      </ToggleButton>
      {isOn && <span className="text-ink-2">{t('isPrivateHint')}</span>}
    </div>
  );
}

/** Written for the other one, a topic is theirs to change; only at once the hand that wrote it can take it back. */
function JustAdded({ topic, onTakenBack }: { topic: Topic; onTakenBack: () => void }) {
  const t = useTranslations('themes');
  const takeBack = async () => {
    await removeTopic(topic.id);
    onTakenBack();
  };
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-2 text-sm text-ink-2">
      {t('added', { title: topic.title })}
      <Button look="link" isSmall onPress={() => void takeBack()}>
        {t('takeBack')}
      </Button>
    </p>
  );
}

type Taken = { title: string; themeId: string; category: Category };
type SuggestionsProps = Pick<Props, 'pair' | 'topics'> & { onTake: (theme: Taken) => Promise<void> };

/** The template's themes, but for those that come up by themselves. */
function ThemeSuggestions({ pair, topics, onTake }: SuggestionsProps) {
  const t = useTranslations('panel');
  const locale = useLocale();
  const pack = useLiveQuery(() => packById(pair.packId), [pair.packId]);
  const agreement = useLiveQuery(() => agreementOf(pair.id), [pair.id]);
  const ongoing = useLiveQuery(() => themesOfPair(pair.id), [pair.id]);
  if (!pack || !agreement || !ongoing) return null;
  const eachTime = fixedThemes(pack, agreement.fixedThemeIds);
  const themes = pack.themes.filter(
    (theme) =>
      !theme.isHidden && !eachTime.includes(theme) && topics.every(({ themeId }) => themeId !== theme.id),
  );
  const take = ({ themeId, ...given }: Taken) => {
    const known = ongoing.find((theme) => theme.state === 'going' && theme.themeId === themeId);
    return known ? takeUpTheme(known.id) : onTake({ ...given, themeId });
  };
  if (themes.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-xs font-normal text-ink-2">{t('fromTemplate')}</h3>
      <ul className="flex flex-wrap gap-1.5">
        {themes.map(({ id, title, category }) => (
          <li key={id}>
            <Button isSmall onPress={() => void take({ title: title[locale], themeId: id, category })}>
              {title[locale]}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
