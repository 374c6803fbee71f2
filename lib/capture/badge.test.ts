import { expect, test } from 'vitest';
import type { Consent } from '../consent/schema';
import { badgeOf } from './badge';
import type { CaptionHealth } from './health';

const yes: Consent = { sessionId: 's', scope: 'days', how: 'by-voice', notedBy: 'me', agreedAt: 1, gaps: [] };
const off: Consent = { ...yes, gaps: [{ from: 2, to: 3 }, { from: 4 }] };

test.each<[CaptionHealth['state'], Consent | undefined, string]>([
  ['reading', undefined, ''],
  ['not-found', undefined, ''],
  ['reading', { ...yes, stoppedAt: 5, stoppedBecause: 'asked' }, ''],
  ['reading', { ...off, stoppedAt: 5 }, ''],
  ['reading', off, 'II'],
  ['not-found', off, 'II'],
  ['reading', { ...yes, gaps: [{ from: 2, to: 3 }] }, '●'],
  ['reading', yes, '●'],
  ['waiting', yes, '●'],
  ['hidden', yes, '●'],
  ['captions-off', yes, '!'],
  ['not-found', yes, '!'],
  ['interference', yes, '!'],
  ['outside-call', yes, '!'],
])('%s with %o shows "%s"', (state, consent, text) => {
  expect(badgeOf(state, consent).text).toBe(text);
});

test('what needs a look has another colour than what is fine', () => {
  const { colour: fine } = badgeOf('reading', yes);
  expect(badgeOf('not-found', yes).colour).not.toBe(fine);
  expect(badgeOf('reading', off).colour).not.toBe(fine);
});
