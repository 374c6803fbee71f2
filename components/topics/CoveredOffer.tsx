import { useEffect, useId, useState } from 'react';
import type { PressEvent } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { Session } from '@/lib/sessions/schema';
import type { Topic } from '@/lib/topics/schema';
import { setTopicTalked } from '@/lib/topics/store';
import { Button } from '../ui/Button';
import { answerOffers, useOffers } from './covered-offers';

type Props = { topic: Topic; session: Session };

/** 「話しましたか？」 in the second line of a topic's row. The program asks; a person ticks. */
export function CoveredOffer({ topic, session }: Props) {
  const { shown, answered } = useOffers();
  if (!shown.has(topic.id)) return null;
  const isAnswered = topic.state === 'talked' || answered.has(topic.id);
  return <Offer topic={topic} session={session} isAnswered={isAnswered} />;
}

function Offer({ topic, session, isAnswered }: Props & { isAnswered: boolean }) {
  const t = useTranslations('panel.covered');
  const id = useId();
  // A status is read aloud when its text changes, not when it comes with it.
  const [isSaid, setIsSaid] = useState(false);
  useEffect(() => setIsSaid(true), []);
  const answer = (isTalked: boolean) => (event: PressEvent) => {
    keepFocus(event);
    answerOffers([topic.id]);
    if (isTalked) void setTopicTalked(topic.id, session.id, true);
  };
  return (
    // Once answered the line keeps its place until nobody points at anything, so that nothing moves under the pointer.
    <div
      className={`-mt-1 flex min-h-7 items-center gap-1 pl-[26px] text-sm text-ink-2 ${isAnswered ? 'invisible' : ''}`}
    >
      <span id={id} role="status">
        {isSaid && !isAnswered && (
          <>
            <span aria-hidden>{t('ask')}</span>
            <span className="sr-only">{t('askFor', { title: topic.title })}</span>
          </>
        )}
      </span>
      <Button look="link" isSmall aria-describedby={id} onPress={answer(true)}>
        {t('yes')}
      </Button>
      <Button look="quiet" isSmall aria-describedby={id} onPress={answer(false)}>
        {t('notYet')}
      </Button>
    </div>
  );
}

/** The buttons go with the answer: whoever works by keyboard goes on from the topic's own mark. */
function keepFocus({ pointerType, target }: PressEvent) {
  if (pointerType === 'keyboard' || pointerType === 'virtual')
    target.closest('li')?.querySelector<HTMLElement>('input[type="checkbox"]')?.focus();
}
