import { useLiveQuery } from 'dexie-react-hooks';
import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useLocale, useTranslations } from 'use-intl';
import type { Theme } from '@/lib/packs/schema';
import { packById } from '@/lib/packs/store';
import { agreementOf, type PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import type { Session } from '@/lib/sessions/schema';
import { setCurrentTopic } from '@/lib/sessions/store';
import en from '@/lib/texts/en/themes.json';
import ja from '@/lib/texts/ja/themes.json';
import { fixedThemes } from '@/lib/themes/fixed-themes';
import type { Topic } from '@/lib/topics/schema';
import { addTopic } from '@/lib/topics/store';
import { WithTexts } from '../frame/WithTexts';

type Props = { pair: PairWithPerson; session: Session; topics: Topic[] };

/** What comes up each time, in one slim row above the agenda; a click opens it. */
export default function FixedThemes(props: Props) {
  return (
    <WithTexts own={{ ja, en }}>
      <Row {...props} />
    </WithTexts>
  );
}

function Row({ pair, session, topics }: Props) {
  const t = useTranslations('themes');
  const pack = useLiveQuery(() => packById(pair.packId), [pair.packId]);
  const agreement = useLiveQuery(() => agreementOf(pair.id), [pair.id]);
  const themes = pack && agreement ? fixedThemes(pack, agreement.fixedThemeIds) : [];
  if (themes.length === 0) return null;
  return (
    <div className="flex flex-wrap items-baseline gap-x-2 pb-0.5 text-sm">
      <span aria-hidden className="text-ink-2">
        {t('eachTime')}
      </span>
      <ul aria-label={t('eachTimeList')} className="flex min-w-0 flex-wrap gap-x-3">
        {themes.map((theme) => (
          <li key={theme.id}>
            <FixedTheme
              theme={theme}
              session={session}
              topic={topics.find((topic) => topic.isFixed && topic.themeId === theme.id)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

type FixedThemeProps = { theme: Theme; session: Session; topic: Topic | undefined };

function FixedTheme({ theme, session, topic }: FixedThemeProps) {
  const t = useTranslations('themes');
  const locale = useLocale();
  const isTalked = topic?.state === 'talked';
  const isOpen = topic !== undefined && topic.id === session.currentTopicId;
  const open = async () => {
    const { id } = topic ?? (await beginFixedTheme(theme, session, theme.title[locale]));
    await setCurrentTopic(session.id, id);
  };
  return (
    <Button
      onPress={() => void open()}
      className={`inline-flex cursor-pointer items-center gap-1 rounded-sm hover:text-moss ${isTalked ? 'text-ink-2' : ''} ${isOpen ? 'font-semibold' : ''}`}
    >
      {isTalked && <Check size={13} strokeWidth={2.5} aria-hidden className="text-moss" />}
      {theme.title[locale]}
      {isTalked && <span className="sr-only">{t('eachTimeTalked')}</span>}
    </Button>
  );
}

const beginFixedTheme = async ({ id, category }: Theme, session: Session, title: string): Promise<Topic> =>
  addTopic(session.pairId, {
    title,
    category,
    themeId: id,
    isFixed: true,
    sessionId: session.id,
    broughtBy: (await me()).id,
  });
