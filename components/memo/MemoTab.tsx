import { useFormatter, useTranslations } from 'use-intl';
import { offTheRecordMs } from '@/lib/consent/keep';
import type { Consent } from '@/lib/consent/schema';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { later } from '../frame/later';
import { MemoCards } from './cards/MemoCards';
import { MemoEditor } from './MemoEditor';
import { useOpenMemo } from './use-open-memo';

const ReadersLine = later(async () => (await import('../sharing/ReadersLine')).ReadersLine);
const RecordByTopic = later(async () => (await import('../record/RecordByTopic')).RecordByTopic);
const GoodPoints = later(async () => (await import('./GoodPoints')).GoodPoints);

type Props = { session: Session; pair: PairWithPerson; consent: Consent | undefined };

/** The shared memo: what both write, good points, the record of captions, and who can read it. */
export function MemoTab({ session, pair, consent }: Props) {
  const { doc, hasFailed } = useOpenMemo(session.id, session.erasedAt);
  return (
    <div className="flex min-h-full flex-col">
      <MemoEditor doc={doc} hasFailed={hasFailed} />
      {doc && <MemoCards doc={doc} session={session} pair={pair} />}
      {doc && <GoodPoints doc={doc} sessionId={session.id} />}
      <div className="mt-auto px-4 pb-3">
        <RecordByTopic session={session} pair={pair} consent={consent} />
        <ConsentLine consent={consent} />
        <ReadersLine session={session} pair={pair} />
      </div>
    </div>
  );
}

/** Written by the program; nobody can edit it (product.md CON-9). */
export function ConsentLine({ consent }: { consent: Consent | undefined }) {
  const t = useTranslations();
  const format = useFormatter();
  if (!consent || consent.stoppedBecause === 'deleted')
    return <p className="text-sm text-ink-2">{t('consent.none')}</p>;
  const date = format.dateTime(new Date(consent.agreedAt), {
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
  const scope = t(`scope.${consent.scope}`, { days: consent.days ?? 0 });
  const off = offTheRecordMs(consent, Date.now());
  return (
    <p className="text-sm text-ink-2">
      {t('consent.line', { date, scope })}
      {off > 0 && `${t('common.dot')}${t('consent.gap', { minutes: Math.floor(off / 60_000) })}`}
    </p>
  );
}
