import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { setCurrentTopic } from '@/lib/sessions/store';
import { agenda, setTopicTalked } from '@/lib/topics/store';
import { Empty } from '../ui/Empty';
import { AddTopic } from './AddTopic';
import { CurrentTopic } from './CurrentTopic';
import { TopicRow } from './TopicRow';

/** What the two agreed to talk about; the open one is the only raised card on the screen. */
export function Agenda({ pair, session }: { pair: PairWithPerson; session?: Session }) {
  const t = useTranslations('panel');
  const topics = useLiveQuery(() => agenda(pair.id, session?.id), [pair.id, session?.id]);
  if (!topics) return null;
  const next = topics.find((topic) => topic.state !== 'talked' && topic.id !== session?.currentTopicId);
  const goOn = async () => {
    if (!session) return;
    if (session.currentTopicId) await setTopicTalked(session.currentTopicId, session.id, true);
    await setCurrentTopic(session.id, next?.id);
  };
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda" className={session ? 'sr-only' : 'text-sm font-semibold text-ink-2'}>
        {t('agenda')}
      </h2>
      {topics.length === 0 && <Empty>{t('noTopics')}</Empty>}
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            {session && topic.id === session.currentTopicId ? (
              <CurrentTopic
                topic={topic}
                pair={pair}
                session={session}
                onNext={() => void goOn()}
                hasNext={next !== undefined}
              />
            ) : (
              <TopicRow topic={topic} pair={pair} session={session} />
            )}
          </li>
        ))}
      </ul>
      <AddTopic pair={pair} topics={topics} />
    </section>
  );
}
