import { useEffect, useRef } from 'react';
import { lastUtterances } from '@/lib/capture/journal';
import type { Session } from '@/lib/sessions/schema';
import type { Said } from '@/lib/topics/covered';
import { offersOf } from '@/lib/topics/offers';
import type { Topic } from '@/lib/topics/schema';
import { answerOffers, beginOffers, offersNow, showOffers } from './covered-offers';

type Props = { session: Session; topics: Topic[] };

/** How much of the talk is looked at, and how often (ms). */
const tail = 60;
const everyMs = 2_000;
/** A line that comes or goes moves what is below: not while somebody is pointing at something (ms). */
const stillForMs = 1_500;

/** Listens to the captions kept, for topics that the talk touches; draws nothing. */
export function CoveredWatch({ session, topics }: Props) {
  const now = useRef({ session, topics });
  useEffect(() => {
    now.current = { session, topics };
  });
  useEffect(() => {
    beginOffers(session.id);
    const touched = touchedSoFar(session.id);
    let pointedAt = 0;
    const point = () => {
      pointedAt = performance.now();
    };
    const look = async () => {
      const heard = await touched(now.current.topics);
      answerOffers(
        now.current.topics.flatMap(({ id, state }) => (state === 'talked' && heard.includes(id) ? id : [])),
      );
      if (performance.now() - pointedAt < stillForMs) return;
      const { currentTopicId } = now.current.session;
      const { answered } = offersNow();
      showOffers(offersOf({ touched: heard, topics: now.current.topics, currentTopicId, answered }));
    };
    document.addEventListener('pointermove', point, { passive: true });
    const timer = setInterval(() => void look(), everyMs);
    return () => {
      clearInterval(timer);
      document.removeEventListener('pointermove', point);
    };
  }, [session.id]);
  return null;
}

/** The topics touched since the panel was opened: what was plain once stays so when its lines have gone from the tail. */
function touchedSoFar(sessionId: string): (topics: readonly Topic[]) => Promise<string[]> {
  let touched: string[] = [];
  let listen: ((topics: readonly Topic[], said: readonly Said[]) => { topicId: string }[]) | undefined;
  return async (topics) => {
    const lines = await lastUtterances(sessionId, tail);
    // Nothing kept, or all of it deleted: then nothing may be left that was learned from it.
    if (lines.length === 0) {
      touched = [];
      listen = undefined;
      return touched;
    }
    listen ??= (await import('@/lib/topics/covered')).topicListener();
    const settled = lines.filter(({ isSettled }) => isSettled);
    const found = listen(topics, settled).map(({ topicId }) => topicId);
    touched = [...new Set([...touched, ...found])];
    return touched;
  };
}
