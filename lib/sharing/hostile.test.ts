import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type HostileClient, hostileClient } from '@/tests/a-hostile-client';
import { isSettled, whileLive } from '@/tests/a-live-turn';
import { link, server } from '@/tests/a-relay';
import { asPair, bothOf, type Who } from '@/tests/a-shared-pair';
import { devices } from '@/tests/two-devices';
import { readDocument } from '../change-document';
import { deleteCaptured } from '../consent/store';
import { db } from '../db';
import { memoText } from '../memo/memo';
import { me } from '../people/store';
import { addMemoLine, startSession } from '../sessions/store';
import { addTopic, agenda } from '../topics/store';
import { sealUpdate } from './crypto';
import { standOf } from './documents';
import { fileForOther, takeFile } from './file';
import { epochKey, grantEpoch, newEpochSecret } from './grant';
import { makeIdentity, memberOf } from './identity';
import { outboxOf } from './live-space';
import type { Place } from './relay-follow';
import type { ExchangeFile } from './schema';
import type { SpaceRow } from './space-row';

let on: ReturnType<typeof devices>;
let url: string;
let pairId: string;
let spaceId: string;
let relay: HostileClient;

beforeEach(async () => {
  on = devices('tanaka');
  ({ url } = await server());
  ({ pairId, spaceId } = await asPair(on));
  relay = await hostileClient(url, spaceId);
});

afterEach(() => void vi.restoreAllMocks());

/** A page of theirs is open until nothing is left to do. */
const live = (who: Who) => on(who, () => whileLive(url, () => isSettled(spaceId, relay)));

const write = (who: Who, title: string) =>
  on(who, async () => void (await addTopic(pairId, { title, broughtBy: (await me()).id })));

/** Both are online now and then, and have the same in the end. */
async function meet(): Promise<void> {
  for (const who of ['tanaka', 'sato', 'tanaka', 'sato', 'tanaka'] as const) await live(who);
  const [mine, theirs] = [await on('tanaka', () => standOf(pairId)), await on('sato', () => standOf(pairId))];
  expect(theirs).toEqual(mine);
}

const titles = (who: Who) => on(who, async () => (await agenda(pairId)).map(({ title }) => title).toSorted());
const spaceOf = (who: Who) => on(who, () => db.spaces.get(spaceId));

const flipped = (text: string): Uint8Array => {
  const bytes = new TextEncoder().encode(text);
  const at = text.indexOf('"ciphertext"') + 40;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

describe('whoever holds the relay can', () => {
  beforeEach(async () => {
    await write('tanaka', '一つ目');
    await live('tanaka');
    await live('sato');
    await write('sato', '二つ目');
    await live('sato');
    await write('tanaka', '三つ目');
    await live('tanaka');
  });

  test.each<[string, (items: string[]) => (string | Uint8Array)[]]>([
    ['drop all of it', () => []],
    ['drop every second', (items) => items.filter((_, at) => at % 2 === 0)],
    ['turn the order round', (items) => items.toReversed()],
    ['repeat everything three times', (items) => [...items, ...items.toReversed(), ...items]],
    ['bring the oldest as if it were new', (items) => items.slice(0, 3)],
    ['flip a bit in each', (items) => items.map(flipped)],
    ['cut each short', (items) => items.map((item) => item.slice(0, -20))],
    [
      'change what stands outside of the seal',
      (items) => items.map((item) => item.replace(/"counter":\d+/, '"counter":900000')),
    ],
  ])('%s: both still have the same in the end, and nothing else', async (_, change) => {
    await relay.replace(change(await relay.texts()));
    await meet();
    for (const who of bothOf) expect(await titles(who)).toEqual(['一つ目', '三つ目', '二つ目'].toSorted());
  });

  test('put an old item in the place of all: what the other one has not got is given again', async () => {
    await relay.rollUp((await relay.texts())[1] ?? '');
    await live('sato');
    expect(await titles('sato')).toEqual(['一つ目', '二つ目'].toSorted());
    await meet();
    expect(await titles('sato')).toHaveLength(3);
  });

  test('drop what is sent while both are there: what the other one says they have shows it', async () => {
    // What 佐藤 has is what their file says; it comes while the page of 田中 is open.
    const file = JSON.parse((await on('sato', () => fileForOther(spaceId))) ?? '') as ExchangeFile;
    await on('tanaka', () =>
      whileLive(url, async () => {
        await isSettled(spaceId, relay);
      }),
    );
    await relay.purge();
    let isPut = false;
    await on('tanaka', () =>
      whileLive(url, async () => {
        await isSettled(spaceId, relay);
        if (!isPut) {
          isPut = true;
          await relay.purge();
          for (const envelope of file.envelopes.map((one) => JSON.stringify(one))) await relay.put(envelope);
        }
        expect((await relay.texts()).length).toBeGreaterThan(file.envelopes.length);
      }),
    );
    await live('sato');
    expect(await titles('sato')).toHaveLength(3);
  });
});

describe('what no member signed', () => {
  test('is counted, and changes nothing: rubbish, strangers, other spaces, keys that nobody gave', async () => {
    await write('tanaka', '話題');
    await live('tanaka');
    await live('sato');
    const before = await on('sato', () => standOf(pairId));
    const { identity } = await makeIdentity();
    const space = await spaceOf('sato');
    const tanaka = space?.members.find(({ id }) => id === space.invitation.from.id);
    const sato = space?.members.find(({ id }) => id === space.reply?.from.id);
    if (!identity || !tanaka || !sato) throw new Error('nobody is there');
    const secret = newEpochSecret();
    const keys = { epochKey: await epochKey(secret), signingKey: identity.signing.privateKey };
    const about = {
      document: 'notebook',
      epoch: 1,
      counter: 9,
      kind: 'update',
      data: new Uint8Array(3),
    } as const;
    const stranger = await memberOf({ id: 'mallory', name: '田中 誠' }, identity);
    const another = 'AAAAAAAAAAAAAAAAAAAAAA';
    const items = [
      '',
      'null',
      '{"version":2}',
      '[1,2',
      '{"enc":1}',
      JSON.stringify(await sealUpdate({ ...about, space: spaceId, sender: stranger.id }, keys)),
      JSON.stringify(await sealUpdate({ ...about, space: spaceId, sender: tanaka.id }, keys)),
      JSON.stringify(await sealUpdate({ ...about, space: another, sender: tanaka.id }, keys)),
      JSON.stringify(await sealUpdate({ ...about, epoch: 7, space: spaceId, sender: tanaka.id }, keys)),
      JSON.stringify(
        await grantEpoch({ space: spaceId, epoch: 2, from: stranger.id, to: sato, secret }, keys.signingKey),
      ),
      JSON.stringify(
        await grantEpoch({ space: spaceId, epoch: 2, from: tanaka.id, to: sato, secret }, keys.signingKey),
      ),
    ];
    for (const item of items) await relay.put(item);
    await live('sato');
    expect(await on('sato', () => standOf(pairId))).toEqual(before);
    const after = await spaceOf('sato');
    expect(after?.refused).toEqual({
      malformed: 4,
      'newer-version': 1,
      'not-a-member': 2,
      'bad-signature': 2,
      'unknown-space': 1,
      'unknown-epoch': 1,
    });
    expect(after?.epochs).toHaveLength(1);
    expect(after?.members).toHaveLength(2);
  });

  test('in thousands is swept away with the next snapshot, and the other one misses nothing', async () => {
    await live('tanaka');
    await live('sato');
    for (let at = 0; at < 220; at += 1) await relay.put(`rubbish ${at}`);
    await write('tanaka', '話題');
    await live('tanaka');
    await write('tanaka', 'もう一つの話題');
    await on('tanaka', () =>
      whileLive(url, async () => expect((await relay.texts()).length).toBeLessThan(20)),
    );
    expect((await spaceOf('tanaka'))?.refused.malformed).toBe(220);
    await live('sato');
    expect(await titles('sato')).toHaveLength(2);
  });
});

test('what somebody seals who is no longer a member is refused, by relay and by file', async () => {
  await live('tanaka');
  await live('sato');
  await on('tanaka', () =>
    db.spaces
      .where('id')
      .equals(spaceId)
      .modify((space) => {
        for (const member of space.members) if (member.id === space.reply?.from.id) member.isPresent = false;
      }),
  );
  await write('sato', '抜けたあとの話題');
  await on('sato', () => whileLive(url, () => isSettled(spaceId, relay)));
  const text = (await on('sato', () => fileForOther(spaceId))) ?? '';
  await on('tanaka', () =>
    whileLive(url, async () =>
      expect((await db.spaces.get(spaceId))?.place?.sequence).toBe((await relay.stored()).at(-1)?.sequence),
    ),
  );
  const byRelay = (await spaceOf('tanaka'))?.refused['not-a-member'] ?? 0;
  expect(byRelay).toBeGreaterThan(0);
  const { taken } = await on('tanaka', () => takeFile(text));
  expect(taken?.refused['not-a-member']).toBeGreaterThan(0);
  expect(await titles('tanaka')).toEqual([]);
});

describe('a snapshot', () => {
  /** As after a long time together. */
  const grown = (who: Who) =>
    on(who, () => db.spaces.update(spaceId, { history: { items: 199, characters: 1000 } }));
  /** What a page of theirs would do that has seen so much. */
  const replace = (who: Who, seen: Place, before: Partial<SpaceRow> = {}) =>
    on(who, async () => {
      await db.spaces.update(spaceId, { history: { items: 500, characters: 1 }, sweptAt: 1, ...before });
      const mine = link(url);
      await mine.is('connected');
      await outboxOf(spaceId, mine, 0).replaceHistory(seen, false);
      return (await db.spaces.get(spaceId))?.sweptAt !== 1;
    });
  const seenBy = async (who: Who): Promise<Place> => {
    const place = (await spaceOf(who))?.place;
    if (!place) throw new Error('nothing was seen');
    return place;
  };
  const isReplaced = async () => {
    const items = await relay.stored();
    expect(items.length).toBeLessThan(6);
  };

  test('holds all for a member who was away for a month, though whoever made it is gone', async () => {
    await live('tanaka');
    await live('sato');
    const session = await on('tanaka', () => startSession(pairId, 'in-person', 30));
    for (let at = 0; at < 6; at += 1) {
      await write('tanaka', `話題 ${at}`);
      await on('tanaka', () => addMemoLine(session.id, `メモ ${at}`));
      await live('tanaka');
    }
    const before = await relay.texts();
    await grown('tanaka');
    await write('tanaka', '最後の話題');
    await on('tanaka', () => whileLive(url, isReplaced));
    for (const item of await relay.texts()) expect(before).not.toContain(item);
    // Only 佐藤 from here on.
    await live('sato');
    expect(await titles('sato')).toHaveLength(7);
    const memo = await on('sato', async () =>
      memoText(await readDocument('sessions.doc', session.id)).toString(),
    );
    expect(memo).toContain('メモ 5');
  });

  test('is not made while the other one has not got the key, nor over something that was not seen', async () => {
    await write('tanaka', '鍵がまだのとき');
    await live('tanaka');
    const [grant = '', ...others] = await relay.texts();
    expect(JSON.parse(grant)).toHaveProperty('enc');
    expect(await replace('tanaka', await seenBy('tanaka'))).toBe(false);
    expect(await relay.texts()).toEqual([grant, ...others]);
    for (const who of ['sato', 'tanaka'] as const) await live(who);
    const seen = await seenBy('tanaka');
    await write('sato', 'その間の話題');
    await live('sato');
    const lying = await relay.texts();
    expect(await replace('tanaka', seen)).toBe(false);
    expect(await relay.texts()).toEqual(lying);
    await meet();
    expect(await titles('tanaka')).toHaveLength(2);
  });

  test('that was made by both at once is one: the slower one makes none', async () => {
    for (const who of ['tanaka', 'sato', 'tanaka'] as const) await live(who);
    const seen = await seenBy('tanaka');
    expect([await replace('tanaka', seen), await replace('sato', seen)]).toEqual([true, false]);
    expect(await relay.texts()).toHaveLength(1);
    await meet();
  });

  test('is not made over something of the other one that could not be taken', async () => {
    for (const who of ['tanaka', 'sato', 'tanaka'] as const) await live(who);
    const isMissing = { history: { items: 500, characters: 1, isMissing: true } };
    expect(await replace('tanaka', await seenBy('tanaka'), isMissing)).toBe(false);
    expect(await replace('tanaka', await seenBy('tanaka'))).toBe(true);
  });

  test('follows every deletion of captured text: no envelope from before lies there any more', async () => {
    const session = await on('tanaka', () => startSession(pairId, 'in-person', 30));
    await on('tanaka', () => addMemoLine(session.id, '消される言葉', 'utterance'));
    for (const who of ['tanaka', 'sato', 'tanaka'] as const) await live(who);
    const before = await relay.texts();
    await on('tanaka', () => deleteCaptured(session.id));
    await on('tanaka', () =>
      whileLive(url, async () => {
        await isSettled(spaceId, relay);
        const now = await relay.texts();
        expect(before.filter((item) => now.includes(item))).toEqual([]);
      }),
    );
    await meet();
  });

  test('of more than one envelope takes is made for a deletion alone, and all is there again after it', async () => {
    const session = await on('tanaka', () => startSession(pairId, 'in-person', 30));
    for (const part of ['前', '後'])
      await on('tanaka', () => addMemoLine(session.id, `${part}${'長いメモです。'.repeat(60_000)}`));
    for (const who of ['tanaka', 'sato'] as const) await live(who);
    await on('sato', () => addMemoLine(session.id, `佐藤${'長いメモです。'.repeat(60_000)}`));
    await live('sato');
    const before = await relay.texts();
    await on('sato', () => deleteCaptured(session.id));
    await on('sato', () =>
      whileLive(url, async () => {
        await isSettled(spaceId, relay);
        const now = await relay.texts();
        expect(before.filter((item) => now.includes(item))).toEqual([]);
        expect(now.join('').length).toBeGreaterThan(1024 * 1024);
      }),
    );
    await meet();
  });
});

test('a month apart, with clocks a day apart: what both wrote is there, in the same order', async () => {
  await live('tanaka');
  await live('sato');
  const session = await on('tanaka', () => startSession(pairId, 'in-person', 30));
  await live('tanaka');
  await live('sato');
  const real = Date.now;
  const clock = vi.spyOn(Date, 'now');
  const day = 24 * 60 * 60 * 1000;
  for (let at = 1; at <= 30; at += 3) {
    for (const who of bothOf) {
      clock.mockImplementation(() => real() + at * day + (who === 'tanaka' ? day : -day));
      await write(who, `${who} ${at}`);
      await on(who, () => addMemoLine(session.id, `${who}のメモ ${at}`));
    }
  }
  clock.mockRestore();
  await meet();
  const [mine, theirs] = [
    await on('tanaka', async () => (await agenda(pairId)).map(({ title }) => title)),
    await on('sato', async () => (await agenda(pairId)).map(({ title }) => title)),
  ];
  expect(mine).toHaveLength(20);
  expect(theirs).toEqual(mine);
});

test('what the relay will not take is told with the state, and goes when it does', async () => {
  const small = await server({ stream: { max_msg_size: 3000 } });
  const there = await hostileClient(small.url, spaceId);
  await write('tanaka', '長い題名'.repeat(2000));
  const told = await on('tanaka', () =>
    whileLive(small.url, async () => expect((await there.texts()).length).toBeGreaterThan(1)),
  );
  expect(told).toContainEqual(
    expect.objectContaining({ trouble: expect.objectContaining({ code: 'too-large' }) }),
  );
});
