import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { captureOfTab } from '@/lib/capture/store';
import type { Consent } from '@/lib/consent/schema';
import { stopCapture } from '@/lib/consent/store';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { useNow } from '../frame/use-now';
import { Button as OurButton } from '../ui/Button';
import { captureSaying } from './capture-saying';
import { DeleteCaptured } from './DeleteCaptured';

type Props = { session: Session; pair: PairWithPerson; consent: Consent | undefined; onAsk: () => void };

/** Whether captions are kept now, and how reading goes; with what to do about it. */
export function CaptureStatus({ session, pair, consent, onAsk }: Props) {
  const t = useTranslations('panel');
  const now = useNow();
  const capture = useLiveQuery(
    () => (session.tabId === undefined ? undefined : captureOfTab(session.tabId)),
    [session.tabId],
  );
  const [isDeleting, setIsDeleting] = useState(false);
  if (session.mode !== 'call') return null;
  const { key, isGood, isKeeping, seconds } = captureSaying(consent, capture, now);
  return (
    <>
      <DialogTrigger>
        <Button
          className={`inline-flex shrink-0 cursor-pointer items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm ${isGood ? 'bg-moss-soft text-moss' : 'bg-amber-soft text-amber'}`}
        >
          <span
            aria-hidden
            className={`size-2 rounded-full ${isKeeping ? 'bg-current' : 'border border-current'}`}
          />
          {t(`capture.${key}`, { seconds })}
        </Button>
        <Popover
          className="w-72 rounded-lg border border-line bg-surface p-3 shadow-lg"
          placement="bottom end"
        >
          <Dialog className="flex flex-col gap-2 outline-none" aria-label={t('capture.title')}>
            {({ close }) => (
              <>
                <p>{t(`captureHelp.${key}`, { name: pair.person.name })}</p>
                {(capture?.health.cutOff ?? 0) > 0 && (
                  <p className="text-sm text-amber">
                    {t('capture.cutOff', { count: capture?.health.cutOff ?? 0 })}
                  </p>
                )}
                <div className="flex flex-wrap gap-2">
                  {(!consent || consent.stoppedAt !== undefined) && (
                    <OurButton
                      isSmall
                      look="primary"
                      onPress={() => {
                        close();
                        onAsk();
                      }}
                    >
                      {t('capture.ask')}
                    </OurButton>
                  )}
                  {consent && consent.stoppedAt === undefined && (
                    <OurButton
                      isSmall
                      onPress={() => {
                        close();
                        void stopCapture(session.id, 'asked');
                      }}
                    >
                      {t('capture.stop')}
                    </OurButton>
                  )}
                  {consent && consent.stoppedBecause !== 'deleted' && (
                    <OurButton
                      isSmall
                      look="danger"
                      onPress={() => {
                        close();
                        setIsDeleting(true);
                      }}
                    >
                      {t('capture.delete')}
                    </OurButton>
                  )}
                </div>
              </>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
      <DeleteCaptured sessionId={session.id} isOpen={isDeleting} onClose={() => setIsDeleting(false)} />
    </>
  );
}
