import { describe, expect, test } from 'vitest';
import { aSharedLife, onScreens } from '@/tests/a-shared-life';
import { sato, startTalk } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { changeDocument, readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { addCard, confirmationsNow, confirmCard, readCards } from '../memo/cards';
import { facts, memoText } from '../memo/memo';
import { openMemo } from '../memo/store';
import { changeNotebook } from '../notebooks/store';
import { addPair, changePair, noteUsedPrompt } from '../pairs/store';
import { shownChecks } from '../sessions/store';
import { adoptPairId, adoptPersonId } from '../sharing/adopt-ids';
import { addTodo } from '../todos/store';
import { addTopic } from '../topics/store';
import { addAlias, addPerson, allPeople, me, personById, renamePerson } from './store';

const fresh = '7d2a9a52-0000-4000-8000-00000000000a';

/** The same with one id in the place of the other. */
const renamed = (value: unknown, from: string, to: string): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(from, to));

describe('a person gets the id that their own device knows them by', () => {
  test('and every screen shows what it showed, under the new id', async () => {
    const { pair } = await aSharedLife();
    const before = await onScreens(pair.id);
    expect(JSON.stringify(before)).toContain(pair.personId);
    await adoptPersonId(pair.personId, fresh);
    const after = await onScreens(pair.id);
    expect(JSON.parse(JSON.stringify(after))).toEqual(renamed(before, pair.personId, fresh));
    expect(await placesWith(pair.personId)).toEqual([]);
    expect((await personById(fresh))?.name).toBe(sato.name);
  });

  test('and a pair too, before or after; to do it again changes nothing', async () => {
    const { pair } = await aSharedLife();
    const pairId = 'c1a5b0de-0000-4000-8000-00000000000b';
    const before = await onScreens(pair.id);
    await adoptPairId(pair.id, pairId);
    await adoptPersonId(pair.personId, fresh);
    await adoptPersonId(pair.personId, fresh);
    await adoptPersonId(fresh, fresh);
    const after = JSON.parse(JSON.stringify(await onScreens(pairId)));
    expect(after).toEqual(renamed(renamed(before, pair.id, pairId), pair.personId, fresh));
    expect([...(await placesWith(pair.personId)), ...(await placesWith(pair.id))]).toEqual([]);
  });

  test('in all pairs with them, and nobody else is touched', async () => {
    const first = await addPair(sato);
    const second = await addPair({ ...sato, relation: 'mentor-fixed', personId: first.personId });
    const other = await addPair({ ...sato, name: '鈴木 次郎' });
    for (const pair of [first, second, other]) await addTodo(pair.id, { text: '資料', owner: pair.personId });
    const updates = () => db.table(updateTable('pairs.notebook')).where('k').equals(other.id).toArray();
    const untouched = [await updates(), await db.todos.where({ pairId: other.id }).toArray()];
    await adoptPersonId(first.personId, fresh);
    const owners = async (pairId: string) =>
      (await db.todos.where({ pairId }).toArray()).map(({ owner }) => owner);
    expect([await owners(first.id), await owners(second.id)]).toEqual([[fresh], [fresh]]);
    expect([await updates(), await db.todos.where({ pairId: other.id }).toArray()]).toEqual(untouched);
  });

  test('and I too can, on another device of mine: in the pairs with everybody', async () => {
    const { self, pair } = await aSharedLife();
    const other = await addPair({ ...sato, name: '鈴木 次郎' });
    await addTopic(other.id, { title: '予算', broughtBy: self.id });
    const before = await onScreens(pair.id);
    await adoptPersonId(self.id, fresh);
    expect((await me()).id).toBe(fresh);
    expect(JSON.parse(JSON.stringify(await onScreens(pair.id)))).toEqual(renamed(before, self.id, fresh));
    expect(await placesWith(self.id)).toEqual([]);
  });

  test('all or nothing', async () => {
    const { pair } = await aSharedLife();
    // A row needs its id: building the rows again fails.
    await db.transaction('rw', ['pairs', updateTable('pairs.notebook')], () =>
      changeDocument('pairs.notebook', pair.id, (doc) => doc.getMap('topics').set('broken', {})),
    );
    const before = await onScreens(pair.id);
    await expect(adoptPersonId(pair.personId, fresh)).rejects.toThrow();
    expect(await onScreens(pair.id)).toEqual(before);
    expect(await placesWith(fresh)).toEqual([]);
  });

  test('while the memo is open: what is typed then is kept', async () => {
    const { session, pair } = await startTalk();
    await changeDocument('sessions.doc', session.id, (doc) => {
      memoText(doc).insert(0, '前から\n');
      facts(doc).set(`check/${pair.personId}`, 3);
      addCard(doc, 'role', { id: 'role', now: 1 });
      confirmCard(doc, 'role', { personId: pair.personId, by: pair.personId, now: 2 });
    });
    const memo = (await openMemo(session.id, () => expect.fail())) ?? expect.fail();
    await adoptPersonId(pair.personId, fresh);
    memoText(memo.doc).insert(0, 'あとから\n');
    await expect
      .poll(async () => memoText(await readDocument('sessions.doc', session.id)).toString())
      .toBe('あとから\n前から\n');
    const stored = await readDocument('sessions.doc', session.id);
    expect(stored.store.pendingStructs).toBeNull();
    expect(facts(stored).toJSON()).toEqual({ [`check/${fresh}`]: 3 });
    expect(readCards(stored).map(confirmationsNow)).toEqual([
      { [fresh]: { at: 2, by: fresh, of: expect.any(String) } },
    ]);
    memo.close();
  });
});

describe('two rows that turn out to be one person', () => {
  test('become one, with all names of both, and the pairs of both', async () => {
    const first = await addPair({ ...sato, name: '佐藤' });
    const second = await addPair({ ...sato, name: '佐藤 花子', relation: 'peer' });
    await addAlias(first.personId, 'Hanako Sato');
    await addAlias(second.personId, 'hanako SATO');
    await addAlias(second.personId, '佐藤（営業）');
    await adoptPersonId(first.personId, second.personId);
    expect((await allPeople()).filter(({ isMe }) => !isMe)).toEqual([
      { ...first.person, id: second.personId, name: '佐藤 花子', aliases: ['hanako SATO', '佐藤（営業）'] },
    ]);
    const pairs = await db.pairs.toArray();
    expect(pairs.map(({ personId }) => personId)).toEqual([second.personId, second.personId]);
    expect(await placesWith(first.personId)).toEqual([]);
  });

  test('but neither of them is me', async () => {
    const self = await me();
    const other = await addPerson('佐藤');
    await expect(adoptPersonId(other.id, self.id)).rejects.toThrow();
    await expect(adoptPersonId(self.id, other.id)).rejects.toThrow();
    expect(await allPeople()).toHaveLength(2);
  });
});

test('a pair gets the id that the other device knows it by; never that of another pair', async () => {
  const { pair } = await aSharedLife();
  await noteUsedPrompt(pair.id, 'p1');
  await changePair(pair.id, { isFirst: true });
  const before = await onScreens(pair.id);
  await adoptPairId(pair.id, fresh);
  expect(JSON.parse(JSON.stringify(await onScreens(fresh)))).toEqual(renamed(before, pair.id, fresh));
  expect(await placesWith(pair.id)).toEqual([]);
  await changeNotebook(fresh, (doc) => expect(doc.getMap('topics').size).toBeGreaterThan(0));
  const other = await addPair({ ...sato, name: '鈴木 次郎' });
  await expect(adoptPairId(other.id, fresh)).rejects.toThrow();
  await adoptPairId('gone', 'nobody');
  expect((await db.pairs.toArray()).map(({ id }) => id).sort()).toEqual([fresh, other.id].sort());
});

test('a check from before checks had an owner gets its owner: on both devices the same', async () => {
  const { self, pair, session } = await startTalk();
  await changePair(pair.id, { memberIs: 'both' });
  await changeDocument('sessions.doc', session.id, (doc) => facts(doc).set('check', 4));
  await renamePerson(self.id, '田中');
  await adoptPersonId(pair.personId, fresh);
  expect(facts(await readDocument('sessions.doc', session.id)).toJSON()).toEqual({ [`check/${self.id}`]: 4 });
  expect(await shownChecks(session.id)).toEqual([{ personId: self.id, value: 4 }]);
});
