import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { batch, meetPage, sato, startTalk, utterance } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { handOut, takeIn } from '@/tests/two-devices';
import { twoOfAPair } from '@/tests/two-of-a-pair';
import { checkNotebook } from '../backup/check-document';
import { receiveUtterances } from '../capture/store';
import { readDocument } from '../change-document';
import { agree, consentOf, deleteCaptured, settleCaptions } from '../consent/store';
import { db } from '../db';
import { writeFields } from '../notebooks/notebook';
import { changeNotebook } from '../notebooks/store';
import { addPair } from '../pairs/store';
import { me } from '../people/store';
import type { SharedSession } from '../sessions/schema';
import {
  addGoodPoint,
  addMemoLine,
  closeSession,
  currentSession,
  recordOf,
  sessionById,
  sessionsInNotebook,
  setSessionLength,
  setSessionStatus,
  startSession,
} from '../sessions/store';
import { showTalkShare } from '../settings';
import { continueTopic } from '../themes/store';
import { addTopic } from '../topics/store';
import { shareSessions, takeSessions } from './store';

afterEach(() => vi.useRealTimers());

const hour = 3_600_000;
const call = { tabId: 7, platform: 'meet', meetingKey: 'abc-defg-hij' } as const;

describe('what the notebook says of a 1on1', () => {
  test('is written when it begins, when its time changes and when it ends', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 5_000 });
    const { self, pair, session } = await startTalk();
    const begun = {
      id: session.id,
      pairId: pair.id,
      mode: 'call',
      platform: 'meet',
      lengthMin: 30,
      startedAt: 5_000,
      startedBy: self.id,
      state: 'live',
    };
    expect(await sessionsInNotebook(pair.id)).toEqual([begun]);
    await setSessionLength(session.id, 45);
    vi.setSystemTime(9_000);
    await closeSession(session.id);
    expect(await sessionsInNotebook(pair.id)).toEqual([
      { ...begun, lengthMin: 45, state: 'done', endedAt: 9_000 },
    ]);
    expect(checkNotebook(await readDocument('pairs.notebook', pair.id), pair.id)).toEqual([]);
  });

  test('of one from before is nothing, until the two want it both to have', async () => {
    const { pair, session } = await startTalk();
    await closeSession(session.id);
    const other = await startTalk();
    await changeNotebook(pair.id, (doc) => doc.getMap('sessions').clear());
    await shareSessions(pair.id, [session.id, other.session.id, 'gone']);
    expect(await sessionsInNotebook(pair.id)).toEqual([
      expect.objectContaining({ id: session.id, state: 'done', endedAt: expect.any(Number) }),
    ]);
    expect(checkNotebook(await readDocument('pairs.notebook', pair.id), pair.id)).toEqual([]);
  });

  test('is whole also where only its end could be written', async () => {
    const { pair, session } = await startTalk();
    await changeNotebook(pair.id, (doc) => doc.getMap('sessions').clear());
    await deleteCaptured(session.id);
    expect(await sessionsInNotebook(pair.id)).toEqual([]);
    await closeSession(session.id);
    expect(checkNotebook(await readDocument('pairs.notebook', pair.id), pair.id)).toEqual([]);
    expect(await sessionsInNotebook(pair.id)).toMatchObject([{ state: 'done', lengthMin: 30 }]);
  });
});

describe('a 1on1 that the other one began', () => {
  test('is here too, without what only the other device knows; closed there it is closed here', async () => {
    const { on, pairId, bring } = await twoOfAPair();
    const session = await on('tanaka', () => startSession(pairId, 'call', 30, { ...call, kind: 'risks' }));
    await bring('tanaka', 'sato');
    const { tabId: _, meetingKey: __, ...known } = session;
    await on('sato', async () => {
      expect({ ...(await sessionById(session.id)) }).toStrictEqual(known);
      expect(await currentSession()).toEqual(known);
    });
    await on('tanaka', async () => {
      await setSessionLength(session.id, 60);
      await closeSession(session.id);
    });
    await bring('tanaka', 'sato');
    await on('sato', async () => {
      expect(await sessionById(session.id)).toMatchObject({
        status: 'done',
        lengthMin: 60,
        endedAt: expect.any(Number),
      });
      await setSessionStatus(session.id, 'live');
      expect(await currentSession()).toBeUndefined();
    });
  });

  test('is joined by whoever starts within three hours, with the call of this device', async () => {
    const { on, pairId, both } = await twoOfAPair();
    const session = await on('tanaka', () => startSession(pairId, 'in-person', 30));
    await both();
    await on('sato', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: session.startedAt + 3 * hour });
      const joined = await startSession(pairId, 'call', 60, { ...call, kind: 'proposals' });
      expect(joined).toEqual({ ...session, ...call, mode: 'call', kind: 'proposals' });
      expect(await db.sessions.toArray()).toEqual([joined]);
      expect((await db.pairs.get(pairId))?.meetingKeys).toEqual(['meet:abc-defg-hij']);
      vi.useRealTimers();
    });
    await both();
    await on('tanaka', async () => {
      const learned = { mode: 'call', platform: 'meet', kind: 'proposals' };
      expect(await sessionById(session.id)).toEqual({ ...session, ...learned });
    });
  });

  test('is not joined when it is older, over, or begun by me', async () => {
    const { on, pairId, bring } = await twoOfAPair();
    const session = await on('tanaka', () => startSession(pairId, 'in-person', 30));
    expect((await on('tanaka', () => startSession(pairId, 'in-person', 30))).id).not.toBe(session.id);
    await bring('tanaka', 'sato');
    await on('sato', async () => {
      const known = (await db.sessions.toArray()).map(({ id }) => id);
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * hour + 60_000 });
      expect(known).not.toContain((await startSession(pairId, 'in-person', 30)).id);
      vi.useRealTimers();
      for (const id of known) await closeSession(id);
      expect(known).not.toContain((await startSession(pairId, 'in-person', 30)).id);
    });
  });

  test('keeps what only this device knows of it', async () => {
    const { on, pairId, both } = await twoOfAPair();
    const session = await on('tanaka', () => startSession(pairId, 'call', 30, call));
    await both();
    const local = {
      tabId: 3,
      speakers: ['佐藤 花子'],
      meetingKey: 'x',
      currentTopicId: 't',
      status: 'wrapping' as const,
    };
    await on('sato', () => db.sessions.update(session.id, local));
    await on('tanaka', () => setSessionLength(session.id, 15));
    await both();
    expect(await on('sato', () => sessionById(session.id))).toMatchObject({ ...local, lengthMin: 15 });
  });

  test('and closed: captions of this device end as they do when I close it', async () => {
    const { on, pairId, both } = await twoOfAPair();
    const session = await on('tanaka', () => startSession(pairId, 'call', 30, call));
    await both();
    await on('sato', async () => {
      await showTalkShare.setValue(true);
      await startSession(pairId, 'call', 30, call);
      await agree(session.id, 'until-wrap-up', 0);
      await receiveUtterances(batch(session.id, utterance(session.id, '今だけの言葉')), meetPage());
    });
    await on('tanaka', () => closeSession(session.id));
    await both();
    await on('sato', async () => {
      expect(await consentOf(session.id)).toMatchObject({ stoppedBecause: 'ended' });
      expect(await placesWith('今だけの言葉')).toEqual([]);
      expect((await sessionById(session.id))?.talked?.mine.characters).toBe(6);
    });
  });

  test('of another pair cannot be changed through this notebook', async () => {
    const { pair, session } = await startTalk('days');
    const other = await addPair({ ...sato, name: '鈴木 次郎' });
    const before = await sessionById(session.id);
    const [shared] = await sessionsInNotebook(pair.id);
    const bad = { ...shared, pairId: other.id, state: 'done', lengthMin: 1, erasedAt: 5 };
    await changeNotebook(other.id, (doc) =>
      doc.getMap('sessions').set(session.id, new Y.Map(Object.entries(bad))),
    );
    await takeSessions(other.id);
    expect(await sessionById(session.id)).toEqual(before);
    expect(await consentOf(session.id)).not.toHaveProperty('stoppedAt');
  });

  test('brings no field that only this device may set', async () => {
    const { pair, session } = await startTalk();
    const local = {
      tabId: 99,
      speakers: ['?'],
      meetingKey: 'y',
      currentTopicId: 't',
      knownErasure: 1,
      status: 'wrapping',
    };
    await changeNotebook(pair.id, (doc) =>
      writeFields(doc, 'sessions', session.id, { ...local, lengthMin: 5 }),
    );
    await takeSessions(pair.id);
    expect(await sessionById(session.id)).toEqual({ ...session, lengthMin: 5 });
  });

  test('is not taken over inside a transaction, nor written where nothing is new', async () => {
    const { pair, session } = await startTalk();
    await expect(db.transaction('rw', db.tables, () => takeSessions(pair.id))).rejects.toThrow();
    const put = vi.fn();
    db.sessions.hook('updating', put);
    await takeSessions(pair.id);
    expect(put).not.toHaveBeenCalled();
    await setSessionLength(session.id, 5);
    expect(put).toHaveBeenCalled();
    db.sessions.hook('updating').unsubscribe(put);
  });
});

describe('stop and delete acts on both sides', () => {
  const words = '秘密の言葉';

  /** Both are in the same call and capture it; what was said went everywhere it can go. */
  async function captured() {
    const two = await twoOfAPair();
    const { on, pairId, both } = two;
    const session = await on('tanaka', () => startSession(pairId, 'call', 30, call));
    await both();
    for (const who of ['tanaka', 'sato'])
      await on(who, async () => {
        if (who === 'sato') await startSession(pairId, 'call', 30, call);
        await agree(session.id, 'days', 90);
        const said = utterance(session.id, words);
        await receiveUtterances(batch(session.id, said), meetPage());
        await addMemoLine(session.id, `- ${words}`, said.id);
        await addGoodPoint(session.id, words, said.id);
        const { id: broughtBy } = await me();
        const topic = await addTopic(pairId, { title: words, broughtBy, utteranceId: said.id });
        await continueTopic(topic.id);
      });
    await on('sato', () => addMemoLine(session.id, '手で書いた行'));
    return { ...two, session };
  }

  const memoOf = async (sessionId: string) =>
    (await readDocument('sessions.doc', sessionId)).getText('memo').toString();

  test.each([
    ['when all was brought before', true],
    ['when nothing was brought before', false],
  ])('%s: no captured word is in a stored byte of either device', async (_, isBrought) => {
    const { on, session, both } = await captured();
    if (isBrought) await both();
    await on('tanaka', () => deleteCaptured(session.id));
    await both();
    for (const who of ['tanaka', 'sato'])
      await on(who, async () => {
        expect(await placesWith(words)).toEqual([]);
        expect((await consentOf(session.id))?.stoppedBecause).toBe('deleted');
        expect((await memoOf(session.id)).trim()).toBe('手で書いた行');
      });
  });

  test('also where both delete without knowing of each other; and then it rests', async () => {
    const { on, pairId, session, both } = await captured();
    await on('tanaka', () => deleteCaptured(session.id));
    await on('sato', () => deleteCaptured(session.id));
    await both();
    await both();
    const seen = async () => [await placesWith(words), await sessionsInNotebook(pairId)];
    const [first, second] = [await on('tanaka', seen), await on('sato', seen)];
    expect(first).toEqual(second);
    expect(first[0]).toEqual([]);
    const bytes = async () => JSON.stringify(await handOut(pairId));
    const before = [await on('tanaka', bytes), await on('sato', bytes)];
    await both();
    expect([await on('tanaka', bytes), await on('sato', bytes)]).toEqual(before);
  });

  test('where the clock of the other one is ahead, and the captions are settled already', async () => {
    const { on, session, bring, both } = await captured();
    await bring('tanaka', 'sato');
    await on('sato', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hour });
      await agree(session.id, 'days', 90);
      await settleCaptions(session.id);
      vi.useRealTimers();
      expect(await db.utterances.count()).toBe(0);
    });
    await on('tanaka', () => deleteCaptured(session.id));
    await both();
    expect(await on('sato', () => placesWith(words))).toEqual([]);
  });

  test('a second time, where the clock of who deletes is behind', async () => {
    const { on, session, both } = await captured();
    await on('sato', async () => {
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + hour });
      await deleteCaptured(session.id);
      vi.useRealTimers();
    });
    await both();
    await on('sato', async () => {
      await agree(session.id, 'days', 90);
      await receiveUtterances(batch(session.id, utterance(session.id, words)), meetPage());
    });
    await on('tanaka', () => deleteCaptured(session.id));
    await both();
    expect(await on('sato', () => placesWith(words))).toEqual([]);
  });

  test('also what comes late, from before the deletion', async () => {
    const { on, pairId, session, both } = await captured();
    await both();
    const [late, now] = await on('tanaka', async () => {
      await receiveUtterances(batch(session.id, utterance(session.id, `また${words}`)), meetPage());
      const before = await handOut(pairId);
      await deleteCaptured(session.id);
      return [before, await handOut(pairId)] as const;
    });
    await on('sato', async () => {
      await takeIn({ ...now, sessions: [] });
      await takeIn(late);
      expect(await placesWith(words)).toEqual([]);
    });
  });

  test('also where it came in between, before the deletion itself', async () => {
    const { on, pairId, session } = await captured();
    const [late, now] = await on('tanaka', async () => {
      const before = await handOut(pairId);
      await deleteCaptured(session.id);
      return [before, await handOut(pairId)] as const;
    });
    await on('sato', async () => {
      await takeIn({ ...now, sessions: [] });
      await takeIn(late);
      await takeIn(now);
      expect(await placesWith(words)).toEqual([]);
    });
  });

  test('and leaves alone what the two agreed to afterwards', async () => {
    const { on, session, bring, both } = await captured();
    await both();
    await on('tanaka', () => deleteCaptured(session.id));
    await bring('tanaka', 'sato');
    await on('tanaka', async () => {
      await agree(session.id, 'days', 90);
      await receiveUtterances(batch(session.id, utterance(session.id, '新しい言葉')), meetPage());
    });
    await both();
    await both();
    for (const who of ['tanaka', 'sato'])
      await on(who, async () => {
        expect((await recordOf(session.id)).map(({ text }) => text)).toEqual(['新しい言葉']);
        expect(await placesWith(words)).toEqual([]);
      });
  });

  test.each([
    ['the notebook', false],
    ['the session', true],
  ])(
    'also where the other one captured nothing and hears of all of it at once, first of %s',
    async (_, isLater) => {
      const { on, pairId, tanakaId, bring } = await twoOfAPair();
      const session = await on('tanaka', async () => {
        const begun = await startSession(pairId, 'call', 30, call);
        await agree(begun.id, 'days', 90);
        const said = utterance(begun.id, words);
        await receiveUtterances(batch(begun.id, said), meetPage());
        await addTopic(pairId, { title: words, broughtBy: tanakaId, utteranceId: said.id });
        return begun;
      });
      await bring('tanaka', 'sato');
      expect(await on('sato', () => placesWith(words))).not.toEqual([]);
      const [before, now] = await on('tanaka', async () => {
        const { notebook } = await handOut(pairId);
        await deleteCaptured(session.id);
        vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
        await agree(session.id, 'days', 90);
        await receiveUtterances(batch(session.id, utterance(session.id, '新しい言葉')), meetPage());
        vi.useRealTimers();
        return [notebook, await handOut(pairId)] as const;
      });
      await on('sato', async () => {
        if (isLater) await takeIn({ ...now, notebook: before });
        await takeIn(now);
        expect(await placesWith(words)).toEqual([]);
        expect((await recordOf(session.id)).map(({ text }) => text)).toEqual(['新しい言葉']);
      });
      await bring('sato', 'tanaka');
      expect((await on('tanaka', () => recordOf(session.id))).map(({ text }) => text)).toEqual([
        '新しい言葉',
      ]);
    },
  );
});

const kinds = ['start', 'join', 'length', 'wrap', 'close', 'erase', 'share', 'topic', 'bring'] as const;

test('whatever the two do apart: brought together, both have the same 1on1s', async () => {
  const edit = fc.record({
    who: fc.constantFrom('tanaka', 'sato'),
    kind: fc.constantFrom(...kinds),
    at: fc.nat({ max: 5 }),
  });
  const { on, pairId, bring, both } = await twoOfAPair();
  const asShared = ({ state, startedBy: _, erasedAt: __, ...shared }: SharedSession) => ({
    ...shared,
    status: state,
  });
  const rows = async () => {
    const sessions = await db.sessions.orderBy('id').toArray();
    const plain = sessions.map(
      ({ status, speakers: _, tabId: __, meetingKey: ___, erasedAt: ____, ...row }) => ({
        ...row,
        status: status === 'wrapping' ? 'live' : status,
      }),
    );
    const tables = ['topics', 'todos', 'appointments', 'agreements'];
    const derived = await Promise.all(tables.map((name) => db.table(name).toArray()));
    const notebook = (await sessionsInNotebook(pairId)).sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(plain.map(({ knownErasure: _, ...row }) => row)).toEqual(notebook.map(asShared));
    return { plain, derived };
  };
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 12 }), async (edits) => {
      for (const { who, kind, at } of edits) {
        if (kind === 'bring') await bring(who, who === 'sato' ? 'tanaka' : 'sato');
        await on(who, async () => {
          const ids = (await db.sessions.toCollection().primaryKeys()).sort();
          const id = ids[at % Math.max(1, ids.length)] ?? 'none';
          if (kind === 'start') await startSession(pairId, 'in-person', 30);
          if (kind === 'join') await startSession(pairId, 'call', 30, { ...call, tabId: at });
          if (kind === 'length') await setSessionLength(id, 15 * (at + 1));
          if (kind === 'wrap') await setSessionStatus(id, 'wrapping');
          if (kind === 'close') await closeSession(id);
          if (kind === 'erase') await deleteCaptured(id);
          if (kind === 'share') await shareSessions(pairId, ids);
          if (kind === 'topic') await addTopic(pairId, { title: `話題${at}`, broughtBy: (await me()).id });
        });
      }
      await both();
      expect(await on('sato', rows)).toEqual(await on('tanaka', rows));
    }),
    { numRuns: 8 },
  );
}, 120_000);
