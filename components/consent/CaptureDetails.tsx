import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { scribeOf } from '@/lib/capture/promote';
import type { ShownConsent } from '@/lib/consent/facts';
import { isOffTheRecord, openGapOf } from '@/lib/consent/keep';
import { stopCapture } from '@/lib/consent/off-the-record';
import { shortName } from '@/lib/people/short-name';
import { me } from '@/lib/people/store';
import enCaptured from '@/lib/texts/en/captured.json';
import enTogether from '@/lib/texts/en/together.json';
import jaCaptured from '@/lib/texts/ja/captured.json';
import jaTogether from '@/lib/texts/ja/together.json';
import { WithTexts } from '../frame/WithTexts';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import type { Saying } from './capture-saying';
import { DeleteCaptured } from './DeleteCaptured';

const own = { ja: { ...jaCaptured, ...jaTogether }, en: { ...enCaptured, ...enTogether } };

type Props = {
  sessionId: string;
  consent: ShownConsent | undefined;
  saying: Saying;
  otherName: string;
  /** Lines and names that were more than people can say. */
  cutOff: number;
  onAsk: () => void;
  onClose: () => void;
};

/** What the state of the captions means, and what can be done: decide, stop, stop and delete. */
export default function CaptureDetails({
  sessionId,
  consent,
  saying,
  otherName,
  cutOff,
  onAsk,
  onClose,
}: Props) {
  const t = useTranslations('panel.capture');
  const [isDeleting, setIsDeleting] = useState(false);
  const and = (act: () => void) => () => {
    onClose();
    act();
  };
  if (isDeleting) return <DeleteCaptured sessionId={sessionId} isOpen onClose={onClose} />;
  const isStopped = !consent || consent.stoppedAt !== undefined;
  return (
    <Dialog title={t('title')} isOpen onClose={onClose}>
      <WithTexts own={own}>
        <Help consent={consent} saying={saying} otherName={otherName} />
        {consent?.how === 'own-extension' && <Scribe sessionId={sessionId} otherName={otherName} />}
      </WithTexts>
      {cutOff > 0 && <p className="text-sm text-amber">{t('cutOff', { count: cutOff })}</p>}
      <div className="flex flex-wrap justify-end gap-2">
        {consent && consent.stoppedBecause !== 'deleted' && (
          <Button look="danger" onPress={() => setIsDeleting(true)}>
            {t('delete')}
          </Button>
        )}
        {isStopped ? (
          <Button look="primary" onPress={and(onAsk)}>
            {t('ask')}
          </Button>
        ) : (
          <Button onPress={and(() => void stopCapture(sessionId, 'asked'))}>{t('stop')}</Button>
        )}
      </div>
    </Dialog>
  );
}

/** What is true of both devices comes before how reading goes on this one. */
function Help({ consent, saying, otherName }: Pick<Props, 'consent' | 'saying' | 'otherName'>) {
  const t = useTranslations();
  const self = useLiveQuery(me, []);
  const name = { name: shortName(otherName) };
  if (saying === 'elsewhere') return <p>{t('together.help.elsewhere', name)}</p>;
  const isOffByOther =
    saying === 'off' && self && consent && isOffTheRecord(consent) && !openGapOf(consent, self.id);
  if (isOffByOther) return <p>{t('together.help.offByOther', name)}</p>;
  return <p>{t(`captured.help.${saying}`, { name: otherName })}</p>;
}

/** Of two devices that listen one writes; nothing is said before there is a record. */
function Scribe({ sessionId, otherName }: Pick<Props, 'sessionId' | 'otherName'>) {
  const t = useTranslations('together.help');
  const found = useLiveQuery(
    async () => ({ self: await me(), scribe: await scribeOf(sessionId) }),
    [sessionId],
  );
  if (!found?.scribe) return null;
  const name = shortName(otherName);
  const isHere = found.scribe === found.self.id;
  return (
    <p className="text-sm text-ink-2">{isHere ? t('scribeHere', { name }) : t('scribeThere', { name })}</p>
  );
}
