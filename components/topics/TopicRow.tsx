import { Trash2 } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { setCurrentTopic } from '@/lib/sessions/store';
import type { Topic } from '@/lib/topics/schema';
import { removeTopic, setTopicTalked } from '@/lib/topics/store';
import { CheckMark } from '../ui/CheckMark';
import { IconButton } from '../ui/IconButton';
import { WishLine } from './WishLine';

type Props = { topic: Topic; pair: PairWithPerson; session?: Session | undefined };

/** One agreed topic: circle, title, who brought it. During a session a click on the title opens it. */
export function TopicRow({ topic, pair, session }: Props) {
  const t = useTranslations();
  const isTalked = topic.state === 'talked';
  const title = (
    <span className={`min-w-0 flex-1 text-left ${isTalked ? 'text-ink-2' : ''}`}>
      {topic.title}
      {topic.carries > 0 && !isTalked && (
        <span className="ml-2 text-sm text-moss">{t('panel.carried', { count: topic.carries })}</span>
      )}
      {!session && (
        <span className="block text-sm text-ink-2">
          <WishLine topic={topic} />
        </span>
      )}
    </span>
  );
  return (
    <div className="flex items-start gap-2 py-1">
      {session ? (
        <>
          <CheckMark
            shape="circle"
            isSelected={isTalked}
            onChange={(isNowTalked) => void setTopicTalked(topic.id, session.id, isNowTalked)}
            label={t('panel.talkedAbout', { title: topic.title })}
          />
          <Button
            onPress={() => void setCurrentTopic(session.id, topic.id)}
            className="flex min-w-0 flex-1 cursor-pointer rounded-sm hover:text-moss"
          >
            {title}
          </Button>
        </>
      ) : (
        title
      )}
      <Bringer topic={topic} pair={pair} />
      {!session && (
        <IconButton
          icon={Trash2}
          label={t('panel.removeTopic', { title: topic.title })}
          onPress={() => void removeTopic(topic.id)}
        />
      )}
    </div>
  );
}

/** Who brought it: the first letter of the name, or 「私」. */
function Bringer({ topic, pair }: { topic: Topic; pair: PairWithPerson }) {
  const t = useTranslations('panel');
  const isOther = topic.broughtBy === pair.personId;
  return (
    <span className="mt-0.5 shrink-0 text-xs text-ink-2">
      <span aria-hidden>{isOther ? [...pair.person.name][0] : t('meShort')}</span>
      <span className="sr-only">{t('broughtBy', { name: isOther ? pair.person.name : t('meLong') })}</span>
    </span>
  );
}
