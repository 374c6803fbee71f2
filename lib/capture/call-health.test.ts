import { expect, test } from 'vitest';
import { callHealth, type PageFacts } from './call-health';

const fine: PageFacts = {
  call: 'in-call',
  hasRegion: true,
  areOff: false,
  isHidden: false,
  isInterfered: false,
  lastLineAt: 99_000,
  now: 100_000,
};

test.each<[Partial<PageFacts>, ReturnType<typeof callHealth>]>([
  [{}, 'reading'],
  [{ lastLineAt: 80_001 }, 'reading'],
  [{ lastLineAt: 80_000 }, 'waiting'],
  [{ lastLineAt: undefined }, 'waiting'],
  [{ isInterfered: true }, 'interference'],
  [{ hasRegion: false }, 'not-found'],
  [{ hasRegion: false, areOff: true }, 'captions-off'],
  // A region that stands there is read, whatever the button says.
  [{ areOff: true }, 'reading'],
  [{ hasRegion: false, isInterfered: true }, 'not-found'],
  [{ isHidden: true, hasRegion: false, areOff: true }, 'hidden'],
  [{ call: 'outside', isHidden: true }, 'outside-call'],
  [{ call: 'lobby' }, 'outside-call'],
  [{ call: 'left' }, 'outside-call'],
])('a page with %j: %s', (facts, health) => {
  expect(callHealth({ ...fine, ...facts })).toBe(health);
});
