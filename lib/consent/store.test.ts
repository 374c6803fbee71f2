import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { batch, meetPage, startTalk, utterance } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { allUtterances } from '../capture/journal';
import { promoteSettled } from '../capture/promote';
import { receiveUtterances } from '../capture/store';
import { readDocument } from '../change-document';
import { db } from '../db';
import { facts, memoText } from '../memo/memo';
import { openMemo, savePrivateNote } from '../memo/store';
import type { Session } from '../sessions/schema';
import {
  addDecision,
  addGoodPoint,
  addMemoLine,
  closeSession,
  recordOf,
  sessionDocument,
} from '../sessions/store';
import { continueTopic, takeUpTheme, themesOfPair } from '../themes/store';
import { addTodo, todosOfPair } from '../todos/store';
import { addTopic, agenda, setTopicTalked } from '../topics/store';
import type { Scope } from './schema';
import {
  agree,
  consentOf,
  deleteCaptured,
  deleteExpired,
  setOffTheRecord,
  settleCaptions,
  stopCapture,
} from './store';

const startedAt = Date.UTC(2026, 10, 23, 1);
const words = '見積もりの前に要件をそろえたいです';
const day = 24 * 60 * 60 * 1000;

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: startedAt }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

const say = (session: Session, text: string, fields = {}) =>
  receiveUtterances(batch(session.id, utterance(session.id, text, fields)), meetPage());

const factsOf = async (sessionId: string) => {
  const doc = await readDocument('sessions.doc', sessionId);
  return facts(doc).toJSON();
};

/** The memo's lines; where a caption stood there may be an empty one. */
const memoOf = async (sessionId: string) =>
  memoText(await readDocument('sessions.doc', sessionId))
    .toString()
    .split('\n')
    .filter(Boolean);

/** A page that answers the orders it gets, as `act` says. */
function pageThat(act: (order: { keep: string }) => Promise<unknown>): void {
  type Send = (
    tab: number,
    message: { data: { keep: string } },
    to: unknown,
    done: (answer: unknown) => void,
  ) => void;
  const send: Send = (_tab, { data }, _to, done) => void act(data).then((res) => done({ res }));
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(send as never);
}

describe('saying yes', () => {
  test('is noted with scope, who noted it and when, in the row and in the document', async () => {
    const { self, session } = await startTalk('days', 30);
    const agreed = { scope: 'days', days: 30, how: 'by-voice', agreedAt: startedAt };
    expect(await consentOf(session.id)).toEqual({
      ...agreed,
      sessionId: session.id,
      notedBy: self.id,
      gaps: [],
      recordEndsAt: startedAt + 30 * day,
    });
    expect(await factsOf(session.id)).toEqual({ consent: { ...agreed, notedBy: self.id } });
  });

  test.each<Scope>(['numbers', 'until-wrap-up', 'keep'])('to %s notes no days', async (scope) => {
    const { session } = await startTalk(scope);
    expect(await consentOf(session.id)).not.toHaveProperty('days');
    expect(await factsOf(session.id)).not.toHaveProperty('consent.days');
  });

  test('again after a stop leaves the pause visible', async () => {
    const { session } = await startTalk('days');
    pass(60_000);
    await stopCapture(session.id, 'third-person');
    pass(30_000);
    await agree(session.id, 'until-wrap-up', 90);
    const consent = await consentOf(session.id);
    expect(consent?.gaps).toMatchObject([{ from: startedAt + 60_000, to: startedAt + 90_000 }]);
    expect(consent).toMatchObject({ scope: 'until-wrap-up', agreedAt: startedAt + 90_000 });
    expect(consent).not.toHaveProperty('stoppedAt');
    expect((await say(session, words)).keep).toBe('text');
  });

  test('again after a stop off the record begins anew, with every pause in its place', async () => {
    const { session } = await startTalk('days');
    await setOffTheRecord(session.id, true);
    pass(10_000);
    await stopCapture(session.id, 'asked');
    pass(10_000);
    await agree(session.id, 'days', 90);
    expect((await consentOf(session.id))?.gaps).toMatchObject([
      { from: startedAt, to: startedAt + 10_000 },
      { from: startedAt + 10_000, to: startedAt + 20_000 },
    ]);
    expect((await say(session, words)).keep).toBe('text');
  });

  test('to another scope while off the record stays off the record', async () => {
    const { session } = await startTalk('days');
    await setOffTheRecord(session.id, true);
    await agree(session.id, 'numbers', 90);
    expect((await say(session, words)).keep).toBe('nothing');
  });
});

describe('off the record', () => {
  test('opens a gap and closes it, also for the other one; pressing twice changes nothing', async () => {
    const { self, session } = await startTalk('days');
    pass(1_000);
    await setOffTheRecord(session.id, true);
    pass(1_000);
    await setOffTheRecord(session.id, true);
    pass(1_000);
    await setOffTheRecord(session.id, false);
    pass(1_000);
    await setOffTheRecord(session.id, false);
    const gap = { by: self.id, from: startedAt + 1_000, to: startedAt + 3_000 };
    const [kept] = (await consentOf(session.id))?.gaps ?? [];
    expect(kept).toEqual({ ...gap, id: expect.any(String) });
    expect(await factsOf(session.id)).toMatchObject({ [`gap:${kept?.id}`]: gap });
  });

  test('is nothing without a yes, and after a stop', async () => {
    const { session } = await startTalk();
    await setOffTheRecord(session.id, true);
    expect(await consentOf(session.id)).toBeUndefined();
    await agree(session.id, 'days', 90);
    await stopCapture(session.id, 'asked');
    await setOffTheRecord(session.id, true);
    expect((await consentOf(session.id))?.gaps).toEqual([]);
  });

  test('what was said before it is handed over first, what the page sends later is not kept', async () => {
    const { session } = await startTalk('days');
    const orders: string[] = [];
    pageThat(async ({ keep }) => {
      orders.push(keep);
      if (orders.length === 1) await say(session, 'まだ記録の中です');
      else await say(session, words);
    });
    await setOffTheRecord(session.id, true);
    expect(orders).toEqual(['nothing', 'nothing']);
    expect((await allUtterances(session.id)).map(({ text }) => text)).toEqual(['まだ記録の中です']);
    expect(await placesWith(words)).toEqual([]);
  });

  test('a page that does not answer holds nothing up', async () => {
    const { session } = await startTalk('days');
    pageThat(() => new Promise(() => undefined));
    await setOffTheRecord(session.id, true);
    expect((await consentOf(session.id))?.gaps).toHaveLength(1);
  });
});

describe('stop', () => {
  test('says why, keeps what was said until then, and records what was settled', async () => {
    const { session } = await startTalk('days');
    await db.utterances.add(utterance(session.id, '前の話です'));
    pass(1_000);
    await stopCapture(session.id, 'asked');
    await say(session, words);
    expect(await consentOf(session.id)).toMatchObject({
      stoppedAt: startedAt + 1_000,
      stoppedBecause: 'asked',
    });
    expect((await recordOf(session.id)).map(({ text }) => text)).toEqual(['前の話です']);
    expect(await placesWith(words)).toEqual([]);
  });
});

describe('at the end', () => {
  /** A settled line and one that was still growing. */
  const talk = async (scope?: Scope) => {
    const { session, pair } = await startTalk(scope);
    if (scope) await say(session, words);
    if (scope) await say(session, 'まだ話して', { isSettled: false });
    return { session, pair };
  };

  test.each<[Scope, string[]]>([
    ['days', [words, 'まだ話して']],
    ['keep', [words, 'まだ話して']],
    ['until-wrap-up', []],
    ['numbers', []],
  ])('scope %s leaves the record %j and an empty journal', async (scope, left) => {
    const { session } = await talk(scope);
    await settleCaptions(session.id);
    expect((await recordOf(session.id)).map(({ text }) => text)).toEqual(left);
    expect(await db.utterances.count()).toBe(0);
    expect(await consentOf(session.id)).toMatchObject({ stoppedBecause: 'ended' });
    if (left.length === 0) expect(await placesWith(words)).toEqual([]);
  });

  test('the numbers stay', async () => {
    const { session } = await startTalk('numbers');
    const talk = [{ id: 't1', speaker: '佐藤 花子', characters: 16, speakingMs: 900 }];
    await receiveUtterances({ ...batch(session.id), talk }, meetPage());
    await settleCaptions(session.id);
    expect(await db.talks.count()).toBe(1);
  });

  test('lines taken into the memo stay as memo text', async () => {
    const { session } = await talk('until-wrap-up');
    const [line] = await allUtterances(session.id);
    await addMemoLine(session.id, `- ${words}`, line?.id);
    await settleCaptions(session.id);
    expect(await memoOf(session.id)).toEqual([`- ${words}`]);
    expect(await placesWith('まだ話して')).toEqual([]);
  });

  test('doing it twice changes nothing', async () => {
    const { session } = await talk('days');
    await settleCaptions(session.id);
    const before = await recordOf(session.id);
    pass(5_000);
    await settleCaptions(session.id);
    expect(await recordOf(session.id)).toEqual(before);
    expect((await consentOf(session.id))?.stoppedAt).toBe(startedAt);
  });

  test('a stop for another reason keeps its reason', async () => {
    const { session } = await talk('days');
    await stopCapture(session.id, 'third-person');
    await settleCaptions(session.id);
    expect((await consentOf(session.id))?.stoppedBecause).toBe('third-person');
    expect(await recordOf(session.id)).toHaveLength(2);
  });

  test('without a yes there is nothing to do', async () => {
    const { session } = await talk();
    await settleCaptions(session.id);
    expect(await consentOf(session.id)).toBeUndefined();
  });
});

describe('stop and delete', () => {
  /** Captured words in every place they can get to, with own text beside them. */
  async function takeEverywhere(scope: Scope) {
    const { self, pair, session } = await startTalk(scope);
    await addMemoLine(session.id, '自分で書いた行');
    const line = utterance(session.id, words);
    await receiveUtterances(batch(session.id, line), meetPage());
    await say(session, `${words}。まだ続く`, { isSettled: false });
    await addMemoLine(session.id, `- 佐藤: ${words}`, line.id);
    await addMemoLine(session.id, 'あとで書いた行');
    await addGoodPoint(session.id, words, line.id);
    await addGoodPoint(session.id, '提案が通った');
    await addDecision(session.id, '要件を先に決める');
    const at = { sessionId: session.id };
    await addTodo(pair.id, { text: words, owner: self.id, utteranceId: line.id, ...at });
    await addTodo(pair.id, { text: '下書きを書く', owner: self.id, ...at });
    await addTopic(pair.id, { title: words, broughtBy: pair.personId, utteranceId: line.id });
    await addTopic(pair.id, { title: '案件の優先順位', broughtBy: pair.personId });
    await savePrivateNote(session.id, '自分だけの覚え');
    return { pair, session };
  }

  async function expectOnlyOwnText({ pair, session }: Awaited<ReturnType<typeof takeEverywhere>>) {
    expect(await placesWith(words)).toEqual([]);
    expect(await memoOf(session.id)).toEqual(['自分で書いた行', 'あとで書いた行']);
    const noted = await sessionDocument(session.id);
    expect(noted.goodPoints.map(({ text }) => text)).toEqual(['提案が通った']);
    expect(noted.decisions.map(({ text }) => text)).toEqual(['要件を先に決める']);
    expect((await todosOfPair(pair.id)).map(({ text }) => text)).toEqual(['下書きを書く']);
    expect((await agenda(pair.id)).map(({ title }) => title)).toEqual(['案件の優先順位']);
    expect(await placesWith('自分だけの覚え')).toEqual(['privateNotes']);
  }

  test('the words are found in all those places before', async () => {
    await takeEverywhere('days');
    expect((await placesWith(words)).sort()).toEqual(
      [
        '$pairs.notebook_updates',
        '$pairs.notebook_updates, read as documents',
        '$sessions.doc_updates',
        '$sessions.doc_updates, read as documents',
        'todos',
        'topics',
        'utterances',
      ].sort(),
    );
  });

  test.each<Scope>(['until-wrap-up', 'days', 'keep'])(
    'leaves not one captured character (%s)',
    async (scope) => {
      const talk = await takeEverywhere(scope);
      await deleteCaptured(talk.session.id);
      await expectOnlyOwnText(talk);
      expect(await consentOf(talk.session.id)).toMatchObject({ stoppedBecause: 'deleted' });
      expect(await db.sessions.get(talk.session.id)).toMatchObject({ speakers: [], erasedAt: startedAt });
      expect(await factsOf(talk.session.id)).toEqual({});
    },
  );

  test.each<Scope>(['until-wrap-up', 'days', 'keep'])('does so after the wrap-up too (%s)', async (scope) => {
    const talk = await takeEverywhere(scope);
    await settleCaptions(talk.session.id);
    pass(60_000);
    await closeSession(talk.session.id);
    pass(day);
    await deleteCaptured(talk.session.id);
    await expectOnlyOwnText(talk);
  });

  test('so does the theme that a topic from a caption became, and what that became later', async () => {
    const { self, pair, session } = await startTalk('days');
    const topic = await addTopic(pair.id, { title: words, broughtBy: self.id, utteranceId: 'u-topic' });
    await settleCaptions(session.id);
    await closeSession(session.id);
    pass(day);
    await continueTopic(topic.id);
    await setTopicTalked(topic.id, session.id, true);
    const [theme] = await themesOfPair(pair.id);
    await takeUpTheme(theme?.id ?? '');
    expect(await placesWith(words)).toEqual(expect.arrayContaining(['topics', 'themes']));
    await deleteCaptured(session.id);
    expect(await placesWith(words)).toEqual([]);
  });

  test('what other 1on1s of the pair took from captions stays', async () => {
    const { self, pair, session } = await startTalk('days');
    await addTodo(pair.id, { text: '今日の宿題', owner: self.id, utteranceId: 'of today' });
    pass(-day);
    await addTodo(pair.id, { text: '先週の宿題', owner: self.id, utteranceId: 'of last week' });
    pass(day);
    await closeSession(session.id);
    await deleteCaptured(session.id);
    expect((await todosOfPair(pair.id)).map(({ text }) => text)).toEqual(['先週の宿題']);
  });

  test('numbers and names go as well', async () => {
    const { session } = await startTalk('numbers');
    const talk = [{ id: 't1', speaker: 'Sato H.', characters: 16, speakingMs: 900 }];
    await receiveUtterances({ ...batch(session.id), talk }, meetPage());
    expect(await placesWith('Sato H.')).toEqual(expect.arrayContaining(['talks', 'sessions']));
    await deleteCaptured(session.id);
    expect(await placesWith('Sato H.')).toEqual([]);
  });

  test('a batch that arrives late finds nothing open, and nothing is promoted any more', async () => {
    const { session } = await startTalk('days');
    const late = utterance(session.id, words);
    await deleteCaptured(session.id);
    expect((await receiveUtterances(batch(session.id, late), meetPage())).keep).toBe('nothing');
    await db.utterances.add(late);
    await promoteSettled(session.id);
    await db.utterances.clear();
    expect(await placesWith(words)).toEqual([]);
    await settleCaptions(session.id);
    expect((await consentOf(session.id))?.stoppedBecause).toBe('deleted');
  });

  test('what an editor wrote is kept, what it took from captions is not', async () => {
    const { session } = await startTalk('days');
    const memo = await openMemo(session.id, () => undefined);
    if (!memo) throw new Error('no memo');
    memoText(memo.doc).insert(0, '手で書いた行\n');
    await vi.waitFor(async () => expect(await placesWith('手で書いた行')).not.toEqual([]));
    await addMemoLine(session.id, words, 'u-in-editor');
    memo.close();
    await deleteCaptured(session.id);
    expect(await memoOf(session.id)).toEqual(['手で書いた行']);
    expect(await placesWith(words)).toEqual([]);
  });

  test('an editor that stands open does not bring the words back', async () => {
    const { session } = await startTalk('days');
    const memo = await openMemo(session.id, () => undefined);
    if (!memo) throw new Error('no memo');
    await addMemoLine(session.id, words, 'u-in-editor');
    await vi.waitFor(() => expect(memoText(memo.doc).toString()).toContain(words));
    await deleteCaptured(session.id);
    memoText(memo.doc).insert(0, '消したあとの行\n');
    await vi.waitFor(async () => expect(await memoOf(session.id)).toContain('消したあとの行'));
    memo.close();
    expect(await placesWith(words)).toEqual([]);
    const again = await openMemo(session.id, () => undefined);
    expect(again && memoText(again.doc).toString()).not.toContain(words);
    again?.close();
  });

  test('is all or nothing', async () => {
    const talk = await takeEverywhere('days');
    const before = await placesWith(words);
    vi.spyOn(db.sessions, 'update').mockImplementationOnce(() => {
      throw new Error('the disk is full');
    });
    await expect(deleteCaptured(talk.session.id)).rejects.toThrow('the disk is full');
    expect(await placesWith(words)).toEqual(before);
    expect(await consentOf(talk.session.id)).not.toHaveProperty('stoppedAt');
    expect(await memoOf(talk.session.id)).toContain(`- 佐藤: ${words}`);
  });
});

describe('what is over', () => {
  const recorded = async (scope: Scope, days = 90) => {
    const talk = await startTalk(scope, days);
    await say(talk.session, words);
    return talk;
  };

  test('a record is deleted when its days are over, not before', async () => {
    const { session } = await recorded('days', 30);
    await settleCaptions(session.id);
    await closeSession(session.id);
    expect(await deleteExpired(startedAt + 30 * day - 1)).toBe(0);
    expect(await recordOf(session.id)).toHaveLength(1);
    expect(await deleteExpired(startedAt + 30 * day)).toBe(1);
    expect(await placesWith(words)).toEqual([]);
    expect(await recordOf(session.id)).toEqual([]);
  });

  test('lines that the two took into their memo stay', async () => {
    const { session } = await recorded('days', 30);
    await addMemoLine(session.id, `- ${words}`, 'u');
    await settleCaptions(session.id);
    await deleteExpired(startedAt + 30 * day);
    expect(await memoOf(session.id)).toEqual([`- ${words}`]);
    expect(await recordOf(session.id)).toEqual([]);
  });

  test('a narrower yes later on leaves the end that was agreed for the record before', async () => {
    const { session } = await recorded('days', 30);
    await stopCapture(session.id, 'asked');
    pass(1_000);
    await agree(session.id, 'numbers', 30);
    await closeSession(session.id);
    expect(await deleteExpired(startedAt + 30 * day)).toBe(1);
    expect(await recordOf(session.id)).toEqual([]);
  });

  test('a record without an end stays', async () => {
    const { session } = await recorded('keep');
    await settleCaptions(session.id);
    await closeSession(session.id);
    expect(await deleteExpired(startedAt + 4_000 * day)).toBe(0);
    expect(await recordOf(session.id)).toHaveLength(1);
  });

  test('text of a session left open for a day is dropped, and the captions stop', async () => {
    const { session } = await recorded('until-wrap-up');
    expect(await deleteExpired(startedAt + day - 1)).toBe(0);
    pass(day);
    expect(await deleteExpired(Date.now())).toBe(1);
    expect(await placesWith(words)).toEqual([]);
    expect((await say(session, '翌日の話')).keep).toBe('nothing');
  });

  test('a record of a session left open for a day stays, but its captions stop: the next call needs a new yes', async () => {
    const { session } = await recorded('keep');
    pass(day);
    expect(await deleteExpired(Date.now())).toBe(0);
    expect(await recordOf(session.id)).toHaveLength(1);
    expect((await say(session, '翌日の話')).keep).toBe('nothing');
  });

  test('a session going on for an hour is left alone', async () => {
    const { session } = await recorded('until-wrap-up');
    pass(60 * 60_000);
    expect(await deleteExpired(Date.now())).toBe(0);
    expect((await say(session, 'まだ話しています')).keep).toBe('text');
  });

  test('is deleted once', async () => {
    const { session } = await recorded('days', 30);
    await closeSession(session.id);
    pass(30 * day);
    expect(await deleteExpired(Date.now())).toBe(1);
    expect(await deleteExpired(Date.now())).toBe(0);
  });

  test('what was agreed anew after a deletion ends like any other', async () => {
    const { session } = await recorded('days', 30);
    await deleteCaptured(session.id);
    pass(1_000);
    await agree(session.id, 'days', 30);
    await say(session, words);
    await settleCaptions(session.id);
    await closeSession(session.id);
    pass(30 * day);
    expect(await deleteExpired(Date.now())).toBe(1);
    expect(await placesWith(words)).toEqual([]);
  });
});
