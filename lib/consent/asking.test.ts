import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Policy } from '../policy';
import {
  type Asked,
  answeredRequest,
  askingNow,
  confirmedRequest,
  countingRequest,
  requestGoodMs,
} from './asking';
import { type ConsentRequest, isGoodFact } from './fact-shapes';
import { type Said, saidIn, shownConsent } from './facts';
import type { Consent } from './schema';

const min = 60_000;
const now = 100 * min;
const mine: ConsentRequest = { id: 'r1', by: 'me', scope: 'days', days: 30, at: now - min };
const theirs: ConsentRequest = { ...mine, id: 'r2', by: 'other' };
const nothing: Said = saidIn(new Y.Doc());
const asked: Asked = { is: 'asked', request: mine };
const here = { asked: asked as Asked | undefined, meId: 'me', otherId: 'other', policy: {} as Policy, now };

describe('my question counts as answered', () => {
  const yes = { request: 'r1', at: now };
  const answered: Said = { ...nothing, requests: [mine], yes: { other: yes } };
  test.each<[string, Said, Partial<typeof here>, boolean]>([
    ['by the other one’s yes to it', answered, {}, true],
    ['not by a yes in my own name', { ...answered, yes: { me: yes } }, {}, false],
    [
      'not by a yes to another question',
      { ...answered, yes: { other: { ...yes, request: 'r9' } } },
      {},
      false,
    ],
    ['not where this device did not ask', answered, { asked: undefined }, false],
    ['not where I only said yes to it', answered, { asked: { is: 'yes', request: mine } }, false],
    ['not where I took it back', { ...answered, requests: [] }, {}, false],
    ['not when it is ten minutes old', answered, { now: mine.at + requestGoodMs }, false],
    ['not where my company forbids it meanwhile', answered, { policy: { captureAllowed: false } }, false],
  ])('%s', (_, said, change, isAnswered) => {
    expect(answeredRequest(said, { ...here, ...change })).toEqual(isAnswered ? mine : undefined);
  });

  test('with the scope I asked for, whatever the document says of it', () => {
    const wider: Said = { ...answered, requests: [{ ...mine, scope: 'keep' }] };
    expect(answeredRequest(wider, here)?.scope).toBe('days');
  });
});

describe('my yes begins here', () => {
  const agreed = { scope: 'days', days: 30, how: 'own-extension', agreedAt: now, request: 'r2' } as const;
  const begun: Said = { ...nothing, consent: agreed };
  const said: Asked = { is: 'yes', request: theirs };
  test.each<[string, Said, Partial<typeof here>, boolean]>([
    ['once their device has begun with it', begun, {}, true],
    ['not before', nothing, {}, false],
    ['not where I did not press it here', begun, { asked: undefined }, false],
    ['not where I took it back', begun, { asked: { ...said, is: 'taken-back' } }, false],
    ['not with a wider scope', { ...begun, consent: { ...agreed, scope: 'keep' } }, {}, false],
    ['not with more days', { ...begun, consent: { ...agreed, days: 90 } }, {}, false],
    ['not where it was stopped', { ...begun, stopped: { at: 1, by: 'other', because: 'asked' } }, {}, false],
    [
      'not by a consent that was noted by voice',
      { ...begun, consent: { ...agreed, how: 'by-voice' } },
      {},
      false,
    ],
    ['not where my company allows fewer days', begun, { policy: { retentionDays: 7 } }, false],
    ['not to a question that I asked myself', begun, { asked: { is: 'yes', request: mine } }, false],
  ])('%s', (_, stand, change, isBegun) => {
    expect(confirmedRequest(stand, { ...here, asked: said, ...change })).toEqual(
      isBegun ? theirs : undefined,
    );
  });
});

test.each<[string, ConsentRequest[], string | undefined]>([
  ['the earlier one', [mine, { ...theirs, at: mine.at - 1 }], 'r2'],
  ['of two at the same time the smaller id', [theirs, mine], 'r1'],
  ['none that is too old', [{ ...mine, at: now - requestGoodMs }], undefined],
  ['none from far ahead', [{ ...mine, at: now + 61 * min }], undefined],
])('of several questions counts %s', (_, requests, id) => {
  expect(countingRequest(requests, now)?.id).toBe(id);
});

test.each<[string, Partial<Said>, Asked | undefined, Policy, string, boolean?]>([
  ['nobody asked', {}, undefined, {}, 'nothing'],
  ['I wait', { requests: [mine] }, asked, {}, 'waiting'],
  ['the other one took it out', {}, { ...asked, is: 'no' }, {}, 'no'],
  ['the other one asks', { requests: [theirs] }, undefined, {}, 'asked-me', true],
  [
    'theirs is wider than my company allows',
    { requests: [theirs] },
    undefined,
    { retentionDays: 7 },
    'asked-me',
    false,
  ],
  ['I said yes', { requests: [theirs] }, { is: 'yes', request: theirs }, {}, 'my-yes', true],
  [
    'both asked, theirs first',
    { requests: [mine, { ...theirs, at: 99 * min - 1 }] },
    asked,
    {},
    'asked-me',
    true,
  ],
  ['a question in my name that I did not ask here', { requests: [mine] }, undefined, {}, 'nothing'],
])('the screen when %s', (_, said, memory, policy, is, isAllowed) => {
  const asking = askingNow({ ...nothing, ...said }, { ...here, asked: memory, policy });
  expect(asking).toMatchObject({ is, ...(isAllowed === undefined ? {} : { isAllowed }) });
});

test('a question that nobody answered in time is said to be late', () => {
  const late = { ...here, now: mine.at + requestGoodMs };
  expect(askingNow({ ...nothing, requests: [mine] }, late).is).toBe('late');
});

describe('what is shown of the captions', () => {
  const row: Consent = {
    ...{ sessionId: 's', scope: 'days', days: 30, how: 'by-voice', notedBy: 'me', agreedAt: 5, gaps: [] },
  } as Consent;
  const fact = { scope: 'keep', how: 'by-voice', agreedAt: 9, notedBy: 'other' } as const;
  test('is the own consent, as long as there is one', () => {
    expect(shownConsent('s', row, { ...nothing, consent: fact })).toBe(row);
    expect(shownConsent('s', undefined, nothing)).toBeUndefined();
  });
  test.each<[string, Consent | undefined]>([
    ['there is none', undefined],
    ['that was stopped', { ...row, stoppedAt: 7 }],
  ])('is what the other one keeps, where %s', (_, own) => {
    expect(shownConsent('s', own, { ...nothing, consent: fact })).toMatchObject({
      ...fact,
      isElsewhere: true,
    });
  });
  test('is the own stop, where it is the same consent', () => {
    const stopped = { ...row, stoppedAt: 7 };
    expect(shownConsent('s', stopped, { ...nothing, consent: { ...fact, agreedAt: 5 } })).toBe(stopped);
  });
});

test.each<[string, unknown, boolean]>([
  ['consent', { scope: 'keep', how: 'by-voice', agreedAt: 1 }, true],
  ['consent', { scope: 'days', how: 'by-voice', agreedAt: 1 }, false],
  ['consent', { scope: 'all', how: 'by-voice', agreedAt: 1 }, false],
  ['consent', 'yes', false],
  ['request:me', mine, true],
  ['request:other', mine, false],
  ['request:me', { ...mine, days: 1.5 }, false],
  ['yes:me', { request: 'r1', at: 1 }, true],
  ['yes:me', { request: 'r1' }, false],
  ['yes:', { request: 'r1', at: 1 }, false],
  ['gap:g1', { by: 'me', from: 1, to: 2 }, true],
  ['gap:g1', { from: 1 }, false],
  ['stopped', { at: 1, by: 'me', because: 'asked' }, true],
  ['stopped', { at: 1, by: 'me', because: 'deleted' }, false],
  ['cleared:g1', true, true],
  ['cleared:g1', 'これは言葉です', false],
  ['check', 3, true],
  ['constructor:x', 1, true],
])('the fact %s as %j is taken: %s', (key, value, isGood) => {
  expect(isGoodFact(key, value)).toBe(isGood);
});
