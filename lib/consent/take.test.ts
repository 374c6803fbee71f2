import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { batch, meetPage, utterance } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { handOut, takeIn } from '@/tests/two-devices';
import { twoOfAPair } from '@/tests/two-of-a-pair';
import { receiveUtterances } from '../capture/store';
import { changeDocument, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { facts } from '../memo/memo';
import { addMemoLine, recordOf, startSession } from '../sessions/store';
import { requestGoodMs } from './asking';
import { saidIn } from './facts';
import {
  agree,
  ask,
  consentOf,
  consentShown,
  deleteCaptured,
  sayNo,
  sayYes,
  setOffTheRecord,
  stopCapture,
  toggleOffTheRecord,
  withdraw,
} from './store';

const startedAt = Date.UTC(2026, 10, 23, 1);
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: startedAt }));
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

const words = 'ここだけの話です';
const call = { tabId: 7, platform: 'meet', meetingKey: 'abc-defg-hij' } as const;
const names = ['tanaka', 'sato'] as const;

/** 田中 has begun a 1on1 in a call, and 佐藤 is in it too. */
async function inOneCall() {
  const two = await twoOfAPair();
  const { on, pairId, both } = two;
  const { id } = await on('tanaka', () => startSession(pairId, 'call', 30, call));
  await both();
  await on('sato', () => startSession(pairId, 'call', 30, call));
  const said = () =>
    readDocument('sessions.doc', id).then((doc) => {
      const found = saidIn(doc);
      doc.destroy();
      return found;
    });
  const write = (change: Parameters<typeof changeDocument<void>>[2]) =>
    db.transaction('rw', ['sessions', updateTable('sessions.doc')], () =>
      changeDocument('sessions.doc', id, change),
    );
  const openRequest = async () => {
    const [request] = (await said()).requests;
    if (!request) throw new Error('nobody asked');
    return request;
  };
  const say = (text: string, fields = {}) => {
    const at = { startedAt: Date.now() - 500, updatedAt: Date.now() };
    return receiveUtterances(batch(id, utterance(id, text, { ...at, ...fields })), meetPage());
  };
  const onBoth = async (look: (who: string) => Promise<void>) => {
    for (const who of names) await on(who, () => look(who));
  };
  return { ...two, id, said, write, openRequest, say, onBoth };
}

/** Both have said yes, each on the own device. */
async function agreedOnBoth() {
  const two = await inOneCall();
  const { on, id, openRequest, bring } = two;
  await on('tanaka', () => ask(id, 'days', 30));
  await bring('tanaka', 'sato');
  pass(5_000);
  await on('sato', async () => sayYes(id, (await openRequest()).id));
  await bring('sato', 'tanaka');
  await bring('tanaka', 'sato');
  return two;
}

describe('asked and answered, each on the own device', () => {
  test('both keep by the same consent; nothing is kept before both know of it', async () => {
    const { on, id, openRequest, bring, onBoth, tanakaId, said, say } = await inOneCall();
    await on('tanaka', () => ask(id, 'days', 30));
    await bring('tanaka', 'sato');
    await on('sato', async () => {
      expect(await openRequest()).toMatchObject({ by: tanakaId, scope: 'days', days: 30, at: startedAt });
      pass(5_000);
      await sayYes(id, (await openRequest()).id);
      expect(await consentOf(id)).toBeUndefined();
    });
    await on('tanaka', async () => expect(await consentOf(id)).toBeUndefined());
    await bring('sato', 'tanaka');
    await bring('tanaka', 'sato');
    const agreed = { scope: 'days', days: 30, how: 'own-extension', notedBy: tanakaId };
    await onBoth(async () => {
      expect(await consentOf(id)).toEqual({
        ...{ ...agreed, sessionId: id, gaps: [], agreedAt: startedAt + 5_000 },
        recordEndsAt: startedAt + 5_000 + 30 * 86_400_000,
      });
      expect(await said()).toMatchObject({ requests: [], yes: {}, consent: agreed });
      expect((await say('はい')).keep).toBe('text');
    });
  });

  test('a no leaves no trace on either device, and the asker learns of it', async () => {
    const { on, id, openRequest, bring, both, onBoth, tanakaId } = await inOneCall();
    await on('tanaka', () => ask(id, 'days', 30));
    const request = await on('tanaka', openRequest);
    await bring('tanaka', 'sato');
    await on('sato', async () => sayNo(id, await openRequest()));
    await both();
    await onBoth(async () => {
      expect(await consentOf(id)).toBeUndefined();
      expect((await placesWith(request.id)).filter((place) => !place.startsWith('storage'))).toEqual([]);
    });
    const { consentAsked } = await import('../settings');
    expect((await consentAsked.getValue())[`${id}/${tanakaId}`]?.is).toBe('no');
  });

  test('a question taken back is no question, also where the yes to it is on its way', async () => {
    const { on, id, openRequest, bring, both, onBoth } = await inOneCall();
    await on('tanaka', () => ask(id, 'days', 30));
    await bring('tanaka', 'sato');
    await on('sato', async () => sayYes(id, (await openRequest()).id));
    await on('tanaka', () => withdraw(id));
    await both();
    await onBoth(async () => expect(await consentOf(id)).toBeUndefined());
  });

  test('a yes that comes after ten minutes is none', async () => {
    const { on, id, openRequest, bring, both, onBoth } = await inOneCall();
    await on('tanaka', () => ask(id, 'days', 30));
    await bring('tanaka', 'sato');
    await on('sato', async () => sayYes(id, (await openRequest()).id));
    pass(requestGoodMs);
    await both();
    await onBoth(async () => expect(await consentOf(id)).toBeUndefined());
  });

  test('a yes taken back stops the device that has begun with it', async () => {
    const { on, id, openRequest, bring, both } = await inOneCall();
    await on('tanaka', () => ask(id, 'days', 30));
    await bring('tanaka', 'sato');
    const request = await on('sato', openRequest);
    await on('sato', () => sayYes(id, request.id));
    await bring('sato', 'tanaka');
    await on('sato', () => sayNo(id, request));
    await both();
    await on('tanaka', async () => expect(await consentOf(id)).toMatchObject({ stoppedBecause: 'asked' }));
    await on('sato', async () => expect(await consentOf(id)).toBeUndefined());
  });

  test('a forged document begins nothing: not my question, not my yes, not a consent in my name', async () => {
    const { on, id, both, onBoth, tanakaId, satoId, write, say } = await inOneCall();
    const request = { id: 'forged', by: tanakaId, scope: 'keep', at: Date.now() } as const;
    await on('sato', () =>
      write((doc) => {
        facts(doc).set(`request:${tanakaId}`, request);
        facts(doc).set(`yes:${satoId}`, { request: 'forged', at: Date.now() });
        facts(doc).set(`yes:${tanakaId}`, { request: 'forged', at: Date.now() });
      }),
    );
    await both();
    await onBoth(async () => expect(await consentOf(id)).toBeUndefined());
    const forged = { scope: 'keep', how: 'own-extension', agreedAt: Date.now(), request: 'forged' } as const;
    await on('sato', () => write((doc) => void facts(doc).set('consent', { ...forged, notedBy: tanakaId })));
    await both();
    await on('tanaka', async () => {
      expect(await consentOf(id)).toBeUndefined();
      expect((await say(words)).keep).toBe('nothing');
      expect(await placesWith(words)).toEqual([]);
    });
  });

  test('two who ask at once have not agreed yet: the later one answers the earlier', async () => {
    const { on, id, both, onBoth, tanakaId, said } = await inOneCall();
    await on('tanaka', () => ask(id, 'days', 30));
    pass(1_000);
    await on('sato', () => ask(id, 'days', 30));
    await both();
    await onBoth(async () => expect(await consentOf(id)).toBeUndefined());
    await on('sato', async () => {
      const mine = (await said()).requests.find(({ by }) => by === tanakaId);
      await sayYes(id, mine?.id ?? '');
    });
    await both();
    await onBoth(async () => expect(await consentOf(id)).toMatchObject({ notedBy: tanakaId }));
  });

  test('after a stop the two begin anew, with the pause in its place on both', async () => {
    const { on, id, both, bring, onBoth, openRequest } = await agreedOnBoth();
    pass(60_000);
    await on('sato', () => stopCapture(id, 'asked'));
    await both();
    pass(60_000);
    await on('sato', () => ask(id, 'until-wrap-up', 0));
    await bring('sato', 'tanaka');
    await on('tanaka', async () => sayYes(id, (await openRequest()).id));
    await both();
    const gap = { from: startedAt + 65_000, to: startedAt + 125_000 };
    await onBoth(async () => {
      expect(await consentOf(id)).toMatchObject({ scope: 'until-wrap-up', gaps: [gap] });
      expect(await consentOf(id)).not.toHaveProperty('stoppedAt');
    });
  });
});

test('what was kept until my own stop stays when the other one asks anew', async () => {
  const { on, id, both, bring, openRequest, say } = await agreedOnBoth();
  pass(60_000);
  await on('tanaka', async () => {
    await say('止める前の話です');
    await stopCapture(id, 'asked');
  });
  await both();
  pass(60_000);
  await on('sato', () => ask(id, 'days', 30));
  await bring('sato', 'tanaka');
  await on('tanaka', async () => sayYes(id, (await openRequest()).id));
  await both();
  await both();
  await on('tanaka', async () => {
    expect((await consentOf(id))?.gaps).toHaveLength(1);
    expect((await recordOf(id)).map(({ text }) => text)).toEqual(['止める前の話です']);
  });
});

describe('noted by voice on one device', () => {
  test('the other one’s keeps nothing, says who does, and can go off the record, stop and delete', async () => {
    const { on, id, both, say, tanakaId, satoId } = await inOneCall();
    await on('tanaka', () => agree(id, 'days', 30));
    await both();
    await on('sato', async () => {
      expect(await consentOf(id)).toBeUndefined();
      expect((await say(words)).keep).toBe('nothing');
      expect(await consentShown(id)).toMatchObject({ isElsewhere: true, notedBy: tanakaId, how: 'by-voice' });
      await toggleOffTheRecord(id);
      expect((await consentShown(id))?.gaps).toMatchObject([{ by: satoId }]);
    });
    await both();
    await on('tanaka', async () => expect((await say(words)).keep).toBe('nothing'));
    await on('sato', () => toggleOffTheRecord(id));
    await both();
    await on('tanaka', async () => expect((await say('戻りました')).keep).toBe('text'));
    await on('sato', () => stopCapture(id, 'asked'));
    await both();
    await on('tanaka', async () => {
      expect(await consentOf(id)).toMatchObject({ stoppedBecause: 'asked' });
      await agree(id, 'days', 30);
      await say('また始めた話');
    });
    await both();
    await on('sato', async () => {
      expect(await consentShown(id)).not.toHaveProperty('stoppedAt');
      await deleteCaptured(id);
    });
    await both();
    await on('tanaka', async () => expect(await placesWith('また始めた話')).toEqual([]));
  });
});

describe('off the record acts on both sides', () => {
  test('until whoever pressed it returns; the gap is as long on both', async () => {
    const { on, id, both, onBoth, say, satoId } = await agreedOnBoth();
    await on('sato', () => setOffTheRecord(id, true));
    await both();
    pass(60_000);
    await onBoth(async (who) => {
      if (who === 'tanaka') await setOffTheRecord(id, false);
      expect((await say(words)).keep).toBe('nothing');
      expect(await placesWith(words)).toEqual([]);
    });
    pass(60_000);
    await on('sato', () => setOffTheRecord(id, false));
    await both();
    const gap = { by: satoId, from: startedAt + 5_000, to: startedAt + 125_000 };
    await onBoth(async () => {
      expect((await consentOf(id))?.gaps).toMatchObject([gap]);
      expect((await say('戻りました')).keep).toBe('text');
    });
  });

  test('both may have pressed it: it ends when both have returned', async () => {
    const { on, id, both, onBoth, say } = await agreedOnBoth();
    for (const who of names) await on(who, () => setOffTheRecord(id, true));
    await both();
    await on('sato', () => setOffTheRecord(id, false));
    await both();
    await onBoth(async () => expect((await say(words)).keep).toBe('nothing'));
    await on('tanaka', () => setOffTheRecord(id, false));
    await both();
    await onBoth(async () => expect((await say('戻りました')).keep).toBe('text'));
  });

  test('what was heard before the word of it arrived is in no stored byte of either', async () => {
    const { on, id, both, bring, onBoth, say } = await agreedOnBoth();
    await on('tanaka', () => say('もっと前の話です'));
    pass(120_000);
    await on('sato', () => setOffTheRecord(id, true));
    pass(3_000);
    await on('tanaka', async () => {
      await say(words, { id: 'late' });
      await addMemoLine(id, `- ${words}`, 'late');
      expect(await placesWith(words)).not.toEqual([]);
    });
    await bring('tanaka', 'sato');
    await on('sato', async () => expect(await placesWith(words)).not.toEqual([]));
    await both();
    await onBoth(async () => {
      expect(await placesWith(words)).toEqual([]);
      expect((await recordOf(id)).map(({ text }) => text)).toEqual(['もっと前の話です']);
    });
  });

  test('what the other one writes into my gap does not end it here', async () => {
    const { on, id, both, write, said, say } = await agreedOnBoth();
    await on('sato', () => setOffTheRecord(id, true));
    await both();
    await on('tanaka', async () => {
      const [gap] = (await said()).gaps;
      await write((doc) => {
        if (gap) facts(doc).set(`gap:${gap.id}`, { by: gap.by, from: gap.from, to: Date.now() });
      });
    });
    await both();
    await on('sato', async () => expect((await say(words)).keep).toBe('nothing'));
  });
});

describe('stop acts on both sides', () => {
  test.each(['asked', 'third-person'] as const)('(%s), with what was heard since', async (because) => {
    const { on, id, both, onBoth, say } = await agreedOnBoth();
    await on('sato', () => stopCapture(id, because));
    pass(2_000);
    await on('tanaka', () => say(words));
    await both();
    await onBoth(async () => {
      expect(await consentOf(id)).toMatchObject({ stoppedBecause: because, stoppedAt: startedAt + 5_000 });
      expect(await placesWith(words)).toEqual([]);
    });
  });

  test('a third voice that one device hears stops both', async () => {
    const { on, id, both, onBoth, say } = await agreedOnBoth();
    await on('sato', async () => {
      for (const speaker of ['佐藤 花子', '田中 一郎', '鈴木 次郎']) await say('どうも', { speaker });
    });
    await both();
    await onBoth(async () => expect(await consentOf(id)).toMatchObject({ stoppedBecause: 'third-person' }));
  });

  test('and brought together again and again, all rests', async () => {
    const { on, id, pairId, both } = await agreedOnBoth();
    await on('sato', () => setOffTheRecord(id, true));
    await on('tanaka', () => stopCapture(id, 'asked'));
    await both();
    const bytes = async () => JSON.stringify(await handOut(pairId));
    const before = [await on('tanaka', bytes), await on('sato', bytes)];
    await both();
    await on('sato', async () => takeIn(await handOut(pairId)));
    expect([await on('tanaka', bytes), await on('sato', bytes)]).toEqual(before);
  });
});
