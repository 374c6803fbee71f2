import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { packById } from '@/lib/packs/store';
import { agreementOf, dismissSuggestion, type PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import { sessionsOfPair } from '@/lib/sessions/store';
import en from '@/lib/texts/en/themes.json';
import ja from '@/lib/texts/ja/themes.json';
import { takeUpTheme, themesOfPair } from '@/lib/themes/store';
import type { Category } from '@/lib/topics/schema';
import { addTopic, topicsById } from '@/lib/topics/store';
import { suggestedTheme } from '@/lib/topics/suggested-theme';
import { type Suggestion, suggestion } from '@/lib/topics/suggestion';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';

type Props = { pair: PairWithPerson };

/** At most one thing that may be worth talking about too; the same for both, and easily waved away. */
export default function TopicSuggestion({ pair }: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Suggested pair={pair} />
    </WithTexts>
  );
}

/** What may be suggested to this pair now, with what is needed to say it. */
async function suggestionFor(pair: PairWithPerson) {
  const [topics, sessions, themes, agreement, ...packs] = await Promise.all([
    topicsById(pair.id),
    sessionsOfPair(pair.id),
    themesOfPair(pair.id),
    agreementOf(pair.id),
    packById(pair.packId),
    packById('general'),
  ]);
  const known = [...topics.values()];
  const found = suggestion({ topics: known, sessions, themes, agreement, now: Date.now() });
  if (!found) return undefined;
  const count = sessions.filter(({ status }) => status === 'done').length + 1;
  return { found, count, theme: suggestedTheme(packs, found.kind, known) };
}

type Kind = Exclude<Suggestion['kind'], 'theme-turn'>;
/** For templates in which the theme of the kind was put away. */
const ownCategory: Record<Kind, Category> = {
  'about-the-1on1': 'other',
  'solve-together': 'other',
  'no-topic-outside-work': 'career',
};

function Suggested({ pair }: Props) {
  const t = useTranslations('themes');
  const locale = useLocale();
  const known = useLiveQuery(() => suggestionFor(pair), [pair.id, pair.packId]);
  if (!known) return null;
  const { found, count, theme } = known;
  const title =
    found.kind === 'theme-turn' ? found.theme.title : (theme?.title[locale] ?? t(`ownTitle.${found.kind}`));
  const take = async () => {
    if (found.kind === 'theme-turn') return takeUpTheme(found.theme.id);
    const category = theme?.category ?? ownCategory[found.kind];
    const from = theme ? { themeId: theme.id } : {};
    await addTopic(pair.id, { title, category, broughtBy: (await me()).id, ...from });
    // Taken up, it rests as if it had been waved away.
    await dismissSuggestion(pair.id, found.kind);
  };
  return (
    <section aria-label={t('suggestions')} className="rounded-md bg-sunk px-3 py-2">
      <p className="text-sm">{t(`suggest.${found.kind}`, { title, count })}</p>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button isSmall onPress={() => void take()}>
          <Plus size={14} aria-hidden />
          {t('takeSuggestion')}
        </Button>
        <Button look="quiet" isSmall onPress={() => void dismissSuggestion(pair.id, found.kind)}>
          {t('notThisTime')}
        </Button>
      </div>
    </section>
  );
}
