import { describe, expect, test } from 'vitest';
import { startTalk, utterance } from '@/tests/a-talk';
import { changeDocument, updateTable } from '../change-document';
import type { Scope } from '../consent/schema';
import { deleteCaptured, stopCapture } from '../consent/store';
import { db } from '../db';
import { facts, record } from '../memo/memo';
import type { Utterance } from '../sessions/schema';
import { recordOf } from '../sessions/store';
import { promoteSettled, scribeOf } from './promote';
import { termKey } from './scribe';
import { settleScribes } from './settle-scribes';

const words = '見積もりの前に要件をそろえたいです';

async function talk(scope: Scope, ...fields: Partial<Utterance>[]) {
  const { session } = await startTalk(scope);
  const lines = fields.map((each) => utterance(session.id, words, each));
  await db.utterances.bulkAdd(lines);
  await promoteSettled(session.id);
  return { sessionId: session.id, lines };
}

const texts = async (sessionId: string) => (await recordOf(sessionId)).map(({ text }) => text);
const updates = () => db.table('$sessions.doc_updates').count();

test('what the page calls me is kept as me: on the other one’s device "You" is somebody else', async () => {
  const { self, session } = await startTalk('days');
  const mine = utterance(session.id, 'はい', { speaker: 'あなた', startedAt: 10 });
  await db.utterances.bulkAdd([mine, utterance(session.id, 'ええ', { startedAt: 20 })]);
  await promoteSettled(session.id);
  expect((await recordOf(session.id)).map(({ personId }) => personId)).toEqual([self.id, undefined]);
});

test('settled lines are in the record in the order of speaking, with speaker and topic', async () => {
  const { self, session } = await startTalk('days');
  const first = utterance(session.id, 'はい', { startedAt: 10 });
  const second = { ...utterance(session.id, words, { startedAt: 20 }), topicId: 'priorities' };
  await db.utterances.bulkAdd([second, first]);
  await promoteSettled(session.id);
  const mine = { by: self.id, term: 1 };
  expect(await recordOf(session.id)).toEqual([
    { id: first.id, speaker: '佐藤 花子', text: 'はい', startedAt: 10, ...mine },
    { id: second.id, speaker: '佐藤 花子', text: words, startedAt: 20, topicId: 'priorities', ...mine },
  ]);
});

test('again changes nothing, and stores nothing', async () => {
  const { sessionId } = await talk('days', {}, {});
  const [before, stored] = [await recordOf(sessionId), await updates()];
  await promoteSettled(sessionId);
  expect(await recordOf(sessionId)).toEqual(before);
  expect(await updates()).toBe(stored);
});

test('at the same time from two pages writes each line once', async () => {
  const { session } = await startTalk('days');
  await db.utterances.bulkAdd([utterance(session.id, words), utterance(session.id, 'はい')]);
  const before = await updates();
  await Promise.all([promoteSettled(session.id), promoteSettled(session.id)]);
  expect(await updates()).toBe(before + 1);
  expect(await texts(session.id)).toEqual([words, 'はい']);
});

test('lines that still grow wait', async () => {
  const { sessionId } = await talk('days', { isSettled: false });
  expect(await texts(sessionId)).toEqual([]);
});

test('a late correction replaces what stands there', async () => {
  const { sessionId, lines } = await talk('days', {}, {});
  const id = lines[0]?.id ?? '';
  await db.utterances.update(id, { text: '直した文', revision: 2, speaker: 'Sato' });
  await promoteSettled(sessionId);
  expect(await texts(sessionId)).toEqual(['直した文', words]);
  expect((await recordOf(sessionId))[0]?.speaker).toBe('Sato');
});

test('a withdrawn line is taken out again', async () => {
  const { sessionId, lines } = await talk('days', {}, {});
  await db.utterances.update(lines[0]?.id ?? '', { text: '', revision: 2 });
  await promoteSettled(sessionId);
  expect((await recordOf(sessionId)).map(({ id }) => id)).toEqual([lines[1]?.id]);
});

test.each<Scope>(['until-wrap-up', 'numbers'])(
  'with scope %s nothing goes into the record',
  async (scope) => {
    const { sessionId } = await talk(scope, {});
    expect(await texts(sessionId)).toEqual([]);
    expect((await db.utterances.toArray())[0]).not.toHaveProperty('promotedRevision');
  },
);

test('without a yes nothing goes into the record', async () => {
  const { session } = await startTalk();
  await db.utterances.add(utterance(session.id, words));
  await promoteSettled(session.id);
  expect(await texts(session.id)).toEqual([]);
});

test('after a stop what was settled still does, after a deletion nothing', async () => {
  const { sessionId } = await talk('keep', { isSettled: false });
  await stopCapture(sessionId, 'asked');
  await db.utterances.toCollection().modify({ isSettled: true });
  await promoteSettled(sessionId);
  expect(await texts(sessionId)).toEqual([words]);
  await db.consents.update(sessionId, { stoppedBecause: 'deleted' });
  await db.utterances.add(utterance(sessionId, 'あとから'));
  await promoteSettled(sessionId);
  expect(await texts(sessionId)).toEqual([words]);
});

describe('with a device on either side', () => {
  const sato = '00-sato';
  const second = 1_000;

  /** As it comes from the device of 佐藤, whose clock is ten minutes ahead: a term, and lines. */
  const comesFromSato = async (sessionId: string, n: number, lines: [text: string, startedAt: number][]) => {
    await db.transaction('rw', ['sessions', updateTable('sessions.doc')], () =>
      changeDocument('sessions.doc', sessionId, (doc) => {
        const from = (lines[0]?.[1] ?? 0) + 600 * second;
        facts(doc).set(termKey({ n, by: sato }), { by: sato, from });
        for (const [text, at] of lines) {
          const id = `sato-${n}-${at}`;
          const startedAt = at + 600 * second;
          record(doc).set(id, { id, speaker: 'あなた', personId: sato, text, startedAt, by: sato, term: n });
        }
      }),
    );
    await settleScribes(sessionId);
  };
  const hear = async (sessionId: string, ...lines: [text: string, startedAt: number][]) => {
    for (const [text, startedAt] of lines) {
      const times = { startedAt, updatedAt: startedAt + 500 };
      await db.utterances.add(utterance(sessionId, text, times));
      await promoteSettled(sessionId);
    }
  };
  const first: [string, number][] = [
    ['先週の商談の話から始めたいです', 0],
    ['見積もりに時間がかかっています', 5 * second],
    ['要件がそろってから着手します', 10 * second],
  ];
  const later: [string, number][] = [
    ['窓口を一本化できないか相談します', 15 * second],
    ['はい', 25 * second],
    ['はい', 40 * second],
  ];
  const said = (lines: [string, number][]) => lines.map(([text]) => text);

  test('the one who did not begin writes nothing, and its lines are the other one’s', async () => {
    const { session } = await startTalk('days');
    await comesFromSato(session.id, 1, first);
    await hear(session.id, ...first);
    expect(await scribeOf(session.id)).toBe(sato);
    expect(await texts(session.id)).toEqual(said(first));
  });

  test('takes over with what the record lacks when the scribe fell silent, not before', async () => {
    const { self, session } = await startTalk('days');
    await comesFromSato(session.id, 1, first.slice(0, 1));
    await hear(session.id, ...first);
    await comesFromSato(session.id, 1, first);
    await hear(session.id, ...later.slice(0, 2));
    expect(await texts(session.id)).toEqual(said(first));
    await hear(session.id, ...later.slice(2));
    expect(await scribeOf(session.id)).toBe(self.id);
    expect((await texts(session.id)).sort()).toEqual(said([...first, ...later]).sort());
  });

  test('what the old scribe had written meanwhile is not there twice, and what only it heard stays', async () => {
    const { session } = await startTalk('days');
    await comesFromSato(session.id, 1, first.slice(0, 1));
    await hear(session.id, ...first);
    await comesFromSato(session.id, 1, first);
    await hear(session.id, ...later);
    const only: [string, number] = ['こちらだけに聞こえた言葉です', 300 * second];
    await comesFromSato(session.id, 1, [...first, ...later, only]);
    expect((await texts(session.id)).sort()).toEqual(said([...first, ...later, only]).sort());
  });

  test('both began at once: one of the two stays, on either device', async () => {
    const { session } = await startTalk('days');
    await hear(session.id, ...first);
    await comesFromSato(session.id, 1, first);
    expect(await scribeOf(session.id)).toBe(sato);
    expect((await recordOf(session.id)).map(({ by }) => by)).toEqual([sato, sato, sato]);
  });

  test('at the end one last line is added if the record ended long before it', async () => {
    const { session } = await startTalk('days');
    await comesFromSato(session.id, 1, first);
    await hear(session.id, ...first);
    await comesFromSato(session.id, 1, first);
    await hear(session.id, ['最後にひとつだけお願いがあります', 60 * second]);
    expect(await texts(session.id)).toEqual(said(first));
    await stopCapture(session.id, 'asked');
    expect((await texts(session.id)).sort()).toEqual(
      [...said(first), '最後にひとつだけお願いがあります'].sort(),
    );
  });

  test('nothing said off the record is added by it, and nothing of before a deletion', async () => {
    const { session } = await startTalk('days');
    await comesFromSato(session.id, 1, first);
    const [off, ...rest] = later;
    await db.consents.update(session.id, { gaps: [{ from: 14 * second, to: 20 * second }] });
    await hear(session.id, ...(off ? [off] : []), ...rest, ['よろしくお願いします', 70 * second]);
    expect(await texts(session.id)).toEqual([...said(rest), 'よろしくお願いします', ...said(first)]);
    await deleteCaptured(session.id);
    await promoteSettled(session.id);
    await settleScribes(session.id);
    expect(await texts(session.id)).toEqual([]);
  });
});
