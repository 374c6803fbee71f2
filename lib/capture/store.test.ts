import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { batch, meetPage, startTalk, utterance } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { setOffTheRecord, stopCapture } from '../consent/store';
import { db } from '../db';
import { addAlias } from '../people/store';
import { closeSession, recordOf, setCurrentTopic, startSession } from '../sessions/store';
import { selectorOverrides, showPageButton } from '../settings';
import type { Meeting } from './health';
import { allUtterances, lastUtterances, talkOf } from './journal';
import { captureOfTab, forgetTab, forgetTabs, receiveMeeting, receiveUtterances } from './store';

const words = '見積もりの前に要件をそろえたいです';
const inCall: Meeting = {
  platform: 'meet',
  meetingKey: 'abc-defg-hij',
  call: 'in-call',
  people: ['佐藤 花子'],
  health: { state: 'waiting', undecided: 0, cutOff: 0 },
};

afterEach(() => vi.useRealTimers());

test('a message for a session that is not its own changes nothing, and is counted beside the health', async () => {
  const { session } = await startTalk('days');
  await receiveMeeting(inCall, meetPage());
  await expect(receiveUtterances(batch('another', utterance('another', words)), meetPage())).rejects.toThrow(
    'Refused',
  );
  await expect(receiveUtterances({ sessionId: session.id, utterances: 'x' }, meetPage())).rejects.toThrow();
  await receiveMeeting(inCall, meetPage());
  expect(await captureOfTab(meetPage().tab?.id ?? 0)).toMatchObject({ refused: 2 });
  expect(await placesWith(words)).toEqual([]);
});

describe('who may speak to it', () => {
  test.each([
    ['another extension', { id: 'somebody-else' }],
    ['a page that is no meeting', { url: 'https://example.com/abc-defg-hij' }],
    ['a page that only looks like one', { url: 'https://meet.google.com.example.com/abc-defg-hij' }],
    ['a page without a lock', { url: 'http://meet.google.com/abc-defg-hij' }],
    ['a page that says nothing of itself', { url: undefined }],
    ['what is no tab', { tab: {} }],
  ])('%s is refused', async (_, fields) => {
    const { session } = await startTalk('days');
    const sender = { ...meetPage(), ...fields };
    await expect(receiveMeeting(inCall, sender)).rejects.toThrow('Refused');
    await expect(receiveUtterances(batch(session.id, utterance(session.id, words)), sender)).rejects.toThrow(
      'Refused',
    );
    expect(await db.captures.count()).toBe(0);
    expect(await placesWith(words)).toEqual([]);
  });

  test('another tab cannot write into this call’s session', async () => {
    const { session } = await startTalk('days');
    const sender = meetPage({ tab: { id: 8 } });
    const sent = receiveUtterances(batch(session.id, utterance(session.id, words)), sender);
    await expect(sent).rejects.toThrow('Refused: not the session of this tab');
    expect(await placesWith(words)).toEqual([]);
  });

  test('a session that does not exist takes nothing', async () => {
    await startTalk('days');
    await expect(receiveUtterances(batch('gone'), meetPage())).rejects.toThrow('Refused');
  });

  test.each<[string, (id: string) => unknown]>([
    ['utterances', (id) => ({ sessionId: id, talk: [] })],
    ['revision', (id) => batch(id, { ...utterance(id, words), revision: 1.5 })],
    ['text', (id) => batch(id, utterance(id, 'あ'.repeat(20_001)))],
    ['speaker', (id) => batch(id, utterance(id, words, { speaker: 'あ'.repeat(201) }))],
    ['sessionId', (id) => ({ ...batch(id), sessionId: '' })],
    [
      'characters',
      (id) => ({ ...batch(id), talk: [{ id: 't', speaker: 'a', characters: -1, speakingMs: 0 }] }),
    ],
    ['utterances', (id) => batch(id, ...Array.from({ length: 201 }, () => utterance(id, words)))],
  ])('a batch with wrong %s is refused, and the field is named', async (field, made) => {
    const { session } = await startTalk('days');
    await expect(receiveUtterances(made(session.id), meetPage())).rejects.toThrow(field);
    expect(await placesWith(words)).toEqual([]);
  });

  test('a meeting with wrong fields is refused, and the field is named', async () => {
    await expect(receiveMeeting({ ...inCall, call: 'on hold' }, meetPage())).rejects.toThrow('call');
    await expect(receiveMeeting({ ...inCall, people: [1] }, meetPage())).rejects.toThrow('people');
  });

  test('a batch cannot carry words into another session', async () => {
    const { pair, session } = await startTalk('days');
    const other = await startSession(pair.id, 'in-person', 30);
    const sent = batch(session.id, utterance(other.id, words), utterance(session.id, 'はい'));
    await receiveUtterances(sent, meetPage());
    expect(await placesWith(words)).toEqual([]);
    expect(await allUtterances(session.id)).toHaveLength(1);
  });

  test('an utterance of another session is not overwritten', async () => {
    const { pair, session } = await startTalk('days');
    const other = await startSession(pair.id, 'in-person', 30);
    const theirs = utterance(other.id, 'こちらの話');
    await db.utterances.add(theirs);
    await receiveUtterances(
      batch(session.id, utterance(session.id, words, { id: theirs.id, revision: 9 })),
      meetPage(),
    );
    expect(await db.utterances.get(theirs.id)).toEqual(theirs);
  });
});

describe('when nothing is kept', () => {
  const cases: [string, () => Promise<string>][] = [
    ['before both said yes', async () => (await startTalk()).session.id],
    [
      'off the record',
      async () => {
        const { session } = await startTalk('days');
        await setOffTheRecord(session.id, true);
        return session.id;
      },
    ],
    [
      'after stop',
      async () => {
        const { session } = await startTalk('days');
        await stopCapture(session.id, 'asked');
        return session.id;
      },
    ],
    [
      'after the session was closed',
      async () => {
        const { session } = await startTalk('days');
        await closeSession(session.id);
        return session.id;
      },
    ],
    [
      'when the company forbids it',
      async () => {
        const { session } = await startTalk('days');
        await fakeBrowser.storage.managed.set({ captureAllowed: false });
        return session.id;
      },
    ],
  ];

  test.each(cases)('%s: neither words, nor names, nor numbers', async (_, begin) => {
    const sessionId = await begin();
    const talk = [{ id: 't1', speaker: '山本 次郎', characters: 16, speakingMs: 900 }];
    const sent = { ...batch(sessionId, utterance(sessionId, words, { speaker: '山本 次郎' })), talk };
    expect(await receiveUtterances(sent, meetPage())).toMatchObject({ keep: 'nothing' });
    expect(await placesWith(words)).toEqual([]);
    expect(await placesWith('山本')).toEqual([]);
    expect(await db.talks.count()).toBe(0);
  });

  test('back on the record words are kept again', async () => {
    const { session } = await startTalk('days');
    await setOffTheRecord(session.id, true);
    await setOffTheRecord(session.id, false);
    expect(
      await receiveUtterances(batch(session.id, utterance(session.id, words)), meetPage()),
    ).toMatchObject({
      keep: 'text',
    });
    expect(await placesWith(words)).toContain('utterances');
  });
});

describe('the journal', () => {
  let sessionId: string;
  beforeEach(async () => {
    sessionId = (await startTalk('until-wrap-up')).session.id;
  });
  const send = (...utterances: ReturnType<typeof utterance>[]) =>
    receiveUtterances(batch(sessionId, ...utterances), meetPage());
  const lines = async () => (await allUtterances(sessionId)).map(({ text }) => text);

  test('a line that grows stays one line', async () => {
    const first = utterance(sessionId, '見積もり', { isSettled: false });
    await send(first);
    await send({ ...first, text: words, revision: 2, isSettled: true });
    expect(await lines()).toEqual([words]);
  });

  test('the same batch again changes nothing', async () => {
    const sent = [utterance(sessionId, words), utterance(sessionId, 'はい')];
    await send(...sent);
    const before = await db.utterances.toArray();
    await send(...sent);
    expect(await db.utterances.toArray()).toEqual(before);
    expect(before).toHaveLength(2);
  });

  test('an older revision that comes late changes nothing', async () => {
    const first = utterance(sessionId, '見積もりの前', { revision: 1 });
    await send({ ...first, text: words, revision: 3 });
    await send({ ...first, revision: 2 });
    await send({ ...first, text: 'ほかの文', revision: 3 });
    expect(await lines()).toEqual([words]);
  });

  test('a withdrawn utterance vanishes', async () => {
    const first = utterance(sessionId, words);
    await send(first, utterance(sessionId, 'はい'));
    await send({ ...first, text: '', revision: 2 });
    expect(await lines()).toEqual(['はい']);
    expect((await lastUtterances(sessionId, 10)).map(({ text }) => text)).toEqual(['はい']);
    expect(await placesWith(words)).toEqual([]);
  });

  test('lines come in the order of speaking, the last ones on demand', async () => {
    await send(
      utterance(sessionId, 'いち', { startedAt: 10 }),
      utterance(sessionId, 'さん', { startedAt: 30 }),
    );
    await send(utterance(sessionId, 'に', { startedAt: 20 }));
    expect(await lines()).toEqual(['いち', 'に', 'さん']);
    expect((await lastUtterances(sessionId, 2)).map(({ text }) => text)).toEqual(['に', 'さん']);
  });

  test('a line belongs to the topic that was open when it began', async () => {
    await setCurrentTopic(sessionId, 'priorities');
    const first = utterance(sessionId, '見積もり');
    await send(first);
    await setCurrentTopic(sessionId, 'growth');
    await send({ ...first, text: words, revision: 2 }, utterance(sessionId, '次の話です'));
    await setCurrentTopic(sessionId, undefined);
    await send(utterance(sessionId, '雑談です'));
    expect((await allUtterances(sessionId)).map(({ topicId }) => topicId)).toEqual([
      'priorities',
      'growth',
      undefined,
    ]);
  });

  test('with until-wrap-up nothing goes into the record', async () => {
    await send(utterance(sessionId, words));
    expect(await recordOf(sessionId)).toEqual([]);
  });
});

test('with consent to a record settled lines go into it at once, growing ones do not', async () => {
  const { session } = await startTalk('days');
  const growing = utterance(session.id, 'まだ話して', { isSettled: false });
  await receiveUtterances(batch(session.id, utterance(session.id, words), growing), meetPage());
  expect((await recordOf(session.id)).map(({ text }) => text)).toEqual([words]);
});

describe('numbers only', () => {
  test('no text is in any table, even where a page sends it', async () => {
    const { session } = await startTalk('numbers');
    const talk = [{ id: 't1', speaker: '佐藤 花子', characters: 16, speakingMs: 900 }];
    const order = await receiveUtterances(
      { ...batch(session.id, utterance(session.id, words)), talk },
      meetPage(),
    );
    expect(order.keep).toBe('numbers');
    expect(await placesWith(words)).toEqual([]);
    expect(await placesWith('佐藤')).toContain('talks');
    expect(await talkOf(session.id)).toMatchObject([{ speaker: '佐藤 花子', characters: 16 }]);
  });

  test('sums replace the earlier ones of the same reading and add up over readings', async () => {
    const { session } = await startTalk('numbers');
    const send = (id: string, characters: number) =>
      receiveUtterances(
        { ...batch(session.id), talk: [{ id, speaker: '佐藤 花子', characters, speakingMs: 900 }] },
        meetPage(),
      );
    await send('first', 10);
    await send('first', 25);
    await send('after a reload', 5);
    expect(await talkOf(session.id)).toEqual([{ speaker: '佐藤 花子', characters: 30, speakingMs: 1_800 }]);
  });

  test('where text is kept the share is counted from it, in characters as people see them', async () => {
    const { session } = await startTalk('until-wrap-up');
    await receiveUtterances(batch(session.id, utterance(session.id, '𠮷野家です')), meetPage());
    expect(await talkOf(session.id)).toEqual([{ speaker: '佐藤 花子', characters: 5, speakingMs: 500 }]);
  });
});

describe('a third person', () => {
  const threeVoices = (id: string) => [
    utterance(id, 'こんにちは', { speaker: '田中 一郎' }),
    utterance(id, 'お願いします', { speaker: '佐藤 花子' }),
    utterance(id, words, { speaker: '山本 次郎' }),
  ];

  test('stops the captions and is kept in nothing', async () => {
    const { session } = await startTalk('days');
    const [mine, hers, third] = threeVoices(session.id);
    if (!mine || !hers || !third) throw new Error('three lines');
    expect((await receiveUtterances(batch(session.id, mine, hers), meetPage())).keep).toBe('text');
    expect((await receiveUtterances(batch(session.id, third), meetPage())).keep).toBe('nothing');
    expect(await db.consents.get(session.id)).toMatchObject({ stoppedBecause: 'third-person' });
    expect(await placesWith(words)).toEqual([]);
    expect(await placesWith('山本')).toEqual([]);
    expect(await placesWith('お願いします')).toContain('utterances');
  });

  test('that speaks in the first batch already is kept in nothing', async () => {
    const { session } = await startTalk('days');
    await receiveUtterances(batch(session.id, ...threeVoices(session.id)), meetPage());
    expect(await db.utterances.count()).toBe(0);
    expect(await placesWith('山本')).toEqual([]);
  });

  test('stops the numbers too', async () => {
    const { session } = await startTalk('numbers');
    const talk = ['田中 一郎', '佐藤 花子', '山本 次郎'].map((speaker, index) => ({
      id: `t${index}`,
      speaker,
      characters: 9,
      speakingMs: 900,
    }));
    expect((await receiveUtterances({ ...batch(session.id), talk }, meetPage())).keep).toBe('nothing');
    expect(await db.talks.count()).toBe(0);
    expect(await placesWith('山本')).toEqual([]);
  });

  test('is not seen in another name of one of the two', async () => {
    const { pair, session } = await startTalk('days');
    await addAlias(pair.personId, 'hanako.s');
    const [mine, hers] = threeVoices(session.id);
    if (!mine || !hers) throw new Error('two lines');
    const alias = utterance(session.id, 'はい', { speaker: 'hanako.s' });
    const self = utterance(session.id, 'うん', { speaker: 'あなた' });
    expect((await receiveUtterances(batch(session.id, mine, hers, alias, self), meetPage())).keep).toBe(
      'text',
    );
    expect(await db.utterances.count()).toBe(4);
  });

  test('is not seen in a stand-in that became one of the two', async () => {
    const { session } = await startTalk('days');
    const [mine, hers] = threeVoices(session.id);
    if (!mine || !hers) throw new Error('two lines');
    await receiveUtterances(batch(session.id, mine, { ...hers, speaker: '#1' }), meetPage());
    const order = await receiveUtterances(batch(session.id, { ...hers, revision: 2 }), meetPage());
    expect(order.keep).toBe('text');
    expect((await db.sessions.get(session.id))?.speakers).toEqual(['田中 一郎', '佐藤 花子']);
  });
});

describe('where a meeting page is', () => {
  test('is noted for its tab, and gone with the tab', async () => {
    await receiveMeeting(inCall, meetPage());
    expect(await captureOfTab(7)).toMatchObject({ ...inCall, tabId: 7, frameId: 0 });
    await forgetTab(7);
    expect(await captureOfTab(7)).toBeUndefined();
  });

  test('a frame in the call speaks for the tab, until it falls silent', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 });
    await receiveMeeting(inCall, meetPage({ frameId: 4 }));
    await receiveMeeting({ ...inCall, call: 'outside' }, meetPage());
    expect(await captureOfTab(7)).toMatchObject({ call: 'in-call', frameId: 4 });
    vi.setSystemTime(1_015_000);
    await receiveMeeting({ ...inCall, call: 'left' }, meetPage());
    expect(await captureOfTab(7)).toMatchObject({ call: 'left', frameId: 0 });
  });

  test('a frame that leaves the call says so at once', async () => {
    await receiveMeeting(inCall, meetPage({ frameId: 4 }));
    await receiveMeeting({ ...inCall, call: 'left' }, meetPage({ frameId: 4 }));
    expect(await captureOfTab(7)).toMatchObject({ call: 'left', frameId: 4 });
  });

  test('a page without a session is told to keep nothing', async () => {
    expect(await receiveMeeting(inCall, meetPage())).toMatchObject({ keep: 'nothing' });
  });

  test('the page of a session is told its session and what may be kept', async () => {
    const { session } = await startTalk('numbers');
    expect(await receiveMeeting(inCall, meetPage())).toMatchObject({
      sessionId: session.id,
      keep: 'numbers',
    });
  });

  test('the page hears of its button and of selectors that replace the built-in ones', async () => {
    await showPageButton.setValue(false);
    await selectorOverrides.setValue({ meet: { row: ['.mine'] }, zoom: { row: ['.other'] } });
    const order = await receiveMeeting(inCall, meetPage());
    expect(order).toEqual({ keep: 'nothing', asOf: expect.any(Number), selectors: { row: ['.mine'] } });
    await showPageButton.setValue(true);
    await fakeBrowser.storage.managed.set({ selectorOverrides: { meet: { row: ['.company'] } } });
    const managed = await receiveMeeting(inCall, meetPage());
    expect(managed.buttonLabel).toMatch(/\S/);
    expect(managed.selectors).toMatchObject({ row: ['.company'] });
  });
});

describe('after the browser was started again', () => {
  const newTab = meetPage({ tab: { id: 31 } });
  const otherCall: Meeting = { ...inCall, meetingKey: 'xyz-xyzw-xyz' };

  test('the same meeting link finds its session in the new tab', async () => {
    const { session } = await startTalk('days');
    await forgetTabs();
    expect(await receiveMeeting(inCall, newTab)).toMatchObject({ sessionId: session.id, keep: 'text' });
    await receiveUtterances(batch(session.id, utterance(session.id, words)), newTab);
    expect(await placesWith(words)).toContain('utterances');
  });

  test('a tab that got the old number is not taken for the call', async () => {
    const { session } = await startTalk('days');
    await forgetTabs();
    expect(await receiveMeeting(otherCall, meetPage())).not.toHaveProperty('sessionId');
    await expect(
      receiveUtterances(batch(session.id, utterance(session.id, words)), meetPage()),
    ).rejects.toThrow('Refused');
  });

  test.each<[string, Meeting]>([
    ['another link', otherCall],
    ['a page without a link', { ...inCall, meetingKey: undefined }],
    ['the lobby', { ...inCall, call: 'lobby' }],
    ['the same key on another platform', { ...inCall, platform: 'zoom' }],
  ])('%s finds nothing', async (_, meeting) => {
    await startTalk('days');
    await forgetTabs();
    expect(await receiveMeeting(meeting, newTab)).not.toHaveProperty('sessionId');
  });

  test('a session whose tab is open stays with its tab', async () => {
    const { session } = await startTalk('days');
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValue({} as never);
    expect(await receiveMeeting(inCall, newTab)).not.toHaveProperty('sessionId');
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
    expect(await receiveMeeting(inCall, newTab)).toMatchObject({ sessionId: session.id });
  });

  test('a closed session is not found again', async () => {
    const { session } = await startTalk('days');
    await closeSession(session.id);
    await forgetTabs();
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 7'));
    expect(await receiveMeeting(inCall, newTab)).not.toHaveProperty('sessionId');
  });
});
