import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import type { Session } from '@/lib/sessions/schema';
import type { Topic } from '@/lib/topics/schema';
import { setTopicTalked } from '@/lib/topics/store';
import { Button } from '../ui/Button';
import { CheckMark } from '../ui/CheckMark';
import { PromptLine } from './PromptLine';
import { WishLine } from './WishLine';

type Props = { topic: Topic; pair: PairWithPerson; session: Session; onNext: () => void; hasNext: boolean };

/** The topic we are talking about: what kind of talk it is to be, and one question to say aloud. */
export function CurrentTopic({ topic, pair, session, onNext, hasNext }: Props) {
  const t = useTranslations();
  const isOther = topic.broughtBy === pair.personId;
  return (
    <div
      className="-mx-2 my-1 rounded-lg border border-line bg-surface px-2 py-2.5 shadow-xs"
      aria-current="step"
    >
      <div className="flex items-start gap-2">
        <CheckMark
          shape="circle"
          isHere
          isSelected={topic.state === 'talked'}
          onChange={(isTalked) => void setTopicTalked(topic.id, session.id, isTalked)}
          label={t('panel.talkedAbout', { title: topic.title })}
        />
        <div className="min-w-0 flex-1">
          <h3 className="font-semibold">{topic.title}</h3>
          <div className="flex items-start justify-between gap-2">
            <p className="min-w-0 text-sm text-ink-2">
              {isOther ? t('panel.from', { name: shortName(pair.person.name) }) : t('panel.fromMe')}
              <WishLine topic={topic} isAfterOther />
            </p>
            <Button isSmall onPress={onNext}>
              {hasNext ? t('panel.nextTopic') : t('panel.lastTopic')}
            </Button>
          </div>
        </div>
      </div>
      <div className="pl-[26px]">
        <PromptLine topic={topic} pair={pair} />
      </div>
    </div>
  );
}
