import { expect, test } from 'vitest';
import { startTalk } from '@/tests/a-talk';
import { myCheck, sessionDocument, sessionForExport, setMyCheck, showCheck } from './store';

const shown = async (sessionId: string) => (await sessionDocument(sessionId)).check;

test('my check is mine alone until I show it', async () => {
  const { session } = await startTalk();
  await setMyCheck(session.id, 4);
  expect(await myCheck(session.id)).toMatchObject({ value: 4, isShared: false });
  expect(await shown(session.id)).toBeUndefined();
  expect((await sessionForExport(session.id))?.check).toBeUndefined();
  await showCheck(session.id, true);
  expect(await shown(session.id)).toBe(4);
  expect((await sessionForExport(session.id))?.check).toBe(4);
});

test('what is shown follows what I answer, and is taken back with it', async () => {
  const { session } = await startTalk();
  await setMyCheck(session.id, 4);
  await showCheck(session.id, true);
  await setMyCheck(session.id, 2);
  expect(await shown(session.id)).toBe(2);
  await showCheck(session.id, false);
  expect(await shown(session.id)).toBeUndefined();
  expect((await myCheck(session.id))?.value).toBe(2);
  await showCheck(session.id, true);
  await setMyCheck(session.id, undefined);
  expect(await shown(session.id)).toBeUndefined();
  expect(await myCheck(session.id)).toBeUndefined();
});

test('an answer after that is private again; without one there is nothing to show', async () => {
  const { session } = await startTalk();
  await showCheck(session.id, true);
  expect(await myCheck(session.id)).toBeUndefined();
  await setMyCheck(session.id, 5);
  expect(await myCheck(session.id)).toMatchObject({ isShared: false });
  expect(await shown(session.id)).toBeUndefined();
});
