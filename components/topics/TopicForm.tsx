import { useLiveQuery } from 'dexie-react-hooks';
import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Pack, Theme } from '@/lib/packs/schema';
import { agreementOf, type PairWithPerson, personIdOf } from '@/lib/pairs/store';
import type { Whose } from '@/lib/pairs/whose';
import en from '@/lib/texts/en/themes.json';
import ja from '@/lib/texts/ja/themes.json';
import { fixedThemes } from '@/lib/themes/fixed-themes';
import { takeUpTheme, themesOfPair } from '@/lib/themes/store';
import { Category, type Topic, Wish } from '@/lib/topics/schema';
import { addTopic, removeTopic } from '@/lib/topics/store';
import { usePolicy } from '../frame/use-policy';
import { WithTexts } from '../frame/WithTexts';
import { WhoseChoice } from '../pairs/WhoseChoice';
import { type TakenTheme, ThemeChoices } from '../themes/ThemeChoices';
import { Button } from '../ui/Button';
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
  const [by, setBy] = useState<Whose>(pair.memberIs === 'me' ? 'me' : 'other');
  const [category, setCategory] = useState<Category>('work');
  const mayWish = usePolicy()?.wishAllowed !== false;
  const [wish, setWish] = useState<Wish | 'none'>('none');
  const [isHeldBack, setIsHeldBack] = useState(false);
  // Only my own: what is the other one's to see is not mine to hide.
  const isPrivate = isHeldBack && by === 'me';
  const [added, setAdded] = useState<Topic>();
  const save = async (given: { title: string; themeId?: string; category?: Category }) => {
    const broughtBy = await personIdOf(by, pair);
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
      <WhoseChoice pair={pair} label={t('panel.whoBrings')} value={by} onChange={setBy} />
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('themes.category')}
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

type SuggestionsProps = Pick<Props, 'pair' | 'topics'> & { onTake: (theme: TakenTheme) => Promise<void> };

/** The template's themes, but for those that come up by themselves. */
function ThemeSuggestions({ pair, topics, onTake }: SuggestionsProps) {
  const agreement = useLiveQuery(() => agreementOf(pair.id), [pair.id]);
  const ongoing = useLiveQuery(() => themesOfPair(pair.id), [pair.id]);
  if (!agreement || !ongoing) return null;
  const isOffered = (theme: Theme, pack: Pack) =>
    !fixedThemes(pack, agreement.fixedThemeIds).includes(theme) &&
    topics.every(({ themeId }) => themeId !== theme.id);
  const take = (taken: TakenTheme) => {
    const known = ongoing.find(({ state, themeId }) => state === 'going' && themeId === taken.themeId);
    return known ? takeUpTheme(known.id) : onTake(taken);
  };
  return <ThemeChoices packId={pair.packId} isOffered={isOffered} onTake={take} />;
}
