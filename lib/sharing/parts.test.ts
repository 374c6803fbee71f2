import { expect, test, vi } from 'vitest';
import { asPair } from '@/tests/a-shared-pair';
import { placesWith } from '@/tests/stored-words';
import { devices } from '@/tests/two-devices';
import { readDocument } from '../change-document';
import { deleteCaptured } from '../consent/store';
import { db } from '../db';
import { memoText } from '../memo/memo';
import { addMemoLine, startSession } from '../sessions/store';
import { fileForOther, takeFile } from './file';
import { largestData } from './padding';
import { cutIntoParts, joinedParts, mostParts, type Part, readPart } from './parts';
import type { Envelope, ExchangeFile } from './schema';
import { type Piece, packPieces, unpackPieces } from './snapshot';
import { dropOldParts } from './unfinished';

// Megabytes are sealed, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const noise = (length: number) =>
  Uint8Array.from({ length }, (_, at) => (at * 2_654_435_761) >>> ((at % 3) * 8));

const read = (all: Uint8Array[]): Part[] =>
  all.map((data) => {
    const part = readPart(data);
    if (!part) throw new Error('no part');
    return part;
  });

test('what is cut is the same when it is joined, in any order, and not while one is missing', () => {
  const data = noise(largestData * 2 + 5);
  const parts = read(cutIntoParts('snapshot', data));
  expect(parts.map(({ index, count }) => [index, count])).toEqual([
    [0, 3],
    [1, 3],
    [2, 3],
  ]);
  expect(joinedParts(parts.toReversed())).toEqual({ kind: 'snapshot', data });
  expect(joinedParts(parts.slice(1))).toBeUndefined();
  expect(() => cutIntoParts('update', new Uint8Array(largestData * mostParts))).toThrow(RangeError);
});

test('what is no part, and a part of parts, is none', () => {
  const [first = new Uint8Array()] = cutIntoParts('update', noise(largestData * 2));
  const changed = (at: number, value: number) => first.map((byte, place) => (place === at ? value : byte));
  expect(readPart(first)).toBeDefined();
  // Its number, how many there are, in two bytes each behind the group.
  for (const bad of [first.slice(0, 20), changed(17, 9), changed(19, 1), changed(18, 1)])
    expect(readPart(bad)).toBeUndefined();
  for (const kind of ['part', 'leave'] as const)
    expect(joinedParts(read(cutIntoParts(kind, noise(largestData * 2))))).toBeUndefined();
});

test('several pieces are the same when they are unpacked; half of them are none', () => {
  const pieces: Piece[] = [
    { document: 'notebook', kind: 'update', data: noise(700) },
    { document: 'session:44444444-4444-4444-8444-444444444444', kind: 'state-vector', data: noise(3) },
    { document: 'session:x', kind: 'update', data: new Uint8Array() },
  ];
  const packed = packPieces(pieces);
  expect(unpackPieces(packed)).toEqual(pieces);
  expect(unpackPieces(new Uint8Array())).toEqual([]);
  const whole = new Set([...pieces.keys()].map((at) => packPieces(pieces.slice(0, at)).length));
  for (let end = 0; end < packed.length; end += 1)
    expect(unpackPieces(packed.slice(0, end)) === undefined, `${end}`).toBe(!whole.has(end));
  expect(unpackPieces(packPieces([{ ...pieces[0], document: 'diary' } as unknown as Piece]))).toBeUndefined();
});

/** A line that the other one can be asked for, and more than two envelopes around it. */
async function longMemo(on: ReturnType<typeof devices>, pairId: string): Promise<string> {
  const session = await on('tanaka', () => startSession(pairId, 'in-person', 30));
  await on('tanaka', async () => {
    await addMemoLine(session.id, `はじめの行 ${'長い記録です。'.repeat(50_000)}`);
    await addMemoLine(session.id, `${'もっと長い記録です。'.repeat(40_000)} おわりの行`);
  });
  return session.id;
}

const memoOf = async (sessionId: string) =>
  memoText(await readDocument('sessions.doc', sessionId)).toString();

const withEnvelopes = (text: string, change: (envelopes: Envelope[]) => Envelope[]): string => {
  const file = JSON.parse(text) as ExchangeFile;
  return JSON.stringify({ ...file, envelopes: change(file.envelopes) });
};

test('a document over the limit of one envelope goes in several: in any order, twice, in two halves', async () => {
  const on = devices('tanaka');
  const { pairId, spaceId } = await asPair(on);
  const sessionId = await longMemo(on, pairId);
  const text = (await on('tanaka', () => fileForOther(spaceId))) ?? '';
  const file = JSON.parse(text) as ExchangeFile;
  const ofSession = file.envelopes.filter(({ document }) => document !== 'notebook');
  expect(ofSession.length).toBeGreaterThanOrEqual(4);
  for (const { ciphertext } of file.envelopes) expect(ciphertext.length).toBeLessThan(1_030_000);
  const first = ofSession[0];
  await on('sato', () => takeFile(withEnvelopes(text, (all) => all.filter((one) => one !== all.at(-2)))));
  const half = withEnvelopes(text, (all) =>
    all.filter(({ counter }) => counter !== first?.counter).toReversed(),
  );
  expect((await on('sato', () => takeFile(half))).taken?.refused).toEqual({});
  await on('sato', () => takeFile(text));
  expect(await on('sato', () => memoOf(sessionId))).toBe(await on('tanaka', () => memoOf(sessionId)));
  expect(await on('sato', () => db.parts.count())).toBe(0);
  const again = await on('sato', () => takeFile(text));
  expect(again.taken).toMatchObject({ later: 0, refused: {}, news: { sessions: { changed: 0, added: 0 } } });
  expect(await on('sato', () => db.parts.count())).toBe(0);
});

test('unfinished ones are bounded, go after a month, with the erasure and with the space', async () => {
  const on = devices('tanaka');
  const { pairId, spaceId } = await asPair(on);
  const first = (await on('tanaka', () => fileForOther(spaceId))) ?? '';
  await on('sato', () => takeFile(first));
  const sessionId = await longMemo(on, pairId);
  const withoutLast = async () => {
    const text = (await on('tanaka', () => fileForOther(spaceId))) ?? '';
    return withEnvelopes(text, (all) => {
      const ofSession = all.filter(({ document }) => document !== 'notebook');
      const large = ofSession.filter(({ ciphertext }) => ciphertext.length > 500_000);
      return all.filter((one) => one !== large.at(-1));
    });
  };
  const groups = async () => new Set((await db.parts.toArray()).map(({ group }) => group)).size;
  for (let time = 0; time < 4; time += 1) {
    const text = await withoutLast();
    await on('sato', () => takeFile(text));
  }
  expect(await on('sato', groups)).toBe(3);
  expect(await on('sato', () => placesWith('長い記録です'))).toEqual(['parts']);
  await on('sato', () => dropOldParts(Date.now() + 31 * 24 * 60 * 60 * 1000));
  expect(await on('sato', groups)).toBe(0);
  const text = await withoutLast();
  await on('sato', () => takeFile(text));
  expect(await on('sato', groups)).toBe(1);
  await on('sato', () => deleteCaptured(sessionId));
  expect(await on('sato', () => placesWith('長い記録です'))).toEqual([]);
});
