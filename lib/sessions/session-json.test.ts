import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { agree, deleteCaptured } from '../consent/store';
import { db } from '../db';
import type { CardKind } from '../memo/card-kinds';
import { addCard, type Card, type CardItem, confirmCard, fieldText, readCards } from '../memo/cards';
import { addPair } from '../pairs/store';
import { me, renamePerson } from '../people/store';
import type { ProposalStep } from '../proposals/schema';
import { addProposal, addProposalStep, proposalsOfPair } from '../proposals/store';
import { addTodo } from '../todos/store';
import type { Topic } from '../topics/schema';
import { addTopic, setTopicTalked } from '../topics/store';
import { SessionFile } from './export-schema';
import type { Session } from './schema';
import {
  exportFileName,
  minutesTaken,
  recordParts,
  type SessionSource,
  sessionFile,
  topicsThen,
} from './session-json';
import { sessionForExport } from './session-source';
import { addDecision, addGoodPoint, addMemoLine, closeSession, setShownCheck, startSession } from './store';

const start = Date.UTC(2026, 10, 23, 1, 0);
const at = (minutes: number) => start + minutes * 60_000;
const inTokyo = { now: at(60), nameless: '自分', isReadByOther: false, offsetAt: () => 540 };

const person = (id: string, name: string, isMe: boolean) => ({ id, name, isMe, aliases: [], createdAt: 0 });
const session = (given: Partial<Session> = {}): Session => ({
  id: 's1',
  pairId: 'p1',
  mode: 'call',
  platform: 'meet',
  lengthMin: 30,
  status: 'done',
  startedAt: start,
  endedAt: at(31),
  speakers: [],
  ...given,
});
const topic = (id: string, given: Partial<Topic> = {}): Topic => ({
  id,
  pairId: 'p1',
  title: `話題${id}`,
  broughtBy: 'other',
  category: 'work',
  state: 'talked',
  sessionId: 's1',
  carries: 0,
  createdAt: at(-100),
  ...given,
});
const said = (
  id: string,
  minutes: number,
  given: { speaker?: string; topicId?: string; text?: string } = {},
) => ({
  id,
  speaker: '佐藤 花子',
  text: `発言${id}`,
  startedAt: at(minutes),
  ...given,
});
const source = (given: Partial<SessionSource> = {}): SessionSource => ({
  session: session(),
  pair: {
    id: 'p1',
    personId: 'other',
    relation: 'line',
    memberIs: 'other',
    packId: 'general',
    cadence: 'biweekly',
    lengthMin: 30,
    meetingKeys: [],
    createdAt: 0,
  },
  me: person('me', '田中 太郎', true),
  other: person('other', '佐藤 花子', false),
  topics: [],
  sessions: [session()],
  todos: [],
  consent: undefined,
  memo: '',
  cards: [],
  goodPoints: [],
  decisions: [],
  proposals: [],
  checks: [],
  record: [],
  ...given,
});

describe('sessionFile', () => {
  test.each([
    ['Tokyo', 540, '2026-11-23T10:00:00.000+09:00'],
    ['Delhi', 330, '2026-11-23T06:30:00.000+05:30'],
    ['New York', -300, '2026-11-22T20:00:00.000-05:00'],
    ['St. John’s', -210, '2026-11-22T21:30:00.000-03:30'],
    ['Greenwich', 0, '2026-11-23T01:00:00.000+00:00'],
  ])('times in %s carry the offset', (_, offset, expected) => {
    const file = sessionFile(source(), { ...inTokyo, offsetAt: () => offset });
    expect(file.startedAt).toBe(expected);
    expect(SessionFile.safeParse(file).success).toBe(true);
  });

  describe('structured notes', () => {
    const card = (kind: CardKind, given: Partial<Card> = {}): Card => ({
      id: kind,
      kind,
      createdAt: 0,
      fields: {},
      items: [],
      confirmed: {},
      todos: {},
      ...given,
    });
    const item = (text: string, state?: CardItem['state'], note = ''): CardItem => ({
      id: text,
      text,
      note,
      createdAt: 0,
      carries: 0,
      ...(state ? { state } : {}),
    });
    const exported = (...cards: Card[]) => SessionFile.parse(sessionFile(source({ cards }), inTokyo));

    test('go out with their boxes in order; blank ones do not', () => {
      const lookBack = card('look-back', { fields: { learning: '早めに聞く', success: '提案が通った' } });
      expect(exported(card('kpi', { fields: { target: ' ' } }), lookBack).cards).toEqual([
        {
          kind: 'look-back',
          fields: [
            { name: 'success', text: '提案が通った' },
            { name: 'failure', text: '' },
            { name: 'learning', text: '早めに聞く' },
          ],
        },
      ]);
      expect(exported(card('kpi'))).not.toHaveProperty('cards');
    });

    test('go out with their items, each with its state and the note that belongs to it', () => {
      const items = [item('担当', 'decided', '佐藤さん'), item('日程', 'carried', '書きかけ'), item(' ')];
      expect(exported(card('decide', { items }), card('inventory', { items: [item('月報')] })).cards).toEqual(
        [
          {
            kind: 'decide',
            items: [
              { text: '担当', state: 'decided', note: '佐藤さん' },
              { text: '日程', state: 'carried' },
            ],
          },
          { kind: 'inventory', items: [{ text: '月報' }] },
        ],
      );
    });

    test('of a role say who agreed to it as it stands, and who wrote that down', () => {
      const doc = new Y.Doc();
      addCard(doc, 'role', { id: 'r', now: 0 });
      fieldText(doc, 'r', 'expectation')?.insert(0, '新人の相談役');
      confirmCard(doc, 'r', { personId: 'me', by: 'me', now: at(20) });
      confirmCard(doc, 'r', { personId: 'other', by: 'me', now: at(21) });
      expect(exported(...readCards(doc)).cards?.[0]?.confirmed).toEqual([
        { by: '田中 太郎', at: '2026-11-23T10:20:00.000+09:00' },
        { by: '佐藤 花子', at: '2026-11-23T10:21:00.000+09:00', notedBy: '田中 太郎' },
      ]);
      fieldText(doc, 'r', 'action')?.insert(0, '週に一度');
      expect(exported(...readCards(doc)).cards?.[0]?.confirmed).toEqual([]);
    });

    test.each([
      ['me', true],
      ['both', true],
      ['other', false],
    ] as const)('in the member’s own words, where the member is %s: goes out: %s', (memberIs, isIn) => {
      const cards = [
        card('contribution', { fields: { deed: '手順書を作った' } }),
        card('goals', { fields: { 'long-goal': '課を任される' } }),
      ];
      const given = source({ cards, pair: { ...source().pair, memberIs } });
      const file = SessionFile.parse(sessionFile(given, inTokyo));
      expect(JSON.stringify(file).includes('手順書')).toBe(isIn);
      expect(file.cards?.map(({ kind }) => kind)).toEqual(isIn ? ['contribution', 'goals'] : ['goals']);
      expect(file.cardsLeftOut).toEqual(isIn ? undefined : ['contribution']);
    });
  });

  test.each([
    ['the name as it is', '佐藤 花子', '佐藤 花子'],
    ['another writing of the name', '佐藤花子（営業）', '佐藤 花子'],
    ['the own label of the platform', 'あなた', '田中 太郎'],
    ['a voice without a name', '#1', '#1'],
    ['a second voice of this name', '佐藤 花子 #2', '佐藤 花子 #2'],
    ['somebody else', '高橋 真由', '高橋 真由'],
  ])('speakers: %s', (_, speaker, expected) => {
    const file = sessionFile(source({ record: [said('1', 1, { speaker })] }), inTokyo);
    expect(file.record[0]?.entries[0]?.speaker).toBe(expected);
  });

  test('who has no name yet is called what the page says', () => {
    const file = sessionFile(
      source({ me: person('me', '', true), record: [said('1', 1, { speaker: 'You' })] }),
      inTokyo,
    );
    expect(file.record[0]?.entries[0]?.speaker).toBe('自分');
    expect(file.readers).toEqual(['自分']);
  });

  test('readers are named: the other one only where they can read it', () => {
    const readers = (isReadByOther: boolean) => sessionFile(source(), { ...inTokyo, isReadByOther }).readers;
    expect(readers(false)).toEqual(['田中 太郎']);
    expect(readers(true)).toEqual(['田中 太郎', '佐藤 花子']);
  });

  test('entries are grouped where the topic changes, in the order of speaking', () => {
    const topics = [topic('a'), topic('b')];
    const record = [
      said('1', 1),
      said('2', 2, { topicId: 'a' }),
      said('3', 3, { topicId: 'a' }),
      said('4', 4, { topicId: 'b' }),
      said('5', 5, { topicId: 'a' }),
      said('6', 6, { topicId: 'gone' }),
    ];
    const file = sessionFile(source({ topics, record }), inTokyo);
    expect(file.record.map((group) => [group.topic, ...group.entries.map((entry) => entry.text)])).toEqual([
      [undefined, '発言1'],
      ['話題a', '発言2', '発言3'],
      ['話題b', '発言4'],
      ['話題a', '発言5'],
      [undefined, '発言6'],
    ]);
    expect(SessionFile.parse(file)).toEqual(file);
  });

  const consent = {
    sessionId: 's1',
    scope: 'days' as const,
    days: 90,
    how: 'by-voice' as const,
    notedBy: 'me',
    agreedAt: at(2),
    gaps: [{ from: at(5), to: at(8) }, { from: at(30) }],
  };

  test('gaps have their length; one that was never ended lasts until the session ends', () => {
    const file = sessionFile(source({ consent }), inTokyo);
    expect(file.gaps.map((gap) => gap.lengthMs)).toEqual([180_000, 60_000]);
    expect(file.consent).toEqual({
      scope: 'days',
      days: 90,
      how: 'by-voice',
      notedBy: '田中 太郎',
      agreedAt: '2026-11-23T10:02:00.000+09:00',
    });
  });

  test('when the days of a record are over its gaps go with it; what both agreed to stays', () => {
    const erased = source({ consent, session: session({ erasedAt: at(40) }) });
    expect(sessionFile(erased, inTokyo)).toMatchObject({ gaps: [], consent: { scope: 'days' } });
    expect(sessionFile({ ...erased, record: [said('1', 6)] }, inTokyo).gaps).toHaveLength(2);
  });

  test('after captions were deleted by hand the file speaks of none', () => {
    const file = sessionFile(
      source({ consent: { ...consent, stoppedBecause: 'deleted' }, session: session({ erasedAt: at(40) }) }),
      inTokyo,
    );
    expect(file).toMatchObject({ gaps: [], erasedAt: '2026-11-23T10:40:00.000+09:00' });
    expect(file.consent).toBeUndefined();
  });
});

describe('for what the session was held', () => {
  test.each(['proposals', 'risks'] as const)('%s', (kind) =>
    expect(SessionFile.parse(sessionFile(source({ session: session({ kind }) }), inTokyo)).kind).toBe(kind),
  );

  test('is not said of a talk as usual', () =>
    expect(sessionFile(source(), inTokyo)).not.toHaveProperty('kind'));
});

test('a proposal goes out with its last step: what became of it, when, and what was written about it', () => {
  const step = (state: ProposalStep['state'], minutes: number, note?: string): ProposalStep => ({
    id: state,
    proposalId: 'a',
    state,
    by: 'me',
    createdAt: at(minutes),
    ...(note ? { note } : {}),
  });
  const proposal = { pairId: 'p1', tags: [], sessionId: 's1', createdAt: at(3) };
  const proposals = [
    {
      ...proposal,
      id: 'a',
      text: 'ひな型をそろえる',
      broughtBy: 'other',
      steps: [step('heard', 3, '急ぎではない'), step('declined', 30, '来期に作り直すため')],
    },
    { ...proposal, id: 'b', text: '掲示板を一つにする', broughtBy: 'gone', steps: [step('heard', 4)] },
  ];
  expect(SessionFile.parse(sessionFile(source({ proposals }), inTokyo)).proposals).toEqual([
    {
      text: 'ひな型をそろえる',
      broughtBy: '佐藤 花子',
      state: 'declined',
      changedAt: '2026-11-23T10:30:00.000+09:00',
      note: '来期に作り直すため',
    },
    { text: '掲示板を一つにする', state: 'heard', changedAt: '2026-11-23T10:04:00.000+09:00' },
  ]);
  expect(sessionFile(source(), inTokyo)).not.toHaveProperty('proposals');
});

describe('topicsThen', () => {
  const later = session({ id: 's2', startedAt: at(1_000), endedAt: at(1_030) });
  const earlier = session({ id: 's0', startedAt: at(-2_000), endedAt: at(-1_970) });
  const states = (topics: Topic[], now: Partial<Session> = {}) =>
    topicsThen({ ...source(), session: session(now), topics, sessions: [earlier, session(), later] }).map(
      (one) => one.state,
    );

  test.each<[string, Partial<Topic>, string[]]>([
    ['talked here', {}, ['talked']],
    ['left, still open', { state: 'carried', carries: 1, sessionId: undefined }, ['carried']],
    ['left, talked next time', { carries: 1, sessionId: 's2' }, ['carried']],
    ['talked before', { carries: 1, sessionId: 's0' }, []],
    ['written after the end', { state: 'carried', carries: 1, sessionId: undefined, createdAt: at(40) }, []],
    ['never carried', { state: 'new', sessionId: undefined }, []],
    ['dropped', { state: 'dropped', carries: 1, sessionId: undefined }, []],
  ])('%s', (_, given, expected) => expect(states([topic('a', given)])).toEqual(expected));

  test('what is open while the session goes on is open, not carried', () =>
    expect(
      states([topic('a', { state: 'new', sessionId: undefined })], { status: 'live', endedAt: undefined }),
    ).toEqual(['open']));

  test('talked ones come first, of each the member’s', () => {
    const topics = [
      topic('left', { state: 'carried', carries: 1, sessionId: undefined }),
      topic('mine', { broughtBy: 'me' }),
      topic('theirs'),
    ];
    const found = topicsThen({ ...source(), topics, sessions: [session()] });
    expect(found.map((one) => one.topic.id)).toEqual(['theirs', 'mine', 'left']);
  });
});

describe('recordParts', () => {
  const read = (gaps: number[], groups: [string | undefined, ...number[]][]) =>
    recordParts({
      gaps: gaps.map((minutes) => ({ startedAt: new Date(at(minutes)).toISOString(), lengthMs: minutes })),
      record: groups.map(([name, ...minutes]) => ({
        ...(name === undefined ? {} : { topic: name }),
        entries: minutes.map((one) => ({
          speaker: 'x',
          text: String(one),
          startedAt: new Date(at(one)).toISOString(),
        })),
      })),
    }).map((part) => [
      part.topic,
      ...part.items.map((item) => (item.kind === 'gap' ? `gap ${item.lengthMs}` : item.text)),
    ]);

  test.each<[string, number[], [string | undefined, ...number[]][], unknown]>([
    ['none', [], [['a', 1]], [['a', '1']]],
    ['before all', [0], [['a', 1]], [['a', 'gap 0', '1']]],
    ['between two lines', [2], [['a', 1, 3]], [['a', '1', 'gap 2', '3']]],
    [
      'between two topics',
      [2],
      [
        ['a', 1],
        ['b', 3],
      ],
      [
        ['a', '1', 'gap 2'],
        ['b', '3'],
      ],
    ],
    ['at the end', [9], [['a', 1]], [['a', '1', 'gap 9']]],
    ['two, out of order', [4, 2], [['a', 1, 3, 5]], [['a', '1', 'gap 2', '3', 'gap 4', '5']]],
    ['nothing was said', [3], [], [[undefined, 'gap 3']]],
  ])('gaps: %s', (_, gaps, groups, expected) => expect(read(gaps, groups)).toEqual(expected));
});

test.each([
  ['佐藤 花子', '1on1_佐藤花子_2026-11-23.md'],
  ['../../etc/passwd', '1on1_etcpasswd_2026-11-23.md'],
  ['A\u202Egnp.exe:*?"<>|\\', '1on1_Agnpexe_2026-11-23.md'],
])('the file of %s is %s', (name, expected) => {
  const file = sessionFile(source({ other: person('other', name, false) }), inTokyo);
  expect(exportFileName(file, 'md')).toBe(expected);
});

test.each([
  [{ startedAt: start, endedAt: at(28), lengthMin: 30 }, 28],
  [{ startedAt: start, endedAt: start + 10_000, lengthMin: 30 }, 1],
  [{ startedAt: start, lengthMin: 45 }, 45],
])('minutes taken', (given, expected) => expect(minutesTaken(given)).toBe(expected));

describe('sessionForExport', () => {
  async function talk() {
    const self = await me();
    await renamePerson(self.id, '田中 太郎');
    const pair = await addPair({
      name: '佐藤 花子',
      relation: 'line',
      memberIs: 'other',
      packId: 'general',
      cadence: 'biweekly',
      lengthMin: 30,
    });
    const one = await startSession(pair.id, 'in-person', 30);
    const talked = await addTopic(pair.id, { title: '優先順位', broughtBy: pair.personId });
    await addTopic(pair.id, { title: '来期の担当', broughtBy: self.id });
    await setTopicTalked(talked.id, one.id, true);
    await addMemoLine(one.id, '- 手で書いた行');
    await addMemoLine(one.id, '- 佐藤 花子: 字幕の行', 'u1');
    await addGoodPoint(one.id, '採用された');
    await addDecision(one.id, '要件がそろってから');
    await setShownCheck(one.id, pair.personId, 4);
    await addTodo(pair.id, { text: '同席する', owner: self.id, dueOn: '2026-11-30', sessionId: one.id });
    await addTodo(pair.id, { text: '別の回のもの', owner: self.id });
    await agree(one.id, 'days', 90);
    return one;
  }
  const exported = async (id: string) => {
    const found = await sessionForExport(id);
    return found && sessionFile(found, { now: Date.now(), nameless: '自分', isReadByOther: false });
  };

  test('what is stored of a session becomes a file that fits the schema', async () => {
    const one = await talk();
    await closeSession(one.id);
    const file = await exported(one.id);
    expect(SessionFile.parse(file)).toEqual(file);
    expect(file).toMatchObject({
      pair: { me: '田中 太郎', other: '佐藤 花子' },
      mode: 'in-person',
      topics: [
        { title: '優先順位', state: 'talked', broughtBy: '佐藤 花子' },
        { title: '来期の担当', state: 'carried', broughtBy: '田中 太郎' },
      ],
      memo: '- 手で書いた行\n- 佐藤 花子: 字幕の行\n',
      goodPoints: ['採用された'],
      decisions: ['要件がそろってから'],
      check: 4,
      todos: [{ text: '同席する', owner: '田中 太郎', dueOn: '2026-11-30', state: 'open' }],
      consent: { scope: 'days', days: 90 },
      readers: ['田中 太郎'],
    });
  });

  test('the proposals raised in it are in the file as they stand now; those of other times are not', async () => {
    const one = await talk();
    const { pairId } = one;
    await addProposal(pairId, { text: 'ひな型をそろえる', broughtBy: 'x', sessionId: one.id });
    await addProposal(pairId, { text: '別の回のもの', broughtBy: 'x' });
    const raised = (await proposalsOfPair(pairId)).find(({ sessionId }) => sessionId === one.id);
    await addProposalStep(raised?.id ?? '', { state: 'adopted', by: 'x', sessionId: 'later' });
    expect((await exported(one.id))?.proposals).toMatchObject([
      { text: 'ひな型をそろえる', state: 'adopted' },
    ]);
  });

  test('after the captions were deleted nothing of them is in the file', async () => {
    const one = await talk();
    await db.utterances.add({
      ...said('u1', 1),
      sessionId: one.id,
      updatedAt: 1,
      revision: 1,
      isSettled: true,
    });
    await deleteCaptured(one.id);
    const file = await exported(one.id);
    expect(JSON.stringify(file)).not.toContain('字幕の行');
    expect(file?.memo.trim()).toBe('- 手で書いた行');
  });

  test('a session that is not there has no file', async () =>
    expect(await exported('nobody')).toBeUndefined());
});
