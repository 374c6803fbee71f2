import { beforeEach, expect, test } from 'vitest';
import { given, twoWhoShare } from '@/tests/two-who-share';
import { addTopic, agenda } from '../topics/store';
import { takeEnvelope } from './documents';
import { fileForOther, takeFile } from './file';
import { farewellFile, farewellsOver, stopSharing } from './leave';
import { RelayError } from './relay-state';
import { allSpaces, spaceById } from './store';
import { withoutMember } from './without-member';

let two: Awaited<ReturnType<typeof twoWhoShare>>;
let spaceId: string;

beforeEach(async () => {
  two = await twoWhoShare();
  spaceId = await two.share();
});

const titlesOn = (device: string) =>
  two.on(device, async () => (await agenda(two.pairId)).map(({ title }) => title));
const topicOn = (device: string, title: string) =>
  two.on(device, () => addTopic(two.pairId, { title, broughtBy: 'somebody' }));

test('whoever leaves says so in a last file that holds nothing else, and the other one waits no longer', async () => {
  await two.both();
  await topicOn('tanaka', '渡らない話題');
  await two.on('tanaka', () => stopSharing(spaceId));
  expect(await two.on('tanaka', () => fileForOther(spaceId))).toBeUndefined();
  const file = given(await two.on('tanaka', () => farewellFile(spaceId)));
  expect(JSON.parse(file).envelopes).toHaveLength(1);
  expect((await two.on('sato', () => takeFile(file))).taken).toMatchObject({ refused: {}, later: 0 });
  const space = given(await two.on('sato', () => spaceById(spaceId)));
  const tanaka = space.invitation.from.id;
  expect(space).toMatchObject({ state: 'ended', leftBy: tanaka });
  expect(space.members.find(({ id }) => id === tanaka)?.isPresent).toBe(false);
  expect(await titlesOn('sato')).toEqual([]);
  expect(await two.on('sato', () => fileForOther(spaceId))).toBeUndefined();
});

test('after the last word nothing is taken from the one who left, whatever comes late', async () => {
  await two.both();
  await topicOn('tanaka', '前に封をした話題');
  const before = given(await two.on('tanaka', () => fileForOther(spaceId)));
  await two.on('tanaka', () => stopSharing(spaceId));
  const last = given(await two.on('tanaka', () => farewellFile(spaceId)));
  await two.on('sato', () => takeFile(last));
  expect((await two.on('sato', () => takeFile(before))).problems).toEqual([
    { path: 'space', code: 'other-space' },
  ]);
  for (const envelope of JSON.parse(before).envelopes)
    expect(await two.on('sato', () => takeEnvelope(spaceId, envelope))).toEqual({ refused: 'unknown-space' });
  expect(await titlesOn('sato')).toEqual([]);
  // What is there stays, and a new invitation begins anew.
  await two.share();
  await two.both();
  expect(await titlesOn('sato')).toEqual(['前に封をした話題']);
});

test('the one who has no key yet can take the last word too', async () => {
  await two.on('tanaka', () => stopSharing(spaceId));
  const file = given(await two.on('tanaka', () => farewellFile(spaceId)));
  await two.on('sato', () => takeFile(file));
  expect(await two.on('sato', () => spaceById(spaceId))).toMatchObject({ state: 'ended' });
});

test('without a key there is no last word, and it ends all the same', async () => {
  await two.on('sato', () => stopSharing(spaceId));
  expect(await two.on('sato', () => spaceById(spaceId))).toMatchObject({ state: 'ended' });
  expect(await two.on('sato', () => farewellFile(spaceId))).toBeUndefined();
});

test('a last word that somebody else made ends nothing', async () => {
  await two.both();
  await two.on('tanaka', () => stopSharing(spaceId));
  const { farewell } = given(await two.on('tanaka', () => spaceById(spaceId)));
  const { sender } = given(farewell);
  const sato = given(await two.on('sato', () => spaceById(spaceId))).members.find(({ id }) => id !== sender);
  for (const forged of [
    { ...farewell, sender: sato?.id },
    { ...farewell, counter: 99 },
    { ...farewell, document: 'session:one' },
  ])
    expect(await two.on('sato', () => takeEnvelope(spaceId, forged))).toEqual({ refused: 'bad-signature' });
  expect(await two.on('sato', () => spaceById(spaceId))).toMatchObject({ state: 'shared' });
});

test('over the relay it is said once, with the key that opens it; one that could not be said is said later', async () => {
  await two.on('tanaka', () => stopSharing(spaceId));
  const published: string[] = [];
  let isAway = true;
  const publish = async (_: string, item: string) => {
    if (isAway) throw new RelayError('closed');
    published.push(item);
    return {} as never;
  };
  const sayOn = async (say: ReturnType<typeof farewellsOver>) => {
    say(await allSpaces());
    await expect.poll(async () => published.length).toBe(isAway ? 0 : 2);
  };
  await two.on('tanaka', () => sayOn(farewellsOver({ publish })));
  expect((await two.on('tanaka', () => spaceById(spaceId)))?.farewellSentAt).toBeUndefined();
  isAway = false;
  await two.on('tanaka', async () => {
    const say = farewellsOver({ publish });
    await sayOn(say);
    await expect.poll(async () => (await spaceById(spaceId))?.farewellSentAt).toBeTypeOf('number');
    await sayOn(say);
    await sayOn(farewellsOver({ publish }));
  });
  const [grant, farewell] = published.map((item) => JSON.parse(item));
  expect(grant).toHaveProperty('enc');
  expect(farewell).toMatchObject({ document: 'notebook', space: spaceId });
});

test('of several in a space one may leave, and the others go on', async () => {
  const space = given(await two.on('sato', () => spaceById(spaceId)));
  const [first, second] = space.members;
  const third = { ...given(first), id: 'third' };
  const three = { ...space, members: [given(first), given(second), third] };
  const left = withoutMember(three, 'third', 5);
  expect(left.state).toBeUndefined();
  expect(left.members?.map(({ isPresent }) => isPresent)).toEqual([true, true, false]);
  expect(withoutMember({ ...three, ...left }, given(first).id, 5)).toMatchObject({
    state: 'ended',
    leftBy: given(first).id,
  });
});
