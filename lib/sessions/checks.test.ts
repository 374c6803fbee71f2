import { describe, expect, test } from 'vitest';
import { sato, startTalk } from '@/tests/a-talk';
import { changeDocument, updateTable } from '../change-document';
import { db } from '../db';
import { facts } from '../memo/memo';
import { addPair, changePair } from '../pairs/store';
import { me } from '../people/store';
import { SessionFile } from './export-schema';
import { sessionFile } from './session-json';
import { sessionForExport } from './session-source';
import { myCheck, setMyCheck, setShownCheck, showCheck, shownChecks, startSession } from './store';

/** A 1on1 with 佐藤 花子, in which these are members. */
async function talk(memberIs: 'me' | 'other' | 'both' = 'me') {
  const self = await me();
  const pair = await addPair({ ...sato, memberIs });
  const { id } = await startSession(pair.id, 'in-person', 30);
  const file = async () => {
    const source = (await sessionForExport(id)) ?? expect.fail();
    return SessionFile.parse(
      sessionFile(source, { now: Date.now(), nameless: '自分', isReadByOther: false }),
    );
  };
  return { id, pair, self, mine: self.id, theirs: pair.personId, file };
}

const values = async (sessionId: string) => (await shownChecks(sessionId)).map(({ value }) => value);

/** As it was written while a session had one check and did not say whose. */
const writeOld = (sessionId: string, value: unknown) =>
  db.transaction('rw', ['sessions', updateTable('sessions.doc')], () =>
    changeDocument('sessions.doc', sessionId, (doc) => facts(doc).set('check', value)),
  );

test('my check is mine alone until I show it', async () => {
  const { id, file } = await talk();
  await setMyCheck(id, 4);
  expect(await myCheck(id)).toMatchObject({ value: 4, isShared: false });
  expect(await values(id)).toEqual([]);
  expect(await file()).not.toHaveProperty('check');
  await showCheck(id, true);
  expect(await values(id)).toEqual([4]);
  expect((await file()).check).toBe(4);
});

test('what is shown follows what I answer, and is taken back with it', async () => {
  const { id } = await talk();
  await setMyCheck(id, 4);
  await showCheck(id, true);
  await setMyCheck(id, 2);
  expect(await values(id)).toEqual([2]);
  await showCheck(id, false);
  expect(await values(id)).toEqual([]);
  expect((await myCheck(id))?.value).toBe(2);
  await showCheck(id, true);
  await setMyCheck(id, undefined);
  expect(await values(id)).toEqual([]);
  expect(await myCheck(id)).toBeUndefined();
});

test('an answer after that is private again; without one there is nothing to show', async () => {
  const { id } = await talk();
  await showCheck(id, true);
  expect(await myCheck(id)).toBeUndefined();
  await setMyCheck(id, 5);
  expect(await myCheck(id)).toMatchObject({ isShared: false });
  expect(await values(id)).toEqual([]);
});

describe('where both are members', () => {
  test('each has an own check; one says nothing of the other', async () => {
    const { id, mine, theirs, file } = await talk('both');
    await setMyCheck(id, 3);
    await setShownCheck(id, theirs, 5);
    expect(await shownChecks(id)).toEqual([{ personId: theirs, value: 5 }]);
    expect((await file()).checks).toEqual([{ by: '佐藤 花子', value: 5 }]);
    await showCheck(id, true);
    expect(await shownChecks(id)).toEqual([
      { personId: mine, value: 3 },
      { personId: theirs, value: 5 },
    ]);
    expect(await file()).toMatchObject({
      checks: [
        { by: '自分', value: 3 },
        { by: '佐藤 花子', value: 5 },
      ],
    });
    expect(await file()).not.toHaveProperty('check');
    await setMyCheck(id, undefined);
    expect(await shownChecks(id)).toEqual([{ personId: theirs, value: 5 }]);
    await setShownCheck(id, theirs);
    expect(await file()).not.toHaveProperty('checks');
  });

  test('what one of them showed is not the member’s once only the other one is', async () => {
    const { id, pair, file } = await talk('both');
    await setMyCheck(id, 3);
    await showCheck(id, true);
    await changePair(pair.id, { memberIs: 'other' });
    expect(await file()).not.toHaveProperty('check');
    expect(await file()).not.toHaveProperty('checks');
  });
});

describe('a check that does not say whose it is', () => {
  test.each(['me', 'both', 'other'] as const)('is the member’s: %s', async (memberIs) => {
    const { id, mine, theirs } = await talk(memberIs);
    await writeOld(id, 4);
    expect(await shownChecks(id)).toEqual([{ personId: memberIs === 'other' ? theirs : mine, value: 4 }]);
  });

  test('goes with a new answer of that person, and when it is taken back', async () => {
    const { id, mine, theirs } = await talk('both');
    await writeOld(id, 4);
    await setShownCheck(id, theirs, 2);
    expect(await values(id)).toEqual([4, 2]);
    await setShownCheck(id, mine, 5);
    expect(await values(id)).toEqual([5, 2]);
    await setShownCheck(id, mine);
    expect(await values(id)).toEqual([2]);
  });

  test.each([0, 6, 2.5, '4', null])('is none where it is %j', async (value) => {
    const { id } = await talk();
    await writeOld(id, value);
    expect(await values(id)).toEqual([]);
  });
});

test('of a session that is gone nothing is shown', async () => {
  await startTalk();
  expect(await shownChecks('gone')).toEqual([]);
});
