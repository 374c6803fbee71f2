import { afterEach, describe, expect, test, vi } from 'vitest';
import { sato, startTalk } from '@/tests/a-talk';
import { changeDocument } from '../change-document';
import { db } from '../db';
import { addCard, addItem, setItemState } from '../memo/cards';
import { addPair, pairById } from '../pairs/store';
import { addTopic, agenda, setTopicTalked } from '../topics/store';
import { sessionForExport } from './session-source';
import {
  addDecision,
  addGoodPoint,
  closeSession,
  currentSession,
  removeNoted,
  sessionDocument,
  sessionsOfPair,
  setSessionStatus,
  startSession,
  undecidedBefore,
} from './store';

afterEach(() => vi.useRealTimers());

test('a 1on1 is begun for what it is to be, in a call or not', async () => {
  const pair = await addPair(sato);
  const call = { tabId: 3, platform: 'meet', meetingKey: 'abc' } as const;
  const inCall = await startSession(pair.id, 'call', 30, { ...call, kind: 'risks' });
  expect(await db.sessions.get(inCall.id)).toMatchObject({ ...call, kind: 'risks' });
  expect((await pairById(pair.id))?.meetingKeys).toEqual(['meet:abc']);
  const inPerson = await startSession(pair.id, 'in-person', 30, { kind: 'proposals' });
  expect((await db.sessions.get(inPerson.id))?.kind).toBe('proposals');
  expect(await startSession(pair.id, 'phone', 30)).not.toHaveProperty('kind');
});

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

  test('that is closed already changes nothing', async () => {
    const { session, open } = await close();
    const before = await db.sessions.get(session.id);
    await closeSession(session.id);
    await setSessionStatus(session.id, 'live');
    expect(await db.sessions.get(session.id)).toEqual(before);
    expect((await db.topics.get(open.id))?.carries).toBe(1);
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
});

test('an export needs a session, its pair and its person', async () => {
  const { session, pair } = await startTalk();
  expect((await sessionForExport(session.id))?.other.name).toBe('佐藤 花子');
  await db.people.delete(pair.personId);
  expect(await sessionForExport(session.id)).toBeUndefined();
  expect(await sessionForExport('gone')).toBeUndefined();
});

describe('what was left undecided', () => {
  const listIn = (sessionId: string, ...items: [text: string, state: 'open' | 'decided' | 'carried'][]) =>
    changeDocument('sessions.doc', sessionId, (doc) => {
      addCard(doc, 'decide', { id: 'list', now: 1 });
      items.forEach(([text, state], now) => {
        addItem(doc, 'list', { id: text, text, now });
        setItemState(doc, 'list', text, state);
      });
    });
  /** One 1on1 a week; the last one is the one that asks. */
  async function talks(count: number) {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
    const pair = await addPair(sato);
    const sessions = [];
    for (let week = 0; week < count; week++) {
      vi.setSystemTime(1_000 + week * 7 * 86_400_000);
      sessions.push(await startSession(pair.id, 'phone', 30));
    }
    return { sessions, last: sessions.at(-1) ?? (await startSession(pair.id, 'phone', 30)) };
  }
  const texts = async (session: Parameters<typeof undecidedBefore>[0]) =>
    (await undecidedBefore(session)).map(({ text }) => text);

  test('comes from the pair’s last list, also over a 1on1 that had none', async () => {
    const { sessions, last } = await talks(4);
    const [oldest, before] = sessions;
    await listIn(oldest?.id ?? '', ['古いこと', 'open']);
    await listIn(before?.id ?? '', ['担当', 'decided'], ['日程', 'carried'], ['予算', 'open']);
    await listIn(last.id, ['今日のこと', 'open']);
    expect(await texts(last)).toEqual(['日程', '予算']);
    expect((await undecidedBefore(last))[0]).toMatchObject({ state: 'open', carries: 1 });
  });

  test('is nothing when the last list was done with, however much an older one left', async () => {
    const { sessions, last } = await talks(3);
    const [oldest, before] = sessions;
    await listIn(oldest?.id ?? '', ['古いこと', 'open']);
    await listIn(before?.id ?? '', ['担当', 'decided']);
    expect(await texts(last)).toEqual([]);
  });

  test('does not come from another pair', async () => {
    const { last } = await talks(1);
    const other = await addPair({ ...sato, name: '鈴木 健' });
    vi.setSystemTime(500);
    const theirs = await startSession(other.id, 'phone', 30);
    await listIn(theirs.id, ['よその話', 'open']);
    expect(await texts(last)).toEqual([]);
  });
});

test('structured notes are part of what is exported', async () => {
  const { session } = await startTalk();
  await changeDocument('sessions.doc', session.id, (doc) => addCard(doc, 'goals', { id: 'g', now: 1 }));
  expect((await sessionForExport(session.id))?.cards.map(({ kind }) => kind)).toEqual(['goals']);
});
