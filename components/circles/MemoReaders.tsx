import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useTranslations } from 'use-intl';
import { canPropose, furtherReaders } from '@/lib/circles/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import type { Session } from '@/lib/sessions/schema';
import { canOtherRead } from '@/lib/shared-sessions/store';
import { useNow } from '../frame/use-now';
import { QuestionList } from './CircleQuestions';
import { CircleRow } from './CircleRow';
import { CircleTexts } from './CircleTexts';
import { HandToCircle } from './HandToCircle';
import { useCircleWords } from './use-circle-words';
import { useCircles } from './use-circles';

type Props = { session: Session; pair: PairWithPerson };

/** Under a memo: who can read it, by name, what of it goes further and until when, and the way to hand it on. */
export function MemoReaders(props: Props) {
  return (
    <CircleTexts>
      <Line {...props} />
      <CirclesOfSession {...props} />
    </CircleTexts>
  );
}

function Line({ session, pair }: Props) {
  const t = useTranslations();
  const format = useFormatter();
  const { shortDay } = useCircleWords();
  const now = useNow(60_000);
  const found = useLiveQuery(
    async () => ({
      self: await me(),
      isShared: await canOtherRead(session),
      further: await furtherReaders(session.id, now),
    }),
    [session, now],
  );
  if (!found) return null;
  const names = [
    found.self.name || t('common.me'),
    ...(found.isShared ? [pair.person.name] : []),
    ...found.further.map(({ name, until }) => t('circles.readerUntil', { name, day: shortDay(until) })),
  ];
  return <p className="text-sm text-ink-2">{t('consent.readers', { names: format.list(names) })}</p>;
}

function CirclesOfSession({ session, pair }: Props) {
  const circles = useCircles({ sessionId: session.id });
  const canHandOn = useLiveQuery(
    async () => !pair.isSample && (await canPropose(pair.id)) && (await canOtherRead(session)),
    [pair, session],
  );
  if (!circles) return null;
  return (
    <div className="mt-2 flex flex-col gap-2">
      <QuestionList questions={circles.questions} />
      {circles.others.length > 0 && (
        <ul className="divide-y divide-line">
          {circles.others.map((seen) => (
            <CircleRow key={seen.circle.id} seen={seen} hasTalk={false} />
          ))}
        </ul>
      )}
      {canHandOn && (
        <div>
          <HandToCircle session={session} pair={pair} />
        </div>
      )}
    </div>
  );
}
