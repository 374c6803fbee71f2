import { expect, test } from 'vitest';
import { startTalk, utterance } from '@/tests/a-talk';
import type { Scope } from '../consent/schema';
import { stopCapture } from '../consent/store';
import { db } from '../db';
import type { Utterance } from '../sessions/schema';
import { recordOf } from '../sessions/store';
import { promoteSettled } from './promote';

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
  const { session } = await startTalk('days');
  const first = utterance(session.id, 'はい', { startedAt: 10 });
  const second = { ...utterance(session.id, words, { startedAt: 20 }), topicId: 'priorities' };
  await db.utterances.bulkAdd([second, first]);
  await promoteSettled(session.id);
  expect(await recordOf(session.id)).toEqual([
    { id: first.id, speaker: '佐藤 花子', text: 'はい', startedAt: 10 },
    { id: second.id, speaker: '佐藤 花子', text: words, startedAt: 20, topicId: 'priorities' },
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
