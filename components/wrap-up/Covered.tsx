import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { agenda, setTopicTalked } from '@/lib/topics/store';
import { AfterTheme, AfterTopic } from '../themes/AfterTopic';
import { CheckMark } from '../ui/CheckMark';

type Props = { session: Session; pair: PairWithPerson };

/** The topics of this session: which were talked about, and what becomes of each. */
export function Covered({ session, pair }: Props) {
  const t = useTranslations();
  const topics = useLiveQuery(() => agenda(pair.id, session.id), [pair.id, session.id]) ?? [];
  return (
    <section aria-labelledby="covered">
      <h2 id="covered" className="text-sm font-semibold text-ink-2">
        {t('wrap.covered')}
      </h2>
      {topics.length === 0 && <p className="text-ink-2">{t('wrap.noTopics')}</p>}
      <ul>
        {topics.map((topic) => (
          <li key={topic.id} className="py-1">
            {/* In a narrow panel the title keeps its line, and what becomes of it comes below. */}
            <div className="flex flex-wrap items-start gap-x-2">
              <span className="min-w-0 flex-[1_1_12rem]">
                <CheckMark
                  shape="circle"
                  isSelected={topic.state === 'talked'}
                  onChange={(isTalked) => void setTopicTalked(topic.id, session.id, isTalked)}
                  label={t('panel.talkedAbout', { title: topic.title })}
                >
                  <span>{topic.title}</span>
                </CheckMark>
              </span>
              <AfterTopic topic={topic} sessionId={session.id} />
            </div>
            {topic.state === 'talked' && topic.ongoingId && (
              <AfterTheme ongoingId={topic.ongoingId} session={session} pair={pair} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
