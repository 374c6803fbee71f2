import { describe, expect, test } from 'vitest';
import { startTalk } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { db } from '../db';
import { deriveRows } from '../notebooks/store';
import { sessionForExport } from '../sessions/session-source';
import { closeSession, setCurrentTopic, setSessionStatus } from '../sessions/store';
import { isStillWantedAsked } from './still-wanted';
import {
  addTopic,
  agenda,
  carryOpenTopics,
  changeTopic,
  droppedTopics,
  dropTopic,
  keepTopic,
  showTopic,
  takeUpTopic,
} from './store';

const titles = (topics: { title: string }[]) => topics.map(({ title }) => title);
const stateOf = async (id: string) => (await db.topics.get(id))?.state;
const notebookBytes = async () => JSON.stringify(await db.table('$pairs.notebook_updates').toArray());

describe('a topic that was not shown yet', () => {
  const mine = async () => {
    const { self, pair, session } = await startTalk();
    const topic = await addTopic(pair.id, { title: 'まだ迷う', broughtBy: self.id, isPrivate: true });
    return { pair, session, topic };
  };

  test('is in my agenda and in no notebook', async () => {
    const { pair, topic } = await mine();
    expect(titles(await agenda(pair.id))).toEqual(['まだ迷う']);
    await changeTopic(topic.id, { title: 'まだまだ迷う' });
    await carryOpenTopics(pair.id);
    await deriveRows(pair.id);
    expect(await db.topics.get(topic.id)).toMatchObject({ title: 'まだまだ迷う', carries: 1 });
    expect((await placesWith('迷う')).sort()).toEqual(['topics']);
  });

  test('goes into no file that is handed on', async () => {
    const { pair, session } = await mine();
    await addTopic(pair.id, { title: '二人の話題', broughtBy: pair.personId });
    expect(titles((await sessionForExport(session.id))?.topics ?? [])).toEqual(['二人の話題']);
  });

  test('is the notebook’s, whole, from the moment it is shown', async () => {
    const { pair, topic } = await mine();
    await showTopic(topic.id);
    const { isPrivate: _, ...shown } = topic;
    expect(await db.topics.get(topic.id)).toStrictEqual(shown);
    expect(await notebookBytes()).not.toBe('[]');
    await db.topics.clear();
    await deriveRows(pair.id);
    expect(await db.topics.get(topic.id)).toStrictEqual(shown);
  });
});

describe('a topic that was put away', () => {
  test('is out of the agenda, listed, and can be taken up again', async () => {
    const { self, pair } = await startTalk();
    const topic = await addTopic(pair.id, { title: '来期の担当', broughtBy: self.id });
    await dropTopic(topic.id);
    expect(await agenda(pair.id)).toEqual([]);
    expect(titles(await droppedTopics(pair.id))).toEqual(['来期の担当']);
    await carryOpenTopics(pair.id);
    expect(await stateOf(topic.id)).toBe('dropped');
    await takeUpTopic(topic.id);
    expect(await db.topics.get(topic.id)).toStrictEqual(topic);
  });

  test('is not asked about again as soon as it is back', async () => {
    const { self, pair } = await startTalk();
    const { id } = await addTopic(pair.id, { title: '来期の担当', broughtBy: self.id });
    const isAsked = async () => isStillWantedAsked((await db.topics.get(id)) ?? expect.fail());
    const carry = async (times: number) => {
      for (let time = 0; time < times; time += 1) await carryOpenTopics(pair.id);
    };
    await carry(3);
    expect(await isAsked()).toBe(true);
    await dropTopic(id);
    await takeUpTopic(id);
    expect(await stateOf(id)).toBe('carried');
    expect(await isAsked()).toBe(false);
    await carry(2);
    expect(await isAsked()).toBe(false);
    await carry(1);
    expect(await isAsked()).toBe(true);
    await keepTopic(id);
    await carry(2);
    expect(await isAsked()).toBe(false);
    await carry(1);
    expect(await isAsked()).toBe(true);
  });

  test('a topic that is in the agenda is not taken up', async () => {
    const { self, pair } = await startTalk();
    const topic = await addTopic(pair.id, { title: '来期の担当', broughtBy: self.id });
    await takeUpTopic(topic.id);
    expect(await db.topics.get(topic.id)).toStrictEqual(topic);
  });
});

describe('a fixed theme', () => {
  const opened = async () => {
    const { self, pair, session } = await startTalk();
    const given = { broughtBy: self.id, sessionId: session.id };
    const lately = await addTopic(pair.id, { ...given, title: '最近の様子', isFixed: true });
    const own = await addTopic(pair.id, { title: '案件の優先順位', broughtBy: self.id });
    await setCurrentTopic(session.id, lately.id);
    return { pair, session, lately, own };
  };

  test('counts as talked about when the talk goes on to a topic; a topic does not', async () => {
    const { session, lately, own } = await opened();
    await setCurrentTopic(session.id, lately.id);
    expect(await stateOf(lately.id)).toBe('new');
    await setCurrentTopic(session.id, own.id);
    expect(await db.topics.get(lately.id)).toMatchObject({ state: 'talked', sessionId: session.id });
    await setCurrentTopic(session.id, undefined);
    expect(await stateOf(own.id)).toBe('new');
  });

  test('counts as talked about when the talk is wrapped up', async () => {
    const { session, lately } = await opened();
    await setSessionStatus(session.id, 'wrapping');
    await closeSession(session.id);
    expect(await stateOf(lately.id)).toBe('talked');
  });

  test('is not carried over', async () => {
    const { pair, session, lately, own } = await opened();
    await closeSession(session.id);
    expect(await db.topics.get(lately.id)).toBeUndefined();
    expect(titles(await agenda(pair.id))).toEqual([own.title]);
  });
});
