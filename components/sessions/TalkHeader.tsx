import { useTranslations } from 'use-intl';
import type { Consent } from '@/lib/consent/schema';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { CaptureStatus } from '../consent/CaptureStatus';
import { later } from '../frame/later';
import { Avatar } from '../ui/Avatar';
import { SessionClock } from './SessionClock';

const KindName = later(async () => (await import('./KindName')).default);
const PackName = later(async () => (await import('./PackName')).default);
const TalkShare = later(async () => (await import('./TalkShare')).TalkShare);
const SessionMenu = later(async () => (await import('./SessionMenu')).default);

type Props = { session: Session; pair: PairWithPerson; consent: Consent | undefined; onAsk: () => void };

/** Who, how capture is doing, and the time. */
export function TalkHeader({ session, pair, consent, onAsk }: Props) {
  const t = useTranslations();
  return (
    <header className="flex flex-col gap-2 border-b border-line px-4 pt-3 pb-2">
      <div className="flex items-center gap-2">
        <Avatar name={pair.person.name} />
        <div className="min-w-0 flex-1 leading-tight">
          <h1 className="truncate text-lg font-semibold leading-snug">{pair.person.name}</h1>
          <p className="truncate text-xs text-ink-2">
            {session.kind && <KindName kind={session.kind} />}
            {t(`cadence.${pair.cadence}`)} {t('minutes', { count: pair.lengthMin })}
            <PackName packId={pair.packId} />
          </p>
        </div>
        <CaptureStatus session={session} pair={pair} consent={consent} onAsk={onAsk} />
        <span className="min-w-7">
          <SessionMenu session={session} />
        </span>
      </div>
      <div>
        <SessionClock session={session}>
          <TalkShare session={session} pair={pair} />
        </SessionClock>
      </div>
    </header>
  );
}
