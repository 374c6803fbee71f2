import { beforeEach, describe, expect, test } from 'vitest';
import { placesWith } from '@/tests/stored-words';
import { devices } from '@/tests/two-devices';
import { changeDocument } from '../change-document';
import { db } from '../db';
import { appendLine } from '../memo/memo';
import { addPair, allPairs } from '../pairs/store';
import { me, renamePerson } from '../people/store';
import { addMemoLine, closeSession, sessionById, sessionsOfPair, startSession } from '../sessions/store';
import { canHandOver, canOtherRead, shareSessions } from '../shared-sessions/store';
import { addTodo, setTodoDone, todosOfPair } from '../todos/store';
import { addTopic, agenda } from '../topics/store';
import { fileForOther, takeFile } from './file';
import { makeIdentity, memberOf } from './identity';
import { invitationText, makeInvitation } from './invitation';
import {
  acceptInvitation,
  allSpaces,
  confirmPictures,
  dropInvitation,
  invite,
  lookAtInvitation,
  picturesOf,
  spaceOfPair,
  takeReply,
} from './store';

const sato = {
  name: '佐藤 花子',
  relation: 'line',
  memberIs: 'other',
  packId: 'sales',
  cadence: 'biweekly',
  lengthMin: 30,
} as const;

let on: ReturnType<typeof devices>;
let pairId: string;
let spaceId: string;

beforeEach(async () => {
  on = devices('tanaka');
  await on('tanaka', async () => renamePerson((await me()).id, '田中 誠'));
  await on('sato', async () => renamePerson((await me()).id, '佐藤 花子'));
  pairId = (await on('tanaka', () => addPair(sato))).id;
});

const given = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('nothing was given');
  return value;
};

/** Invitation and reply go through the chat; both say that the pictures are alike. */
async function share(ownPairId?: string): Promise<void> {
  const { text } = await on('tanaka', () => invite(pairId));
  const { reply } = await on('sato', () => acceptInvitation(given(text), ownPairId));
  await on('tanaka', () => takeReply(given(reply)));
  spaceId = given((await on('tanaka', () => spaceOfPair(pairId)))?.id);
  for (const who of ['tanaka', 'sato'] as const) await on(who, () => confirmPictures(spaceId));
}

const send = async (from: 'tanaka' | 'sato', to: 'tanaka' | 'sato') => {
  const file = given(await on(from, () => fileForOther(spaceId)));
  return { file, ...(await on(to, () => takeFile(file))) };
};

const titles = async () => (await agenda(pairId)).map(({ title }) => title);

describe('pairing', () => {
  test('both see the same seven pictures, and the invitee gets the pair as the inviter set it', async () => {
    const { text } = await on('tanaka', () => invite(pairId));
    const seen = await on('sato', () => lookAtInvitation(given(text)));
    expect(seen.invitation).toMatchObject({ from: { name: '田中 誠' }, toName: '佐藤 花子' });
    const { reply } = await on('sato', () => acceptInvitation(`どうぞ\n${given(text)}\nよろしく`));
    expect(await on('tanaka', () => takeReply(given(reply)))).toEqual({ pairId });
    spaceId = given((await on('tanaka', () => spaceOfPair(pairId)))?.id);
    const rows = [await on('tanaka', () => picturesOf(spaceId)), await on('sato', () => picturesOf(spaceId))];
    expect(rows[0]).toHaveLength(7);
    expect(rows[1]).toEqual(rows[0]);
    const [before] = await on('tanaka', allPairs);
    expect(await on('sato', allPairs)).toEqual([]);
    for (const who of ['tanaka', 'sato'] as const) await on(who, () => confirmPictures(spaceId));
    expect(before?.personId).not.toBe((await on('sato', me)).id);
    const tanaka = await on('tanaka', me);
    const [pair] = await on('sato', allPairs);
    expect(pair).toMatchObject({ id: pairId, personId: tanaka.id, memberIs: 'me', packId: 'sales' });
    const mine = await on('sato', me);
    expect((await on('tanaka', allPairs))[0]).toMatchObject({ id: pairId, personId: mine.id });
  });

  test('nothing goes out before both have said that the pictures are alike', async () => {
    const { text } = await on('tanaka', () => invite(pairId));
    const { reply } = await on('sato', () => acceptInvitation(given(text)));
    await on('tanaka', () => takeReply(given(reply)));
    spaceId = given((await on('tanaka', () => spaceOfPair(pairId)))?.id);
    expect(await on('tanaka', () => fileForOther(spaceId))).toBeUndefined();
    await on('tanaka', () => dropInvitation(spaceId));
    expect(await on('tanaka', allSpaces)).toEqual([]);
  });

  test('an invitation that names a pair or a space of somebody else is refused, and changes nothing', async () => {
    await share();
    const { identity } = await makeIdentity();
    if (!identity) throw new Error('no keys');
    const before = await on('sato', () => db.spaces.toArray());
    const from = await memberOf({ id: 'mallory', name: '田中 誠' }, identity);
    const about = { ...sato, memberIs: 'invitee' as const };
    const { name: _, ...pairOf } = about;
    for (const claimed of [{ pairId }, { pairId: 'another', space: spaceId }]) {
      const hostile = await makeInvitation(
        { ...claimed, from, toName: '佐藤 花子', about: pairOf, now: Date.now() },
        identity.signing.privateKey,
      );
      const text = invitationText(hostile);
      expect(await on('sato', () => acceptInvitation(text))).toEqual({ refused: 'known-otherwise' });
    }
    expect(await on('sato', () => db.spaces.toArray())).toEqual(before);
    expect((await send('tanaka', 'sato')).taken).toBeDefined();
  });

  test('before the pictures are alike, nobody and no pair is what the invitation says', async () => {
    const own = await on('sato', () => addPair({ ...sato, name: '田中さん', memberIs: 'me' }));
    const { text } = await on('tanaka', () => invite(pairId));
    const accepted = await on('sato', () => acceptInvitation(given(text), own.id));
    expect(await on('sato', allPairs)).toMatchObject([{ id: own.id, personId: own.personId }]);
    await on('sato', () => dropInvitation(given(accepted.spaceId)));
    expect(await on('sato', allPairs)).toMatchObject([{ id: own.id, personId: own.personId }]);
  });

  test('a second reply to the same invitation changes nothing', async () => {
    await share();
    const { text } = await on('tanaka', () => invite(pairId).catch(() => ({ text: undefined })));
    expect(text).toBeDefined();
  });
});

describe('files', () => {
  test('bring over what is in the notebook, both ways, and say what is new', async () => {
    await on('tanaka', async () => {
      await addTopic(pairId, { title: '案件の優先順位', broughtBy: (await me()).id });
    });
    await share();
    const first = await send('tanaka', 'sato');
    expect(first.taken?.news.topics).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(await on('sato', titles)).toEqual(['案件の優先順位']);
    await on('sato', async () => {
      await addTopic(pairId, { title: 'データ分析を学びたい', broughtBy: (await me()).id });
      await addTodo(pairId, { text: '資料を送る', owner: (await me()).id });
    });
    const back = await send('sato', 'tanaka');
    expect(back.taken?.news).toMatchObject({ topics: { added: 1 }, todos: { added: 1 } });
    expect((await on('tanaka', titles)).toSorted()).toEqual(
      await on('sato', async () => (await titles()).toSorted()),
    );
  });

  test('may be taken twice, late and in any order', async () => {
    await share();
    const files: string[] = [];
    for (const title of ['一つ目', '二つ目', '三つ目']) {
      await on('tanaka', async () => addTopic(pairId, { title, broughtBy: (await me()).id }));
      files.push(given(await on('tanaka', () => fileForOther(spaceId))));
    }
    for (const file of [files[2], files[0], files[1], files[2]])
      await on('sato', () => takeFile(given(file)));
    expect((await on('sato', titles)).toSorted()).toEqual(['一つ目', '三つ目', '二つ目'].toSorted());
    const again = await on('sato', () => takeFile(given(files[1])));
    expect(Object.values(given(again.taken).news).every(({ added, changed }) => added + changed === 0)).toBe(
      true,
    );
  });

  test('hold only what the other one has not confirmed', async () => {
    await share();
    await on('tanaka', async () => {
      for (let at = 0; at < 20; at += 1)
        await addTopic(pairId, {
          title: `長めの題名のついた話題 ${at}`.repeat(5),
          broughtBy: (await me()).id,
        });
    });
    const { file: whole } = await send('tanaka', 'sato');
    await send('sato', 'tanaka');
    const { file: rest } = await send('tanaka', 'sato');
    expect(rest.length).toBeLessThan(whole.length / 3);
    expect(JSON.parse(whole)).toMatchObject({ grants: [expect.anything()] });
    expect(JSON.parse(rest)).toMatchObject({ grants: [] });
  });

  test('bring 1on1s with their memo, and nothing of it stands in the file', async () => {
    await share();
    const session = await on('tanaka', async () => {
      const started = await startSession(pairId, 'in-person', 30);
      await addMemoLine(started.id, '見積もりは要件がそろってから');
      await closeSession(started.id);
      return started;
    });
    const { file } = await send('tanaka', 'sato');
    expect(file).not.toContain('見積もり');
    expect(await on('sato', () => sessionsOfPair(pairId))).toMatchObject([
      { id: session.id, status: 'done' },
    ]);
    await on('sato', () => addMemoLine(session.id, '先方の窓口を一本化'));
    expect((await send('sato', 'tanaka')).taken?.news.sessions).toEqual({ added: 0, changed: 1, removed: 0 });
  });

  test('hold no 1on1 that was over before the two shared anything', async () => {
    const past = await on('tanaka', async () => {
      const started = await startSession(pairId, 'in-person', 30);
      await addMemoLine(started.id, '共有の前のメモ');
      await closeSession(started.id);
      return started;
    });
    await share();
    await send('tanaka', 'sato');
    expect(await on('sato', () => sessionsOfPair(pairId))).toEqual([]);
    expect(await on('sato', () => placesWith('共有の前のメモ'))).toEqual([]);
    expect(await on('tanaka', () => sessionsOfPair(pairId))).toMatchObject([{ id: past.id }]);
  });

  test('hold one of them as soon as it is handed over by itself; who can read it is said as it is', async () => {
    const ended = async (line: string) => {
      const { id } = await startSession(pairId, 'in-person', 30);
      await addMemoLine(id, line);
      await closeSession(id);
      return given(await sessionById(id));
    };
    const kept = await on('tanaka', () => ended('これは渡さない'));
    const chosen = await on('tanaka', () => ended('これは渡す'));
    expect(await on('tanaka', () => canHandOver(chosen))).toBe(false);
    await share();
    await on('tanaka', async () => {
      expect([await canOtherRead(chosen), await canHandOver(chosen)]).toEqual([false, true]);
      await shareSessions(pairId, [chosen.id]);
      expect([await canOtherRead(chosen), await canHandOver(chosen)]).toEqual([true, false]);
      expect([await canOtherRead(kept), await canHandOver(kept)]).toEqual([false, true]);
    });
    await send('tanaka', 'sato');
    expect(await on('sato', () => placesWith('これは渡す'))).not.toEqual([]);
    expect(await on('sato', () => placesWith('これは渡さない'))).toEqual([]);
  });

  test('two who wrote at once both keep what they wrote', async () => {
    await share();
    const todo = await on('tanaka', async () => addTodo(pairId, { text: '資料', owner: (await me()).id }));
    await send('tanaka', 'sato');
    await on('tanaka', async () => addTopic(pairId, { title: '田中の話題', broughtBy: (await me()).id }));
    await on('sato', async () => {
      await setTodoDone(todo.id, true);
      await addTopic(pairId, { title: '佐藤の話題', broughtBy: (await me()).id });
    });
    await send('tanaka', 'sato');
    await send('sato', 'tanaka');
    for (const who of ['tanaka', 'sato'] as const) {
      expect((await on(who, titles)).toSorted()).toEqual(['佐藤の話題', '田中の話題']);
      expect(await on(who, () => todosOfPair(pairId, 0))).toMatchObject([{ id: todo.id, state: 'done' }]);
    }
  });

  test('of another pair, of one’s own, or made by a newer version change nothing', async () => {
    await share();
    const file = given(await on('tanaka', () => fileForOther(spaceId)));
    const refusals = async (text: string, who: 'tanaka' | 'sato') =>
      (await on(who, () => takeFile(text))).problems?.map(({ code }) => code);
    expect(await refusals(file, 'tanaka')).toEqual(['own-file']);
    expect(await refusals(JSON.stringify({ ...JSON.parse(file), version: 2 }), 'sato')).toEqual([
      'newer-version',
    ]);
    const other = JSON.stringify({ ...JSON.parse(file), space: 'AAAAAAAAAAAAAAAAAAAAAA' });
    expect(await refusals(other, 'sato')).toEqual(['other-space']);
  });

  test('with an envelope that somebody changed: the rest is taken, that one is counted', async () => {
    await share();
    await on('tanaka', async () => addTopic(pairId, { title: '話題', broughtBy: (await me()).id }));
    const content = JSON.parse(given(await on('tanaka', () => fileForOther(spaceId)))) as {
      envelopes: { counter: number }[];
    };
    const [first] = content.envelopes;
    content.envelopes.push({ ...given(first), counter: 900 });
    const { taken } = await on('sato', () => takeFile(JSON.stringify(content)));
    expect(taken).toMatchObject({ news: { topics: { added: 1 } }, refused: { 'bad-signature': 1 } });
  });

  test('a member who seals what is no notebook is refused, and nothing is half-changed', async () => {
    await share();
    await send('tanaka', 'sato');
    await on('tanaka', () =>
      changeDocument('pairs.notebook', pairId, (doc) => {
        doc.getMap('topics').set('evil', { id: 'evil', pairId, title: 7 });
      }),
    );
    const before = await on('sato', () => db.topics.toArray());
    expect((await send('tanaka', 'sato')).taken?.refused).toEqual({ 'wrong-content': 1 });
    expect(await on('sato', () => db.topics.toArray())).toEqual(before);
  });
});

test('an invitee who had a pair of these two already brings it along', async () => {
  const own = await on('sato', async () => {
    const pair = await addPair({ ...sato, name: '田中さん', memberIs: 'me' });
    await addTopic(pair.id, { title: '前から書いていた話題', broughtBy: (await me()).id });
    return pair;
  });
  await share(own.id);
  await send('tanaka', 'sato');
  await send('sato', 'tanaka');
  expect(await on('tanaka', titles)).toEqual(['前から書いていた話題']);
  expect(await on('sato', allPairs)).toHaveLength(1);
});

test('appending to the memo on both sides keeps both lines', async () => {
  await share();
  const session = await on('tanaka', () => startSession(pairId, 'in-person', 30));
  await send('tanaka', 'sato');
  for (const who of ['tanaka', 'sato'] as const)
    await on(who, async () => {
      await changeDocument('sessions.doc', session.id, (doc) => appendLine(doc, `${who}の行`));
    });
  await send('tanaka', 'sato');
  await send('sato', 'tanaka');
  for (const who of ['tanaka', 'sato'] as const) {
    const { taken } = await send(who === 'tanaka' ? 'sato' : 'tanaka', who);
    expect(taken?.news.sessions).toEqual({ added: 0, changed: 0, removed: 0 });
  }
});
