import { describe, expect, test } from 'vitest';
import { batch, meetPage, sato, startTalk, utterance } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { planAppointments } from '../appointments/store';
import { receiveUtterances } from '../capture/store';
import { readDocument } from '../change-document';
import { db } from '../db';
import { savePrivateNote } from '../memo/store';
import { addAlias } from '../people/store';
import { addGoodPoint, addMemoLine } from '../sessions/store';
import { addTodo, todosOfPair } from '../todos/store';
import { addTopic, agenda } from '../topics/store';
import {
  acknowledgeSeparation,
  addPair,
  agreementOf,
  allPairs,
  changeAgreement,
  changePair,
  noteSeenTip,
  noteUsedPrompt,
  pairById,
  personIdOf,
  recognisePair,
  removePair,
  setPurpose,
  setTipClosed,
  takeBackSeparation,
} from './store';
import { usualWhose } from './whose';

test('of a pair it is the other person or me, and the usual one is the member', async () => {
  const { self, pair } = await startTalk();
  expect([await personIdOf('other', pair), await personIdOf('me', pair)]).toEqual([pair.personId, self.id]);
  const usual = (['other', 'me', 'both'] as const).map((memberIs) => usualWhose({ memberIs }));
  expect(usual).toEqual(['other', 'me', 'me']);
});

test('a pair knows when the two meet next, each its own date', async () => {
  const hour = 3_600_000;
  const now = Date.now();
  const [hanako, jiro] = [await addPair(sato), await addPair({ ...sato, name: '鈴木 次郎' })];
  const at = (hours: number) => ({ at: now + hours * hour, lengthMin: 30 });
  await planAppointments(hanako.id, [at(48), at(-1), at(24)]);
  expect((await pairById(hanako.id))?.nextAt).toBe(now + 24 * hour);
  expect(await pairById(jiro.id)).not.toHaveProperty('nextAt');
  await planAppointments(jiro.id, [at(2)]);
  expect((await allPairs()).map(({ nextAt }) => nextAt)).toEqual([now + 24 * hour, now + 2 * hour]);
});

describe('the pair of a call', () => {
  const two = async () => ({
    hanako: await addPair(sato),
    jiro: await addPair({ ...sato, name: '鈴木 次郎' }),
  });

  test('is the one that meets by this link', async () => {
    const { jiro } = await two();
    await changePair(jiro.id, { meetingKeys: ['meet:abc-defg-hij'] });
    expect((await recognisePair('meet:abc-defg-hij', []))?.id).toBe(jiro.id);
    expect((await recognisePair('meet:abc-defg-hij', ['佐藤 花子']))?.id).toBe(jiro.id);
  });

  test('where two pairs use one link it is the one whose counterpart is there, else the newest', async () => {
    const { hanako, jiro } = await two();
    await changePair(hanako.id, { meetingKeys: ['meet:room'], createdAt: 1 });
    await changePair(jiro.id, { meetingKeys: ['meet:room'], createdAt: 2 });
    expect((await recognisePair('meet:room', ['田中 一郎', '佐藤花子さん']))?.id).toBe(hanako.id);
    expect((await recognisePair('meet:room', ['鈴木 次郎']))?.id).toBe(jiro.id);
    expect((await recognisePair('meet:room', []))?.id).toBe(jiro.id);
  });

  test('by a new link is told by the name or another name of the counterpart', async () => {
    const { hanako } = await two();
    await addAlias(hanako.personId, 'PC-0231');
    expect((await recognisePair('meet:new', ['花子 佐藤', '田中 一郎']))?.id).toBe(hanako.id);
    expect((await recognisePair(undefined, ['pc-0231']))?.id).toBe(hanako.id);
  });

  describe('with one person in two pairs', () => {
    const manager = async () => {
      const line = await addPair({ ...sato, memberIs: 'me' });
      const mentor = await addPair({
        ...sato,
        name: '',
        personId: line.personId,
        memberIs: 'me',
        relation: 'mentor-fixed',
      });
      return { line, mentor };
    };

    test('is the pair of this link', async () => {
      const { line, mentor } = await manager();
      await changePair(line.id, { meetingKeys: ['meet:line'] });
      await changePair(mentor.id, { meetingKeys: ['meet:mentor'] });
      expect((await recognisePair('meet:line', ['佐藤 花子']))?.id).toBe(line.id);
      expect((await recognisePair('meet:mentor', []))?.id).toBe(mentor.id);
    });

    test('is asked for where neither link nor date tells', async () => {
      const { line, mentor } = await manager();
      expect(await recognisePair('meet:new', ['佐藤 花子'])).toBeUndefined();
      for (const { id } of [line, mentor]) await changePair(id, { meetingKeys: ['meet:room'] });
      expect(await recognisePair('meet:room', ['佐藤 花子'])).toBeUndefined();
      expect(await recognisePair('meet:room', [])).toBeUndefined();
    });

    test('is the pair that has its date now', async () => {
      const { mentor } = await manager();
      await planAppointments(mentor.id, [{ at: Date.now() + 5 * 60_000, lengthMin: 30 }]);
      expect((await recognisePair('meet:new', ['佐藤 花子']))?.id).toBe(mentor.id);
    });
  });

  test('is nobody’s where both counterparts are there, or neither', async () => {
    await two();
    expect(await recognisePair('meet:new', ['佐藤 花子', '鈴木 次郎'])).toBeUndefined();
    expect(await recognisePair('meet:new', ['山本 三郎'])).toBeUndefined();
    expect(await recognisePair(undefined, [])).toBeUndefined();
  });
});

test('pairs are listed as they were made, each with its person', async () => {
  const first = await addPair({ ...sato, name: '  佐藤 花子 ' });
  const second = await addPair({ ...sato, name: '鈴木 次郎' });
  await changePair(first.id, { createdAt: 1 });
  await changePair(second.id, { createdAt: 2 });
  expect((await allPairs()).map(({ person }) => person.name)).toEqual(['佐藤 花子', '鈴木 次郎']);
  await db.people.delete(first.personId);
  expect((await allPairs()).map(({ id }) => id)).toEqual([second.id]);
});

test('a second pair with somebody known takes no second person', async () => {
  const line = await addPair(sato);
  const mentor = await addPair({
    ...sato,
    name: 'この名前は使わない',
    personId: line.personId,
    relation: 'mentor-variable',
  });
  expect(mentor.person).toEqual(line.person);
  expect(await db.people.filter(({ isMe }) => !isMe).count()).toBe(1);
});

test('a person who is gone meanwhile is made anew by name', async () => {
  const pair = await addPair({ ...sato, personId: 'gone' });
  expect(pair.person.name).toBe('佐藤 花子');
});

test('a person stays as long as one pair has them', async () => {
  const line = await addPair(sato);
  const mentor = await addPair({ ...sato, personId: line.personId, relation: 'mentor-fixed' });
  await removePair(line.id);
  expect((await allPairs()).map(({ id, person }) => [id, person.name])).toEqual([[mentor.id, '佐藤 花子']]);
  await removePair(mentor.id);
  expect(await db.people.get(line.personId)).toBeUndefined();
});

test('what a pair agrees on is kept for both, and a slip is taken back', async () => {
  const { self, pair } = await startTalk();
  await changeAgreement(pair.id, { position: '育つための時間' });
  await Promise.all(
    (['trust', 'growth', 'insight'] as const).map((purpose) => setPurpose(pair.id, purpose, true)),
  );
  await setPurpose(pair.id, 'insight', false);
  await acknowledgeSeparation(pair.id, self.id);
  await acknowledgeSeparation(pair.id, pair.personId);
  await takeBackSeparation(pair.id, pair.personId);
  const agreed = await agreementOf(pair.id);
  expect(agreed).toMatchObject({ position: '育つための時間', purposes: ['growth', 'trust'] });
  expect(Object.keys(agreed.separateSince)).toEqual([self.id]);
  await changeAgreement(pair.id, { position: undefined });
  expect(await agreementOf(pair.id)).not.toHaveProperty('position');
});

test('used prompts are remembered in their order, the last three hundred', async () => {
  const pair = await addPair(sato);
  await changePair(pair.id, { usedPromptIds: Array.from({ length: 299 }, (_, index) => `p${index}`) });
  await noteUsedPrompt(pair.id, 'new');
  await noteUsedPrompt(pair.id, 'newer');
  const used = (await db.pairs.get(pair.id))?.usedPromptIds ?? [];
  expect(used).toHaveLength(300);
  expect([used[0], ...used.slice(-2)]).toEqual(['p1', 'new', 'newer']);
});

test('tips that were seen and closed are remembered here alone, each once, the last two hundred', async () => {
  const { pair } = await startTalk();
  for (const id of ['general/a', 'general/b', 'general/a']) await noteSeenTip(pair.id, id);
  for (const id of ['general/c', 'general/d']) await setTipClosed(pair.id, id, true);
  await setTipClosed(pair.id, 'general/c', false);
  expect(await pairById(pair.id)).toMatchObject({
    seenTipIds: ['general/b', 'general/a'],
    closedTipIds: ['general/d'],
  });
  expect(await placesWith('general/a')).toEqual(['pairs']);
  expect(await placesWith('general/d')).toEqual(['pairs']);
  await changePair(pair.id, { seenTipIds: Array.from({ length: 200 }, (_, index) => `t${index}`) });
  await noteSeenTip(pair.id, 'new');
  const seen = (await pairById(pair.id))?.seenTipIds ?? [];
  expect([seen.length, seen[0], seen.at(-1)]).toEqual([200, 't1', 'new']);
});

test('a removed pair leaves nothing of itself, and all of the others', async () => {
  const secret = '消えるはずの言葉';
  const { self, pair, session } = await startTalk('days');
  const other = await addPair({ ...sato, name: '鈴木 次郎' });
  await addTopic(other.id, { title: '残る話題', broughtBy: self.id });
  await addTodo(undefined, { text: '残るTODO', owner: self.id });
  await receiveUtterances(batch(session.id, utterance(session.id, secret)), meetPage());
  await addMemoLine(session.id, secret);
  await addGoodPoint(session.id, secret);
  await addTopic(pair.id, { title: secret, broughtBy: self.id });
  await addTodo(pair.id, { text: secret, owner: self.id });
  await savePrivateNote(session.id, secret);
  await savePrivateNote(pair.id, secret);
  expect(await placesWith(secret)).toHaveLength(8);
  await removePair(pair.id);
  expect(await placesWith(secret)).toEqual([]);
  expect(await placesWith('佐藤')).toEqual([]);
  expect(await db.consents.count()).toBe(0);
  expect((await allPairs()).map(({ id }) => id)).toEqual([other.id]);
  expect((await agenda(other.id)).map(({ title }) => title)).toEqual(['残る話題']);
  expect((await readDocument('pairs.notebook', other.id)).getMap('topics').size).toBe(1);
  expect(await todosOfPair(other.id)).toEqual([]);
  expect(await placesWith('残るTODO')).toEqual(['todos']);
});
