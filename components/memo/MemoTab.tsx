import { useLiveQuery } from 'dexie-react-hooks';
import { useFormatter, useTranslations } from 'use-intl';
import { offTheRecordMs } from '@/lib/consent/keep';
import type { Consent } from '@/lib/consent/schema';
import type { PairWithPerson } from '@/lib/pairs/store';
import { me } from '@/lib/people/store';
import type { Session } from '@/lib/sessions/schema';
import { removeNoted, sessionDocument } from '@/lib/sessions/store';
import { RecordByTopic } from '../record/RecordByTopic';
import { Button } from '../ui/Button';
import { MemoEditor } from './MemoEditor';

type Props = { session: Session; pair: PairWithPerson; consent: Consent | undefined };

/** The shared memo: what both write, good points, the record of captions, and who can read it. */
export function MemoTab({ session, pair, consent }: Props) {
  return (
    <div className="flex min-h-full flex-col">
      <MemoEditor key={session.erasedAt ?? 0} sessionId={session.id} />
      <GoodPoints sessionId={session.id} />
      <div className="mt-auto px-4 pb-3">
        <RecordByTopic session={session} pair={pair} consent={consent} />
        <ConsentLine consent={consent} />
        <ReadersLine pair={pair} />
      </div>
    </div>
  );
}

function GoodPoints({ sessionId }: { sessionId: string }) {
  const t = useTranslations();
  const points = useLiveQuery(() => sessionDocument(sessionId), [sessionId])?.goodPoints ?? [];
  if (points.length === 0) return null;
  return (
    <ul aria-label={t('panel.goodPoint')} className="flex flex-col gap-1 px-4 py-1">
      {points.map(({ id, text }) => (
        <li key={id} className="group flex items-start gap-3 rounded-md bg-moss-soft px-3 py-1.5">
          <span className="shrink-0 text-sm text-moss">{t('panel.goodPoint')}</span>
          <span className="min-w-0 flex-1">{text}</span>
          <span className="opacity-0 focus-within:opacity-100 group-hover:opacity-100">
            <Button
              look="quiet"
              isSmall
              onPress={() => void removeNoted(sessionId, id)}
              aria-label={t('panel.removeGoodPoint', { text })}
            >
              {t('common.delete')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
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

function ReadersLine({ pair }: { pair: PairWithPerson }) {
  const t = useTranslations();
  const self = useLiveQuery(() => me(), []);
  return (
    <p className="text-sm text-ink-2">
      {t('consent.readers', { names: `${self?.name || t('common.me')}, ${pair.person.name}` })}
    </p>
  );
}
