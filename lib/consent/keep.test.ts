import { describe, expect, test } from 'vitest';
import type { Policy } from '../policy';
import type { Session } from '../sessions/schema';
import { goesIntoRecord, keep, offeredScopes, offTheRecordMs, retentionDays } from './keep';
import type { Consent, Scope } from './schema';

const session: Session = {
  id: 's',
  pairId: 'p',
  mode: 'call',
  lengthMin: 30,
  status: 'live',
  startedAt: 0,
  speakers: [],
};
const consent: Consent = {
  sessionId: 's',
  scope: 'days',
  days: 90,
  how: 'by-voice',
  notedBy: 'me',
  agreedAt: 1,
  gaps: [],
};

describe('what may be kept', () => {
  test.each<[string, Session | undefined, Consent | undefined, Policy, ReturnType<typeof keep>]>([
    ['both said yes', session, consent, {}, 'text'],
    ['while wrapping up', { ...session, status: 'wrapping' }, consent, {}, 'text'],
    ['numbers only', session, { ...consent, scope: 'numbers' }, {}, 'numbers'],
    ['until wrap-up', session, { ...consent, scope: 'until-wrap-up' }, {}, 'text'],
    ['nobody was asked', session, undefined, {}, 'nothing'],
    ['no session', undefined, consent, {}, 'nothing'],
    ['the session is over', { ...session, status: 'done' }, consent, {}, 'nothing'],
    ['stopped', session, { ...consent, stoppedAt: 5 }, {}, 'nothing'],
    ['stopped at the very start of time', session, { ...consent, stoppedAt: 0 }, {}, 'nothing'],
    ['off the record', session, { ...consent, gaps: [{ from: 2, to: 3 }, { from: 4 }] }, {}, 'nothing'],
    ['back on the record', session, { ...consent, gaps: [{ from: 2, to: 3 }] }, {}, 'text'],
    ['the company forbids it', session, consent, { captureAllowed: false }, 'nothing'],
    ['the company allows it, without a yes', session, undefined, { captureAllowed: true }, 'nothing'],
  ])('%s', (_, given, yes, policy, kept) => {
    expect(keep(given, yes, policy)).toBe(kept);
  });
});

test.each<[Scope, boolean]>([
  ['numbers', false],
  ['until-wrap-up', false],
  ['days', true],
  ['keep', true],
])('with scope %s settled lines go into the record: %s', (scope, goes) => {
  expect(goesIntoRecord(scope)).toBe(goes);
});

test.each<[Consent['gaps'], number, number]>([
  [[], 100, 0],
  [[{ from: 10, to: 30 }], 100, 20],
  [[{ from: 10, to: 30 }, { from: 90 }], 100, 30],
  [[{ from: 10, to: 5 }], 100, 0],
])('gaps %j last, at %i, %i ms', (gaps, now, ms) => {
  expect(offTheRecordMs({ ...consent, gaps }, now)).toBe(ms);
});

test.each<[Policy, Scope[]]>([
  [{}, ['numbers', 'until-wrap-up', 'days', 'keep']],
  [{ captureAllowed: false }, []],
  [{ widestScope: 'numbers' }, ['numbers']],
  [{ widestScope: 'until-wrap-up' }, ['numbers', 'until-wrap-up']],
  [{ retentionDays: 30 }, ['numbers', 'until-wrap-up', 'days']],
  [{ retentionDays: 30, widestScope: 'keep' }, ['numbers', 'until-wrap-up', 'days']],
  [{ retentionDays: 30, widestScope: 'numbers' }, ['numbers']],
])('policy %j leaves open %j', (policy, scopes) => {
  expect(offeredScopes(policy)).toEqual(scopes);
});

test.each<[Policy, number]>([
  [{}, 90],
  [{ retentionDays: 30 }, 30],
  [{ retentionDays: 400 }, 90],
])('policy %j keeps a record %i days', (policy, days) => {
  expect(retentionDays(policy)).toBe(days);
});
