import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { clockText, sessionTime } from '@/lib/sessions/clock';
import type { Session } from '@/lib/sessions/schema';
import { useNow } from '../frame/use-now';

/** How much of the time has gone: a thin bar, amber in the last fifth. */
export function SessionClock({ session, children }: { session: Session; children: ReactNode }) {
  const t = useTranslations('panel');
  const { elapsed, length, share, isEnding, isOver } = sessionTime(
    session.startedAt,
    session.lengthMin,
    useNow(),
  );
  const left = Math.ceil((length - elapsed) / 60_000);
  // Heard once, in the first minute of the last fifth; after that the line below only counts on.
  const isCue = isEnding && !isOver && left === Math.ceil((length * 0.2) / 60_000);
  return (
    <>
      <div role="timer" aria-label={t('time')}>
        <svg
          aria-hidden
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          className="block h-1 w-full overflow-hidden rounded-full bg-line"
        >
          <rect width={share * 100} height="1" className={isEnding ? 'fill-amber' : 'fill-moss'} />
        </svg>
        <div className="mt-1 flex justify-between text-xs text-ink-2">
          <span className="tabular-nums">
            <span className={isEnding ? 'font-semibold text-amber' : 'text-ink'}>{clockText(elapsed)}</span> /{' '}
            {clockText(length)}
            {isOver && <span className="ml-2 text-amber">{t('timeOver')}</span>}
          </span>
          {children}
        </div>
        {isEnding && !isOver && <p className="text-xs text-amber">{t('timeEnding', { count: left })}</p>}
      </div>
      <p role="status" className="sr-only">
        {isCue && t('timeEnding', { count: left })}
      </p>
    </>
  );
}
