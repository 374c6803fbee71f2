import { afterEach, describe, expect, test, vi } from 'vitest';
import { startTalk } from '@/tests/a-talk';
import { db } from '../db';
import { addTopic, agenda, setTopicTalked } from '../topics/store';
import {
  addTheme,
  changeTheme,
  continueTopic,
  removeTheme,
  setThemeState,
  takeUpTheme,
  themesOfPair,
  undoContinueTopic,
  writeThemeNote,
} from './store';

afterEach(() => vi.useRealTimers());

async function withTheme() {
  const { self, pair, session } = await startTalk();
  const broughtBy = pair.personId;
  const id = await addTheme(pair.id, { title: 'データ分析を学びたい', category: 'skills', broughtBy });
  const theme = async () => (await db.themes.get(id)) ?? expect.fail();
  return { self, pair, session, id, theme };
}

describe('the notes of a theme', () => {
  test('there is one for a 1on1, rewritten as the talk goes on; the newest stands first', async () => {
    const { session, id, theme } = await withTheme();
    vi.useFakeTimers({ toFake: ['Date'] });
    await writeThemeNote(id, { text: '本を一冊読んだ', sessionId: 'earlier', nextMove: '勉強会に出る' });
    vi.setSystemTime(Date.now() + 1);
    await writeThemeNote(id, { text: '勉強会に出た', sessionId: session.id });
    await writeThemeNote(id, { text: '勉強会に出た', sessionId: session.id, nextMove: '次は発表する' });
    expect((await theme()).notes.map(({ text, nextMove }) => [text, nextMove])).toEqual([
      ['勉強会に出た', '次は発表する'],
      ['本を一冊読んだ', '勉強会に出る'],
    ]);
  });

  test('two lines left at the same moment are both kept, in one note', async () => {
    const { session, id, theme } = await withTheme();
    const sessionId = session.id;
    await Promise.all([
      writeThemeNote(id, { text: '勉強会に出た', sessionId }),
      writeThemeNote(id, { nextMove: '次は発表する', sessionId }),
    ]);
    expect((await theme()).notes).toMatchObject([{ text: '勉強会に出た', nextMove: '次は発表する' }]);
  });

  test('one that is emptied is gone', async () => {
    const { session, id, theme } = await withTheme();
    await writeThemeNote(id, { text: '書きかけ', sessionId: session.id, nextMove: '何か' });
    await writeThemeNote(id, { text: ' ', sessionId: session.id, nextMove: '' });
    expect((await theme()).notes).toEqual([]);
  });
});

describe('a topic to go on with', () => {
  test('becomes a theme of its own, and this talk is the first about it', async () => {
    const { self, pair, session } = await startTalk();
    const given = { title: '評価面談の前に', broughtBy: self.id, category: 'career' } as const;
    const topic = await addTopic(pair.id, given);
    await setTopicTalked(topic.id, session.id, true);
    await continueTopic(topic.id);
    await continueTopic(topic.id);
    const [theme, ...others] = await themesOfPair(pair.id);
    expect(others).toEqual([]);
    expect(theme).toMatchObject({ ...given, state: 'going', notes: [] });
    expect(await db.topics.get(topic.id)).toMatchObject({ ongoingId: theme?.id, state: 'talked' });
    await undoContinueTopic(topic.id);
    expect(await themesOfPair(pair.id)).toEqual([]);
    expect(await db.topics.get(topic.id)).not.toHaveProperty('ongoingId');
  });

  test('nothing is made of one that was not shown yet', async () => {
    const { self, pair } = await startTalk();
    const topic = await addTopic(pair.id, { title: 'まだ迷う', broughtBy: self.id, isPrivate: true });
    await continueTopic(topic.id);
    expect(await themesOfPair(pair.id)).toEqual([]);
  });
});

test('a theme is taken into the agenda as a topic of the one who brought it', async () => {
  const { pair, id } = await withTheme();
  await takeUpTheme(id);
  await takeUpTheme(id);
  expect(await agenda(pair.id)).toMatchObject([
    { title: 'データ分析を学びたい', ongoingId: id, broughtBy: pair.personId, category: 'skills' },
  ]);
});

test('a theme is renamed, ended and taken up again with all that was written', async () => {
  const { pair, id, theme } = await withTheme();
  await writeThemeNote(id, { text: '本を一冊読んだ' });
  await changeTheme(id, { title: '分析を仕事で使う' });
  await setThemeState(id, 'ended');
  expect(await theme()).toMatchObject({ title: '分析を仕事で使う', endedAt: expect.any(Number) });
  await setThemeState(id, 'going');
  expect(await theme()).toMatchObject({ state: 'going', notes: [{ text: '本を一冊読んだ' }] });
  expect(await theme()).not.toHaveProperty('endedAt');
  await removeTheme(id);
  expect(await themesOfPair(pair.id)).toEqual([]);
});
