import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { setCurrentTopic } from '@/lib/sessions/store';
import type { Topic } from '@/lib/topics/schema';
import { setTopicTalked } from '@/lib/topics/store';
import { later } from '../frame/later';
import { CheckMark } from '../ui/CheckMark';

const CoveredOffer = later(async () => (await import('./CoveredOffer')).CoveredOffer);
const TopicMarks = later(async () => (await import('./TopicMarks')).default);

type Props = { topic: Topic; pair: PairWithPerson; session: Session };

/** One topic of this session: circle, title, who brought it. A click on the title opens it. */
export function TopicRow({ topic, pair, session }: Props) {
  const t = useTranslations('panel');
  const isTalked = topic.state === 'talked';
  return (
    <>
      <div className="flex items-start gap-2 py-1">
        <CheckMark
          shape="circle"
          isSelected={isTalked}
          onChange={(isNowTalked) => void setTopicTalked(topic.id, session.id, isNowTalked)}
          label={t('talkedAbout', { title: topic.title })}
        />
        <Button
          onPress={() => void setCurrentTopic(session.id, topic.id)}
          className="flex min-w-0 flex-1 cursor-pointer rounded-sm hover:text-moss"
        >
          <span className={`min-w-0 flex-1 text-left ${isTalked ? 'text-ink-2' : ''}`}>
            <span className="mr-2">{topic.title}</span>
            <Carried topic={topic} />
            {(topic.ongoingId || topic.isPrivate) && <TopicMarks topic={topic} sessionId={session.id} />}
          </span>
        </Button>
        <Bringer topic={topic} pair={pair} />
      </div>
      <CoveredOffer topic={topic} session={session} />
    </>
  );
}

/** How often it waited; an ongoing theme comes back anyway. */
export function Carried({ topic: { carries, state, ongoingId } }: { topic: Topic }) {
  const t = useTranslations('panel');
  if (carries === 0 || state === 'talked' || ongoingId) return null;
  return <span className="mr-2 text-sm whitespace-nowrap text-moss">{t('carried', { count: carries })}</span>;
}

/** Who brought it: the first letter of the name, or 「自分」. */
function Bringer({ topic, pair }: { topic: Topic; pair: PairWithPerson }) {
  const t = useTranslations('panel');
  const isOther = topic.broughtBy === pair.personId;
  return (
    <span className="mt-0.5 shrink-0 text-xs text-ink-2">
      <span aria-hidden>{isOther ? [...pair.person.name][0] : t('meShort')}</span>
      <span className="sr-only">{isOther ? t('broughtBy', { name: pair.person.name }) : t('fromMe')}</span>
    </span>
  );
}
