import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { isOffTheRecord } from '@/lib/consent/keep';
import type { Consent } from '@/lib/consent/schema';
import { consentOf, setOffTheRecord } from '@/lib/consent/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { setSessionStatus } from '@/lib/sessions/store';
import { declinedFor } from '@/lib/settings';
import { later } from '../frame/later';
import { useSetting } from '../frame/use-setting';
import { QuickLine } from '../todos/QuickLine';
import { Agenda } from '../topics/Agenda';
import { Button } from '../ui/Button';
import { TalkHeader } from './TalkHeader';
import { TalkTabs } from './TalkTabs';

const RejoinNotice = later(async () => (await import('./RejoinNotice')).RejoinNotice);
const ConsentCard = later(async () => (await import('../consent/ConsentCard')).ConsentCard);

/** The panel during a talk: agreed topics above, the shared memo always in view below. */
export function TalkView({ session, pair }: { session: Session; pair: PairWithPerson }) {
  // null: nobody was asked; undefined: not read yet.
  const found = useLiveQuery(async () => (await consentOf(session.id)) ?? null, [session.id]);
  const consent = found ?? undefined;
  const [declined, setDeclined, isRead] = useSetting(declinedFor);
  const [isAsking, setIsAsking] = useState(false);
  const isUnasked = session.mode === 'call' && isRead && found === null && !declined.includes(session.id);
  // The card stays until the page of the call has heard the answer, not only until it is stored.
  useEffect(() => {
    if (isUnasked) setIsAsking(true);
  }, [isUnasked]);
  const close = () => {
    setIsAsking(false);
    if (!consent) setDeclined([...declined, session.id]);
  };
  return (
    <div className="flex h-screen flex-col">
      <TalkHeader session={session} pair={pair} consent={consent} onAsk={() => setIsAsking(true)} />
      <RejoinNotice session={session} />
      {isAsking ? (
        <main className="min-h-0 flex-1 overflow-y-auto p-3">
          <ConsentCard session={session} pair={pair} onAnswered={() => setIsAsking(false)} onNo={close} />
        </main>
      ) : (
        <Talk session={session} pair={pair} consent={consent} />
      )}
    </div>
  );
}

const LastTime = later(async () => (await import('./LastTime')).LastTime);

type TalkProps = { session: Session; pair: PairWithPerson; consent: Consent | undefined };

function Talk({ session, pair, consent }: TalkProps) {
  const t = useTranslations('panel');
  const isOff = consent !== undefined && isOffTheRecord(consent);
  const canBeOff = consent !== undefined && consent.stoppedAt === undefined;
  return (
    <>
      <main className="flex min-h-0 flex-1 flex-col">
        <div className="max-h-[54%] shrink-0 overflow-y-auto px-4 py-2">
          <LastTime pair={pair} session={session} />
          <Agenda pair={pair} session={session} />
        </div>
        <TalkTabs session={session} pair={pair} consent={consent} />
      </main>
      <footer className="flex flex-col gap-2 border-t border-line px-4 py-3">
        <QuickLine pair={pair} session={session} />
        <div className="flex justify-between gap-2">
          {canBeOff ? (
            <Button aria-pressed={isOff} onPress={() => void setOffTheRecord(session.id, !isOff)}>
              {isOff ? t('onTheRecord') : t('offTheRecord')}
            </Button>
          ) : (
            <span />
          )}
          <Button look="primary" onPress={() => void setSessionStatus(session.id, 'wrapping')}>
            {t('wrapUp')}
          </Button>
        </div>
      </footer>
    </>
  );
}
