import { beforeEach, describe, expect, test } from 'vitest';
import { given, twoWhoShare } from '@/tests/two-who-share';
import { addTopic, agenda } from '../topics/store';
import { fileForOther, takeFile } from './file';
import { stopSharing } from './leave';
import { grantsStillNeeded } from './next-epoch';
import { rotateEpoch } from './rotate';
import type { Grant, Space } from './schema';
import { spaceById } from './store';

let two: Awaited<ReturnType<typeof twoWhoShare>>;
let spaceId: string;

beforeEach(async () => {
  two = await twoWhoShare();
  spaceId = await two.share();
  await two.both();
});

const titlesOn = (device: string) =>
  two.on(device, async () => (await agenda(two.pairId)).map(({ title }) => title).sort());
const topicOn = (device: string, title: string) =>
  two.on(device, () => addTopic(two.pairId, { title, broughtBy: 'somebody' }));
const fileOf = async (device: string) => given(await two.on(device, () => fileForOther(spaceId)));
const epochsIn = (file: string): number[] => [
  ...new Set<number>(JSON.parse(file).envelopes.map(({ epoch }: { epoch: number }) => epoch)),
];
const spaceOn = async (device: string) => given(await two.on(device, () => spaceById(spaceId)));

test('after a new key both write on, each in the new epoch, and what was under way in the old one still opens', async () => {
  await topicOn('sato', 'まだ古い鍵の話題');
  const underWay = await fileOf('sato');
  expect(await two.on('tanaka', () => rotateEpoch(spaceId))).toBe(true);
  await topicOn('tanaka', '新しい鍵の話題');
  expect((await two.on('tanaka', () => takeFile(underWay))).taken?.refused).toEqual({});
  const file = await fileOf('tanaka');
  expect(epochsIn(file)).toEqual([2]);
  expect((await two.on('sato', () => takeFile(file))).taken?.refused).toEqual({});
  const back = await fileOf('sato');
  expect(epochsIn(back)).toEqual([2]);
  await two.on('tanaka', () => takeFile(back));
  expect(await titlesOn('tanaka')).toEqual(['まだ古い鍵の話題', '新しい鍵の話題']);
  expect(await titlesOn('sato')).toEqual(await titlesOn('tanaka'));
  expect((await spaceOn('tanaka')).grants).toEqual([]);
});

test('what comes under a key that has not come yet is not lost: it stays in the next file', async () => {
  await two.on('tanaka', () => rotateEpoch(spaceId));
  await topicOn('tanaka', '鍵より先に着いた話題');
  const withoutGrant = JSON.stringify({ ...JSON.parse(await fileOf('tanaka')), grants: [] });
  const { taken } = await two.on('sato', () => takeFile(withoutGrant));
  expect(Object.keys(taken?.refused ?? {})).toEqual(['unknown-epoch']);
  expect(await titlesOn('sato')).toEqual([]);
  await two.both();
  expect(await titlesOn('sato')).toEqual(['鍵より先に着いた話題']);
});

test('two who begin the same epoch at once agree on one key', async () => {
  for (const device of ['tanaka', 'sato']) {
    await two.on(device, () => rotateEpoch(spaceId));
    await topicOn(device, `${device}の話題`);
  }
  const [ofTanaka, ofSato] = [await fileOf('tanaka'), await fileOf('sato')];
  expect((await two.on('sato', () => takeFile(ofTanaka))).taken?.refused).toEqual({});
  expect((await two.on('tanaka', () => takeFile(ofSato))).taken?.refused).toEqual({});
  await two.both();
  await two.both('sato', 'tanaka');
  expect(await titlesOn('sato')).toEqual(['satoの話題', 'tanakaの話題']);
  expect(await titlesOn('tanaka')).toEqual(await titlesOn('sato'));
});

test('without a key, or after the end, there is none to renew', async () => {
  const other = await twoWhoShare();
  const fresh = await other.share();
  expect(await other.on('sato', () => rotateEpoch(fresh))).toBe(false);
  await other.on('tanaka', () => stopSharing(fresh));
  expect(await other.on('tanaka', () => rotateEpoch(fresh))).toBe(false);
});

describe('a grant is sent until it is known to be there', () => {
  const grant = (epoch: number, to = 'sato') => ({ epoch, to, from: 'tanaka' }) as Grant;
  const epochs = (...begun: [number, string][]) =>
    begun.map(([epoch, from]) => ({ epoch, from })) as Space['epochs'];
  const needed = (grants: Grant[], known: Space['epochs'], epoch: number) =>
    grantsStillNeeded({ grants, epochs: known }, { member: 'sato', epoch });

  test('by something sealed under it, not under an older one; those to others stay', () => {
    const grants = [grant(1), grant(2), grant(2, 'suzuki')];
    const known = epochs([1, 'tanaka'], [2, 'tanaka']);
    expect(needed(grants, known, 1)).toEqual([grant(2), grant(2, 'suzuki')]);
    expect(needed(grants, known, 2)).toEqual([grant(2, 'suzuki')]);
  });

  test('of an epoch that two began it stays: they may know the other secret only', () => {
    expect(needed([grant(2)], epochs([2, 'tanaka'], [2, 'sato']), 2)).toEqual([grant(2)]);
  });
});
