import type { Meeting } from '@/lib/capture/health';
import type { ShownConsent } from '@/lib/consent/facts';
import { isOffTheRecord } from '@/lib/consent/keep';

export type Saying =
  | 'none'
  | 'stopped'
  | 'third'
  | 'deleted'
  | 'off'
  | 'elsewhere'
  | 'gone'
  | 'reading'
  | 'waiting'
  | 'captionsOff'
  | 'notFound'
  | 'hidden'
  | 'interference'
  | 'outside';

/** A page that has not been heard of for this long (ms) is closed, asleep or cut off. */
const silentMs = 20_000;

const byState = {
  'outside-call': 'outside',
  'captions-off': 'captionsOff',
  'not-found': 'notFound',
  waiting: 'waiting',
  reading: 'reading',
  hidden: 'hidden',
  interference: 'interference',
} as const;

/** What to say of the capture now, in one key; `seconds` since the last line. */
export function captureSaying(
  consent: ShownConsent | undefined,
  capture: (Meeting & { updatedAt: number }) | undefined,
  now: number,
) {
  const key = sayingKey(consent, capture, now);
  const isKeeping = key === 'reading' || key === 'waiting' || key === 'elsewhere';
  const seconds = Math.max(0, Math.round((now - (capture?.health.lastLineAt ?? now)) / 1_000));
  return {
    key,
    isKeeping,
    isGood: isKeeping || key === 'none' || key === 'off' || key === 'deleted' || key === 'stopped',
    seconds,
  };
}

function sayingKey(
  consent: ShownConsent | undefined,
  capture: (Meeting & { updatedAt: number }) | undefined,
  now: number,
): Saying {
  if (!consent) return 'none';
  if (consent.stoppedBecause === 'third-person') return 'third';
  if (consent.stoppedBecause === 'deleted') return 'deleted';
  if (consent.stoppedAt !== undefined) return 'stopped';
  if (isOffTheRecord(consent)) return 'off';
  if (consent.isElsewhere) return 'elsewhere';
  if (!capture || now - capture.updatedAt > silentMs) return 'gone';
  return byState[capture.health.state];
}
