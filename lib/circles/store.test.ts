import { expect, test, vi } from 'vitest';
import { batch, meetPage, utterance } from '@/tests/a-talk';
import { placesWith } from '@/tests/stored-words';
import { given, twoWhoShare } from '@/tests/two-who-share';
import { receiveUtterances } from '../capture/store';
import { agree } from '../consent/store';
import { db } from '../db';
import { savePrivateNote } from '../memo/store';
import { writeFields } from '../notebooks/notebook';
import { changeNotebook } from '../notebooks/store';
import { addPair } from '../pairs/store';
import { me, renamePerson } from '../people/store';
import { addMemoLine, closeSession, startSession } from '../sessions/store';
import { fileForOther, takeFile } from '../sharing/file';
import { farewellFile, stopSharing } from '../sharing/leave';
import { acceptInvitation, confirmPictures, invite, spaceOfPair, takeReply } from '../sharing/store';
import { handoverOf } from './state-of-circle';
import {
  agreeToCircle,
  circlesNow,
  dropCircle,
  furtherReaders,
  handableOf,
  handedToMe,
  possibleReaders,
  proposeCircle,
  stopCircle,
  tendCircles,
} from './store';

// Three devices that take turns in one database, each pairing with real keys.
vi.setConfig({ testTimeout: 30_000 });

const day = 86_400_000;
const call = { tabId: 7, platform: 'meet', meetingKey: 'abc-defg-hij' } as const;
const written = '案件の優先順位をそろえた';
const spoken = '字幕だけの言葉';
const secret = '自分だけの言葉';

type Who = 'tanaka' | 'sato' | 'suzuki';

/** 田中 (manager) and 佐藤 (member) share; 田中 and 鈴木 (senior) share too. One 1on1 of the first two is over. */
async function threePeople() {
  const two = await twoWhoShare();
  const { on, pairId } = two;
  await two.share();
  await on('suzuki', async () => renamePerson((await me()).id, '鈴木 進'));
  const withSenior = await on('tanaka', () =>
    addPair({
      name: '鈴木 進',
      relation: 'peer',
      memberIs: 'both',
      packId: 'general',
      cadence: 'monthly',
      lengthMin: 30,
    }),
  );
  const { text } = await on('tanaka', () => invite(withSenior.id));
  const { reply } = await on('suzuki', () => acceptInvitation(given(text)));
  await on('tanaka', () => takeReply(given(reply)));
  const spaces = {
    sato: await two.spaceOn('tanaka'),
    suzuki: given((await on('tanaka', () => spaceOfPair(withSenior.id)))?.id),
  };
  for (const who of ['tanaka', 'suzuki']) await on(who, () => confirmPictures(spaces.suzuki));
  const send = async (from: Who, to: Who) => {
    const spaceId = spaces[from === 'suzuki' || to === 'suzuki' ? 'suzuki' : 'sato'];
    const file = given(await on(from, () => fileForOther(spaceId)));
    const { taken } = await on(to, () => takeFile(file));
    expect(taken).toMatchObject({ later: 0, refused: {} });
    await on(to, () => tendCircles(Date.now()));
  };
  // The invitee has a key only after the inviter's first file.
  await send('tanaka', 'sato');
  await send('tanaka', 'suzuki');
  await send('suzuki', 'tanaka');
  const session = await on('tanaka', async () => {
    const begun = await startSession(pairId, 'call', 30, call);
    await agree(begun.id, 'keep', 0);
    await receiveUtterances(batch(begun.id, utterance(begun.id, spoken)), meetPage());
    await addMemoLine(begun.id, `# 進め方\n${written}`);
    await addMemoLine(begun.id, spoken, 'u1');
    await addMemoLine(begun.id, '# ほかのこと\n短く');
    await savePrivateNote(begun.id, secret);
    await closeSession(begun.id);
    return begun;
  });
  await send('tanaka', 'sato');
  await send('sato', 'tanaka');
  const senior = given(
    (await on('tanaka', () => possibleReaders({ personId: '' }))).find(({ name }) => name === '鈴木 進'),
  );
  const propose = (until = Date.now() + 30 * day) =>
    on('tanaka', async () => {
      const { memo } = given(await handableOf(session.id));
      const { id: sessionId } = session;
      return proposeCircle({ pairId, sessionId, what: 'memo', text: memo, until, readers: [senior] });
    });
  const agreed = async (until?: number) => {
    const circleId = await propose(until);
    await send('tanaka', 'sato');
    await on('sato', async () => agreeToCircle(given((await circlesNow({}, 0))[0]).circle));
    await send('sato', 'tanaka');
    await send('tanaka', 'suzuki');
    return circleId;
  };
  const read = () =>
    on('suzuki', async () => (await handedToMe({}, Date.now())).map(({ handed }) => handed.text));
  const states = (who: Who) =>
    on(who, async () => (await circlesNow({}, Date.now())).map(({ state }) => state));
  return { on, pairId, withSenior, session, senior, send, propose, agreed, read, states };
}

test('after a yes the reader has exactly the text, and nothing else of the two', async () => {
  const { on, propose, send, read, states, session } = await threePeople();
  await propose();
  await send('tanaka', 'suzuki');
  expect(await read()).toEqual([]);
  await send('tanaka', 'sato');
  expect(await states('sato')).toEqual(['asks']);
  expect(await states('tanaka')).toEqual(['waits']);
  await on('sato', async () => {
    const [asked] = await circlesNow({}, Date.now());
    expect(asked?.circle).toMatchObject({
      readers: [{ name: '鈴木 進' }],
      text: `# 進め方\n${written}\n# ほかのこと\n短く`,
    });
    await agreeToCircle(given(asked).circle);
    expect(await furtherReaders(session.id, Date.now())).toMatchObject([{ name: '鈴木 進' }]);
  });
  await send('sato', 'tanaka');
  await send('tanaka', 'suzuki');
  expect(await read()).toEqual([`# 進め方\n${written}\n# ほかのこと\n短く`]);
  await on('suzuki', async () => {
    for (const words of [spoken, secret]) expect(await placesWith(words)).toEqual([]);
    expect(await placesWith(written)).not.toEqual([]);
    expect(await db.sessions.count()).toBe(0);
    expect((await handedToMe({}, Date.now()))[0]?.handed).toMatchObject({ names: ['田中 誠', '佐藤 花子'] });
  });
  // The words are on the other two devices: the search would have found them.
  await on('tanaka', async () => {
    for (const words of [spoken, secret]) expect(await placesWith(words)).not.toEqual([]);
  });
});

test('a no leaves nothing, with nobody', async () => {
  const { on, propose, send, read, states } = await threePeople();
  const circleId = await propose();
  await send('tanaka', 'sato');
  await on('sato', () => dropCircle(circleId));
  await send('sato', 'tanaka');
  await send('tanaka', 'suzuki');
  expect(await read()).toEqual([]);
  for (const who of ['tanaka', 'sato'] as const) {
    expect(await states(who)).toEqual([]);
    expect(await on(who, () => db.circles.count())).toBe(0);
    expect(
      await on(who, async () => (await db.spaces.toArray()).map(({ ownYes }) => ownYes ?? {})),
    ).not.toContainEqual(expect.objectContaining({ [circleId]: expect.anything() }));
    const places = await on(who, () => placesWith(`${written}\n# ほかのこと`));
    expect(places.filter((place) => place.includes('notebook') || place === 'spaces')).toEqual([]);
  }
  expect(await on('suzuki', () => placesWith(written))).toEqual([]);
});

test('the member stops it: it is gone at the reader, out of the stored history too', async () => {
  const { on, agreed, send, read, states } = await threePeople();
  const circleId = await agreed();
  expect(await read()).toHaveLength(1);
  await on('sato', () => stopCircle(circleId));
  expect(await states('sato')).toEqual(['stopping']);
  await send('sato', 'tanaka');
  await send('tanaka', 'suzuki');
  await send('tanaka', 'sato');
  expect(await read()).toEqual([]);
  expect(await on('suzuki', () => placesWith(written))).toEqual([]);
  for (const who of ['tanaka', 'sato'] as const) expect(await states(who)).toEqual([]);
});

test('who handed it over stops it at once', async () => {
  const { on, agreed, send, read } = await threePeople();
  const circleId = await agreed();
  await on('tanaka', () => stopCircle(circleId));
  await send('tanaka', 'suzuki');
  expect(await read()).toEqual([]);
  expect(await on('suzuki', () => placesWith(written))).toEqual([]);
});

test('at the end of its day the reader forgets it without hearing anything', async () => {
  const { on, agreed } = await threePeople();
  const until = Date.now() + day;
  await agreed(until);
  await on('suzuki', () => tendCircles(until - 1));
  expect(await on('suzuki', () => placesWith(written))).not.toEqual([]);
  await on('suzuki', () => tendCircles(until));
  expect(await on('suzuki', () => placesWith(written))).toEqual([]);
});

test('what the reader has put away does not come again', async () => {
  const { on, agreed, send, read, states } = await threePeople();
  const until = Date.now() + day;
  await agreed(until);
  await on('suzuki', () => tendCircles(until));
  await send('suzuki', 'tanaka');
  await send('tanaka', 'suzuki');
  expect(await states('tanaka')).toEqual(['runs']);
  expect(await read()).toEqual([]);
});

test('the member ends the sharing: what was handed on is taken back', async () => {
  const { on, pairId, agreed, send, read } = await threePeople();
  await agreed();
  const spaceId = given(await on('sato', () => spaceOfPair(pairId))).id;
  const farewell = await on('sato', async () => {
    await stopSharing(spaceId);
    return given(await farewellFile(spaceId));
  });
  await on('tanaka', async () => {
    await takeFile(farewell);
    await tendCircles(Date.now());
  });
  await send('tanaka', 'suzuki');
  expect(await read()).toEqual([]);
});

test('a proposal that the other one writes in my name hands nothing over', async () => {
  const { on, pairId, session, senior, send, read } = await threePeople();
  await on('sato', async () => {
    const tanaka = given((await db.people.toArray()).find(({ name }) => name === '田中 誠'));
    const { id: satoId } = await me();
    await changeNotebook(pairId, (doc) =>
      writeFields(doc, 'circles', 'forged', {
        id: 'forged',
        pairId,
        sessionId: session.id,
        what: 'memo',
        text: written,
        until: Date.now() + day,
        readers: [senior],
        proposedBy: tanaka.id,
        proposedAt: Date.now(),
        answer: { by: satoId, at: Date.now() },
      }),
    );
  });
  await send('sato', 'tanaka');
  await send('tanaka', 'suzuki');
  expect(await read()).toEqual([]);
  expect(await on('suzuki', () => placesWith(written))).toEqual([]);
  expect(await on('tanaka', () => db.circles.count())).toBe(0);
});

test('a yes to something else than what I proposed hands nothing over', async () => {
  const { on, pairId, propose, send, read } = await threePeople();
  const circleId = await propose();
  await send('tanaka', 'sato');
  await on('sato', async () => {
    const { id: by } = await me();
    await changeNotebook(pairId, (doc) =>
      writeFields(doc, 'circles', circleId, { text: 'ほかの文面', answer: { by, at: Date.now() } }),
    );
  });
  await send('sato', 'tanaka');
  await send('tanaka', 'suzuki');
  expect(await read()).toEqual([]);
});

test('a yes in my name that I did not give here is asked for again, and one of mine does not cover other words', async () => {
  const { on, pairId, propose, send, states } = await threePeople();
  const circleId = await propose();
  await on('tanaka', async () => {
    const circle = given(await db.circles.get(circleId));
    const pair = given(await db.pairs.get(pairId));
    await changeNotebook(circle.pairId, (doc) =>
      writeFields(doc, 'circles', circleId, { answer: { by: pair.personId, at: 1 } }),
    );
  });
  await send('tanaka', 'sato');
  expect(await states('sato')).toEqual(['asks-again']);
  await on('sato', async () => agreeToCircle(given((await circlesNow({}, 0))[0]).circle));
  expect(await states('sato')).toEqual(['runs']);
  await on('tanaka', () =>
    changeNotebook(pairId, (doc) => writeFields(doc, 'circles', circleId, { text: 'もっと長い文面' })),
  );
  await send('tanaka', 'sato');
  expect(await states('sato')).toEqual(['asks-again']);
});

test('a yes counts for what was on the screen, not for what has come in since', async () => {
  const { on, propose, send, pairId, states } = await threePeople();
  await propose();
  await send('tanaka', 'sato');
  await on('sato', async () => {
    const { circle } = given((await circlesNow({}, 0))[0]);
    await changeNotebook(pairId, (doc) => writeFields(doc, 'circles', circle.id, { text: 'あとから' }));
    await agreeToCircle(circle);
  });
  expect(await states('sato')).toEqual(['asks']);
});

test('what a reader writes in the name of the one who hands over is taken out there', async () => {
  const { on, agreed, send } = await threePeople();
  await agreed();
  await on('suzuki', async () => {
    const [row] = await db.handed.toArray();
    await changeNotebook(given(row).pairId, (doc) =>
      writeFields(doc, 'handed', 'made-up', {
        ...given(row),
        id: 'made-up',
        circleId: 'none',
        text: '作った文',
      }),
    );
  });
  await send('suzuki', 'tanaka');
  expect(await on('tanaka', () => placesWith('作った文'))).toEqual([]);
  expect(await on('tanaka', () => db.handed.count())).toBe(1);
});

test('a question that holds more than one may hold is not taken in', async () => {
  const { on, pairId, propose } = await threePeople();
  const circleId = await propose();
  await on('tanaka', async () => {
    const circle = given(await db.circles.get(circleId));
    await changeNotebook(pairId, (doc) =>
      writeFields(doc, 'circles', circleId, { ...handoverOf(circle), isPrivate: true }),
    );
  });
  const { taken } = await on('tanaka', async () =>
    given(await fileForOther(given((await spaceOfPair(pairId))?.id))).valueOf(),
  ).then((file) => on('sato', () => takeFile(file)));
  expect(taken?.refused).toEqual({ 'wrong-content': 1 });
});
