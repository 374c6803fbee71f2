import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { captureOfTab } from '@/lib/capture/store';
import type { ShownConsent } from '@/lib/consent/facts';
import type { PairWithPerson } from '@/lib/pairs/store';
import { shortName } from '@/lib/people/short-name';
import type { Session } from '@/lib/sessions/schema';
import { later } from '../frame/later';
import { useNow } from '../frame/use-now';
import { captureSaying } from './capture-saying';

const CaptureDetails = later(async () => (await import('./CaptureDetails')).default);

type Props = { session: Session; pair: PairWithPerson; consent: ShownConsent | undefined; onAsk: () => void };

/** Whether captions are kept now, and how reading goes; a click says what to do about it. */
export function CaptureStatus({ session, pair, consent, onAsk }: Props) {
  const t = useTranslations('panel.capture');
  const now = useNow();
  const capture = useLiveQuery(
    () => (session.tabId === undefined ? undefined : captureOfTab(session.tabId)),
    [session.tabId],
  );
  const [isOpen, setIsOpen] = useState(false);
  if (session.mode !== 'call') return null;
  const { key, isGood, isKeeping, seconds } = captureSaying(consent, capture, now);
  return (
    <>
      <Button
        aria-haspopup="dialog"
        onPress={() => setIsOpen(true)}
        className={`inline-flex shrink-0 cursor-pointer items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm ${isGood ? 'bg-moss-soft text-moss' : 'bg-amber-soft text-amber'}`}
      >
        <span
          aria-hidden
          className={`size-2 rounded-full ${isKeeping ? 'bg-current' : 'border border-current'}`}
        />
        {t(key, { seconds, name: shortName(pair.person.name) })}
      </Button>
      {isOpen && (
        <CaptureDetails
          sessionId={session.id}
          consent={consent}
          saying={key}
          otherName={pair.person.name}
          cutOff={(capture?.health.cutOff ?? 0) + (capture?.refused ?? 0)}
          onAsk={onAsk}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}
