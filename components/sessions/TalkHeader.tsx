import type { ShownConsent } from '@/lib/consent/facts';
import type { PairWithPerson } from '@/lib/pairs/store';
import type { Session } from '@/lib/sessions/schema';
import { CaptureStatus } from '../consent/CaptureStatus';
import { later } from '../frame/later';
import { Avatar } from '../ui/Avatar';
import { SessionClock } from './SessionClock';

const TalkFacts = later(async () => (await import('./TalkFacts')).default);
const TalkShare = later(async () => (await import('./TalkShare')).TalkShare);
const SessionMenu = later(async () => (await import('./SessionMenu')).default);

type Props = { session: Session; pair: PairWithPerson; consent: ShownConsent | undefined; onAsk: () => void };

/** Who, how capture is doing, and the time. */
export function TalkHeader({ session, pair, consent, onAsk }: Props) {
  return (
    <header className="flex flex-col gap-2 border-b border-line px-4 pt-3 pb-2">
      <div className="flex items-center gap-2">
        <Avatar name={pair.person.name} />
        <div className="min-w-0 flex-1 leading-tight">
          <h1 className="truncate text-lg font-semibold leading-snug">{pair.person.name}</h1>
          <p className="h-[1.6em] truncate text-xs text-ink-2">
            <TalkFacts session={session} pair={pair} />
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
