import type { CaptionHealth, Meeting } from './health';

export type PageFacts = {
  call: Meeting['call'];
  hasRegion: boolean;
  areOff: boolean;
  isHidden: boolean;
  isInterfered: boolean;
  lastLineAt: number | undefined;
  now: number;
};

/** Speech pauses longer than this (ms) read as waiting, not as reading. */
const quietMs = 20_000;

/** How reading goes, from what the page shows. The order is that of what a person should do about it first. */
export function callHealth({
  call,
  hasRegion,
  areOff,
  isHidden,
  isInterfered,
  lastLineAt,
  now,
}: PageFacts): CaptionHealth['state'] {
  if (call !== 'in-call') return 'outside-call';
  if (isHidden) return 'hidden';
  if (!hasRegion) return areOff ? 'captions-off' : 'not-found';
  if (isInterfered) return 'interference';
  return lastLineAt !== undefined && now - lastLineAt < quietMs ? 'reading' : 'waiting';
}
