import type { Consent } from '@/lib/consent/schema';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { later } from '../frame/later';
import { MemoCards } from './cards/MemoCards';
import { MemoEditor } from './MemoEditor';
import { useOpenMemo } from './use-open-memo';

const MemoReaders = later(async () => (await import('../circles/MemoReaders')).MemoReaders);
const ConsentLine = later(async () => (await import('../consent/ConsentLine')).ConsentLine);
const RecordByTopic = later(async () => (await import('../record/RecordByTopic')).RecordByTopic);
const GoodPoints = later(async () => (await import('./GoodPoints')).GoodPoints);

type Props = { session: Session; pair: PairWithPerson; consent: Consent | undefined };

/** The shared memo: what both write, good points, the record of captions, and who can read it. */
export function MemoTab({ session, pair, consent }: Props) {
  const { doc, hasFailed } = useOpenMemo(session.id, session.erasedAt);
  return (
    <div className="flex min-h-full flex-col">
      <MemoEditor doc={doc} sessionId={session.id} hasFailed={hasFailed} />
      {doc && <MemoCards doc={doc} session={session} pair={pair} />}
      {doc && <GoodPoints doc={doc} sessionId={session.id} />}
      <div className="mt-auto px-4 pb-3">
        <RecordByTopic session={session} pair={pair} consent={consent} />
        <ConsentLine consent={consent} otherName={pair.person.name} />
        <MemoReaders session={session} pair={pair} />
      </div>
    </div>
  );
}
