import { afterEach, describe, expect, test, vi } from 'vitest';
import { sato, startTalk } from '@/tests/a-talk';
import { db } from '../db';
import { addPair, pairById } from '../pairs/store';
import { addTopic, agenda, setTopicTalked } from '../topics/store';
import {
  addDecision,
  addGoodPoint,
  closeSession,
  currentSession,
  removeNoted,
  sessionDocument,
  sessionForExport,
  sessionsOfPair,
  setCheck,
  setSessionStatus,
  startSession,
} from './store';

afterEach(() => vi.useRealTimers());

describe('closing a session', () => {
  const close = async () => {
    const { self, pair, session } = await startTalk();
    const talked = await addTopic(pair.id, { title: '話した', broughtBy: self.id });
    const open = await addTopic(pair.id, { title: '話せなかった', broughtBy: self.id });
    await setTopicTalked(talked.id, session.id, true);
    await closeSession(session.id, 5_000);
    return { pair, session, talked, open };
  };

  test('carries over what was not talked about, and counts it', async () => {
    const { pair, open, talked } = await close();
    expect(await db.topics.get(open.id)).toMatchObject({ state: 'carried', carries: 1 });
    expect(await db.topics.get(talked.id)).toMatchObject({ state: 'talked', carries: 0 });
    expect((await agenda(pair.id)).map(({ title }) => title)).toEqual(['話せなかった']);
    const next = await startSession(pair.id, 'in-person', 30);
    await closeSession(next.id);
    expect(await db.topics.get(open.id)).toMatchObject({ state: 'carried', carries: 2 });
  });

  test('notes the end and the next date', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
    const { pair, session } = await close();
    expect(await db.sessions.get(session.id)).toMatchObject({ status: 'done', endedAt: 1_000 });
    expect((await pairById(pair.id))?.nextAt).toBe(5_000);
  });

  test('without a next date forgets the one that has passed', async () => {
    const { pair } = await close();
    const next = await startSession(pair.id, 'phone', 30);
    await closeSession(next.id);
    expect((await pairById(pair.id))?.nextAt).toBeUndefined();
  });

  test('leaves the topics of other pairs alone', async () => {
    const { self, session } = await startTalk();
    const other = await addPair({ ...sato, name: '鈴木 次郎' });
    const topic = await addTopic(other.id, { title: 'よその話題', broughtBy: self.id });
    await closeSession(session.id);
    expect(await db.topics.get(topic.id)).toEqual(topic);
  });

  test('that is gone does nothing', async () => {
    await closeSession('gone');
    expect(await db.sessions.count()).toBe(0);
  });
});

describe('the meeting link', () => {
  test('is remembered for the pair, the newest last, each once, twenty at most', async () => {
    const { pair } = await startTalk();
    const call = (meetingKey: string) =>
      startSession(pair.id, 'call', 30, { tabId: 1, platform: 'zoom', meetingKey });
    for (let number = 1; number <= 20; number++) await call(`${number}`);
    await call('1');
    const keys = (await db.pairs.get(pair.id))?.meetingKeys ?? [];
    expect(keys).toHaveLength(20);
    expect(keys.at(-1)).toBe('zoom:1');
    expect(keys).not.toContain('meet:abc-defg-hij');
    expect(new Set(keys).size).toBe(20);
  });
});

describe('the session going on', () => {
  test('is that of the tab, else the newest that is not over', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
    const { pair, session } = await startTalk();
    vi.setSystemTime(2_000);
    const later = await startSession(pair.id, 'in-person', 30);
    expect((await currentSession(7))?.id).toBe(session.id);
    expect((await currentSession(8))?.id).toBe(later.id);
    expect((await currentSession())?.id).toBe(later.id);
    await setSessionStatus(later.id, 'wrapping');
    expect((await currentSession())?.id).toBe(later.id);
    await closeSession(later.id);
    expect((await currentSession())?.id).toBe(session.id);
    await closeSession(session.id);
    expect(await currentSession(7)).toBeUndefined();
    expect((await sessionsOfPair(pair.id)).map(({ id }) => id)).toEqual([later.id, session.id]);
  });
});

describe('the short parts of the document', () => {
  test('are added and removed one by one', async () => {
    const { session } = await startTalk();
    await addGoodPoint(session.id, '提案が通った');
    await addGoodPoint(session.id, 'はい', 'u1');
    await addDecision(session.id, '先に要件を決める');
    const before = await sessionDocument(session.id);
    expect(before).toEqual({
      goodPoints: [
        { id: expect.any(String), text: '提案が通った' },
        { id: expect.any(String), text: 'はい', utteranceId: 'u1' },
      ],
      decisions: [{ id: expect.any(String), text: '先に要件を決める' }],
    });
    await removeNoted(session.id, before.goodPoints[0]?.id ?? '');
    await removeNoted(session.id, before.decisions[0]?.id ?? '');
    await removeNoted(session.id, 'gone');
    expect(await sessionDocument(session.id)).toEqual({
      goodPoints: before.goodPoints.slice(1),
      decisions: [],
    });
  });

  test('the check is set, changed and cleared', async () => {
    const { session } = await startTalk();
    await setCheck(session.id, 3);
    await setCheck(session.id, 5);
    expect((await sessionDocument(session.id)).check).toBe(5);
    await setCheck(session.id, undefined);
    expect(await sessionDocument(session.id)).not.toHaveProperty('check');
  });
});

test('an export needs a session, its pair and its person', async () => {
  const { session, pair } = await startTalk();
  expect((await sessionForExport(session.id))?.other.name).toBe('佐藤 花子');
  await db.people.delete(pair.personId);
  expect(await sessionForExport(session.id)).toBeUndefined();
  expect(await sessionForExport('gone')).toBeUndefined();
});
