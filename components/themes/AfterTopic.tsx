import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import en from '@/lib/texts/en/themes.json';
import ja from '@/lib/texts/ja/themes.json';
import { continueTopic, themeById, undoContinueTopic } from '@/lib/themes/store';
import type { Topic } from '@/lib/topics/schema';
import { WithTexts } from '../frame/WithTexts';
import { Marks } from '../topics/TopicMarks';
import { Button } from '../ui/Button';
import { ThemeNoteForm } from './ThemeNoteForm';

type AfterTopicProps = { topic: Topic; sessionId: string };

/** What becomes of a topic after this session: it waits, or the next ones go on with it. Nothing has to be done. */
export function AfterTopic({ topic, sessionId }: AfterTopicProps) {
  return (
    <WithTexts own={{ ja, en }}>
      <span className="ml-auto flex shrink-0 flex-wrap items-center justify-end gap-x-2 text-sm text-ink-2">
        <Marks topic={topic} sessionId={sessionId} />
        <Fate topic={topic} />
      </span>
    </WithTexts>
  );
}

function Fate({ topic }: { topic: Topic }) {
  const t = useTranslations();
  const [isMadeNow, setIsMadeNow] = useState(false);
  const { id, title, state, ongoingId } = topic;
  // Fixed themes come up by themselves next time.
  if (topic.isFixed) return null;
  if (state !== 'talked') return t('wrap.carriesOver');
  // A theme is both people's: what was not shown yet does not become one.
  if (topic.isPrivate || (ongoingId && !isMadeNow)) return null;
  if (!ongoingId)
    return (
      <Button
        look="link"
        isSmall
        aria-label={t('themes.continueLabel', { title })}
        onPress={() => {
          setIsMadeNow(true);
          void continueTopic(id);
        }}
      >
        {t('themes.continueTopic')}
      </Button>
    );
  return (
    <Button look="link" isSmall onPress={() => void undoContinueTopic(id)}>
      {t('common.undo')}
    </Button>
  );
}

type AfterThemeProps = { ongoingId: string; session: Session; pair: PairWithPerson };

/** The last chance to write down what was said on an ongoing theme, and what comes next. */
export function AfterTheme({ ongoingId, session, pair }: AfterThemeProps) {
  const theme = useLiveQuery(() => themeById(ongoingId), [ongoingId]);
  if (!theme) return null;
  return (
    <WithTexts own={{ ja, en }}>
      <div className="pt-1 pl-[26px]">
        <ThemeNoteForm theme={theme} pair={pair} session={session} />
      </div>
    </WithTexts>
  );
}
