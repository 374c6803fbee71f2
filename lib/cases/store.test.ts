import { expect, test } from 'vitest';
import { startTalk } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { deleteCaptured } from '../consent/store';
import { db } from '../db';
import { removePair } from '../pairs/store';
import { addGoodPoint, removeNoted, sessionDocument } from '../sessions/store';
import { allCases, removeCase, saveCase } from './store';

const given = { title: '決裁者の\n同席', done: ' 初回に手順から話す ', outcome: ' ' };
const looked = { identifiesNobody: true };

test('a case holds its words and the day, and nothing of where it comes from', async () => {
  const { session, pair } = await startTalk();
  await addGoodPoint(session.id, '手順から話せた');
  const [point] = (await sessionDocument(session.id)).goodPoints;
  const source = { sessionId: session.id, goodPointId: point?.id ?? '' };
  const id = await saveCase(given, { ...looked, source });
  expect(await db.cases.toArray()).toEqual([
    { id, title: '決裁者の 同席', done: '初回に手順から話す', createdAt: expect.any(Number) },
  ]);
  await removePair(pair.id);
  expect(await allCases()).toHaveLength(1);
});

test('a case that nobody has looked at is not kept', async () => {
  await expect(saveCase(given, { identifiesNobody: false })).rejects.toThrow('may identify somebody');
  expect(await allCases()).toEqual([]);
});

test('words from captions become no case, so none outlives “stop and delete”', async () => {
  const { session } = await startTalk('keep');
  const said = '役員が同席してくれました';
  await addGoodPoint(session.id, said, 'u1');
  const [point] = (await sessionDocument(session.id)).goodPoints;
  const source = { sessionId: session.id, goodPointId: point?.id ?? '' };
  const save = () => saveCase({ title: said, done: said }, { ...looked, source });
  expect(await save()).toBeUndefined();
  expect(await placesWith(said)).not.toContain('cases');
  await deleteCaptured(session.id);
  expect(await save()).toBeUndefined();
  expect(await placesWith(said)).toEqual([]);
});

test('of a good point that is gone it cannot be told any more, so it is refused too', async () => {
  const { session } = await startTalk();
  await addGoodPoint(session.id, '手順から話せた');
  const [point] = (await sessionDocument(session.id)).goodPoints;
  const source = { sessionId: session.id, goodPointId: point?.id ?? '' };
  await removeNoted(session.id, source.goodPointId);
  expect(await saveCase(given, { ...looked, source })).toBeUndefined();
});

test('a case that is written anew keeps its place, the newest stands first, a removed one is gone', async () => {
  const first = await saveCase({ title: '一', done: '一' }, looked);
  await db.cases.update(first ?? '', { createdAt: 1 });
  const second = await saveCase({ title: '二', done: '二', department: '営業' }, looked);
  await saveCase({ title: '一を直す', done: '一', outcome: 'よい' }, { ...looked, id: first });
  expect((await allCases()).map(({ id, title, createdAt }) => [id, title, createdAt === 1])).toEqual([
    [second, '二', false],
    [first, '一を直す', true],
  ]);
  await removeCase(second ?? '');
  expect((await allCases()).map(({ id }) => id)).toEqual([first]);
});

test.each([
  { title: ' ', done: 'a' },
  { title: 'a', done: '' },
  { title: 'あ'.repeat(81), done: 'a' },
  { title: 'a', done: 'あ'.repeat(601) },
  { title: 'a', done: 'a', outcome: 'あ'.repeat(301) },
])('a case without words, or with too many, is not kept (%#)', async (words) => {
  await expect(saveCase(words, looked)).rejects.toThrow();
  expect(await allCases()).toEqual([]);
});
