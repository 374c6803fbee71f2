import { useLiveQuery } from 'dexie-react-hooks';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { setCurrentTopic } from '@/lib/sessions/store';
import { forLength } from '@/lib/topics/for-length';
import type { Topic } from '@/lib/topics/schema';
import { agenda, setTopicTalked } from '@/lib/topics/store';
import { later } from '../frame/later';
import { AddTopic } from './AddTopic';
import { CurrentTopic } from './CurrentTopic';
import { NoTopics } from './NoTopics';
import { TopicRow } from './TopicRow';
import { useTalkKey } from './use-talk-key';

const CoveredWatch = later(async () => (await import('./CoveredWatch')).CoveredWatch);
const FixedThemes = later(async () => (await import('../themes/FixedThemes')).default);
const TipLine = later(async () => (await import('../tips/TipLine')).default);

/** What the two agreed to talk about in this session; the open one is the only raised card on the screen. */
export function Agenda({ pair, session }: { pair: PairWithPerson; session: Session }) {
  const topics = useLiveQuery(() => agenda(pair.id, session.id), [pair.id, session.id]);
  return topics ? <Topics pair={pair} session={session} topics={topics} /> : null;
}

type Props = { pair: PairWithPerson; session: Session; topics: Topic[] };

function Topics({ pair, session, topics }: Props) {
  const t = useTranslations('panel');
  const openId = session.currentTopicId;
  const brought = topics.filter((topic) => !topic.isFixed);
  const split = forLength(brought, session.lengthMin, openId);
  const openFixed = topics.filter((topic) => topic.isFixed && topic.id === openId);
  const next = split.now.find((topic) => topic.state !== 'talked' && topic.id !== openId);
  const goOn = async () => {
    if (openId) await setTopicTalked(openId, session.id, true);
    await setCurrentTopic(session.id, next?.id);
  };
  useTalkKey('n', () => void goOn());
  const isBeginning = !openId && topics.every(({ state }) => state !== 'talked');
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda" className="sr-only">
        {t('agenda')}
      </h2>
      <CoveredWatch session={session} topics={topics} />
      <FixedThemes pair={pair} session={session} topics={topics} />
      {isBeginning && <NoTopics pair={pair} topics={brought} />}
      <ul>
        {[...openFixed, ...split.now].map((topic) => (
          <li key={topic.id}>
            {topic.id === openId ? (
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
      {split.later.length > 0 && <Later pair={pair} session={session} topics={split.later} />}
      <div className="flex flex-wrap items-start justify-between [&>form]:w-full">
        <AddTopic pair={pair} topics={topics} />
        <TipLine pair={pair} moment="during" />
      </div>
    </section>
  );
}

/** What a short session has no room for; it can be opened all the same. */
function Later({ pair, session, topics }: Props) {
  const t = useTranslations('panel');
  const id = useId();
  return (
    <>
      <h3 id={id} className="mt-1 text-xs font-normal text-ink-2">
        {t('laterCandidates')}
      </h3>
      <ul aria-labelledby={id}>
        {topics.map((topic) => (
          <li key={topic.id}>
            <TopicRow topic={topic} pair={pair} session={session} />
          </li>
        ))}
      </ul>
    </>
  );
}
