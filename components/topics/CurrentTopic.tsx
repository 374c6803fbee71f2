import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import type { Session } from '@/lib/sessions/schema';
import type { Topic } from '@/lib/topics/schema';
import { setTopicTalked } from '@/lib/topics/store';
import { later } from '../frame/later';
import { Button } from '../ui/Button';
import { CheckMark } from '../ui/CheckMark';
import { WishLine } from './WishLine';

const CoveredOffer = later(async () => (await import('./CoveredOffer')).CoveredOffer);
const PromptLine = later(async () => (await import('./PromptLine')).PromptLine);
const TopicMarks = later(async () => (await import('./TopicMarks')).default);
const ThemeInTalk = later(async () => (await import('../themes/ThemeInTalk')).default);

// The question is why the topic was opened.
PromptLine.preload();

type Props = { topic: Topic; pair: PairWithPerson; session: Session; onNext: () => void; hasNext: boolean };

/** The topic we are talking about: what kind of talk it is to be, one question to say aloud, and its story. */
export function CurrentTopic({ topic, pair, session, onNext, hasNext }: Props) {
  const t = useTranslations('panel');
  const card = useRef<HTMLDivElement>(null);
  // Opened by a key, or far down the list, it is to be seen.
  useEffect(() => {
    // Chromium gives a promise back, which is no clean-up.
    void card.current?.scrollIntoView();
  }, []);
  return (
    <div
      ref={card}
      className="-mx-2 scroll-mt-9 my-1 rounded-lg border border-line bg-surface px-2 py-2.5 shadow-xs"
      aria-current="step"
    >
      <div className="flex items-start gap-2">
        <CheckMark
          shape="circle"
          isHere
          isSelected={topic.state === 'talked'}
          onChange={(isTalked) => void setTopicTalked(topic.id, session.id, isTalked)}
          label={t('talkedAbout', { title: topic.title })}
        />
        <div className="min-w-0 flex-1">
          <h3 className="font-semibold">
            <span className="mr-2">{topic.title}</span>
            {(topic.ongoingId || topic.isPrivate) && (
              <span className="font-normal">
                <TopicMarks topic={topic} sessionId={session.id} />
              </span>
            )}
          </h3>
          <div className="flex items-start justify-between gap-2">
            <p className="min-w-0 text-sm text-ink-2">
              {!topic.isFixed && <From topic={topic} pair={pair} />}
            </p>
            <Button
              isSmall
              onPress={onNext}
              render={(button) => (
                <button {...button} aria-keyshortcuts="N" title={t('withKey', { key: 'N' })} />
              )}
            >
              {hasNext ? t('nextTopic') : t('lastTopic')}
            </Button>
          </div>
        </div>
      </div>
      <CoveredOffer topic={topic} session={session} />
      <div className="pl-[26px]">
        <PromptLine topic={topic} pair={pair} sessionId={session.id} />
        {topic.ongoingId && <ThemeInTalk ongoingId={topic.ongoingId} pair={pair} session={session} />}
      </div>
    </div>
  );
}

function From({ topic, pair }: Pick<Props, 'topic' | 'pair'>) {
  const t = useTranslations('panel');
  const isOther = topic.broughtBy === pair.personId;
  return (
    <>
      {isOther ? t('from', { name: shortName(pair.person.name) }) : t('fromMe')}
      <WishLine topic={topic} isAfterOther />
    </>
  );
}
