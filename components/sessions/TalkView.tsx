import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ShownConsent } from '@/lib/consent/facts';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { setSessionStatus } from '@/lib/sessions/store';
import { declinedFor } from '@/lib/settings';
import { useConsent } from '../consent/use-consent';
import { later } from '../frame/later';
import { useSetting } from '../frame/use-setting';
import { QuickLine } from '../todos/QuickLine';
import { Agenda } from '../topics/Agenda';
import { Button } from '../ui/Button';
import { TalkHeader } from './TalkHeader';
import { TalkTabs } from './TalkTabs';

const RejoinNotice = later(async () => (await import('./RejoinNotice')).RejoinNotice);
const ConsentCard = later(async () => (await import('../consent/ConsentCard')).ConsentCard);
const Asking = later(async () => (await import('../consent/Asking')).Asking);
const OffTheRecord = later(async () => (await import('../consent/OffTheRecord')).OffTheRecord);

/** The panel during a talk: agreed topics above, the shared memo always in view below. */
export function TalkView({ session, pair }: { session: Session; pair: PairWithPerson }) {
  const { consent, said, isRead: isConsentRead } = useConsent(session);
  const [declined, setDeclined, isRead] = useSetting(declinedFor);
  const [isAsking, setIsAsking] = useState(false);
  const isUnasked =
    session.mode === 'call' && isRead && isConsentRead && !consent && !declined.includes(session.id);
  // The other one has heard my yes, and noted it. What I note stands in the document a moment before it is read here.
  const isElsewhere =
    consent?.isElsewhere && consent.notedBy === pair.personId && consent.stoppedAt === undefined;
  // The card stays until the page of the call has heard the answer, not only until it is stored.
  useEffect(() => {
    if (isUnasked) setIsAsking(true);
    else if (isElsewhere) setIsAsking(false);
  }, [isUnasked, isElsewhere]);
  const close = () => {
    setIsAsking(false);
    if (!consent) setDeclined([...declined, session.id]);
  };
  return (
    <div className="flex h-screen flex-col">
      <TalkHeader session={session} pair={pair} consent={consent} onAsk={() => setIsAsking(true)} />
      <RejoinNotice session={session} />
      <Asking
        session={session}
        pair={pair}
        said={said}
        onAsk={() => setIsAsking(true)}
        onYes={() => setIsAsking(false)}
        onNo={close}
      />
      {isAsking && !said?.requests.length ? (
        <main className="min-h-0 flex-1 overflow-y-auto p-3">
          <ConsentCard session={session} pair={pair} onAnswered={() => setIsAsking(false)} onNo={close} />
        </main>
      ) : (
        <Talk session={session} pair={pair} consent={consent} onAsk={() => setIsAsking(true)} />
      )}
    </div>
  );
}

const LastTime = later(async () => (await import('./LastTime')).LastTime);

type TalkProps = {
  session: Session;
  pair: PairWithPerson;
  consent: ShownConsent | undefined;
  onAsk: () => void;
};

function Talk({ session, pair, consent, onAsk }: TalkProps) {
  const t = useTranslations('panel');
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
            <OffTheRecord consent={consent} otherName={pair.person.name} onAsk={onAsk} />
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
