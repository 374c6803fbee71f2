import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { addCard, addItem } from '../memo/cards';
import { toBase64 } from './base64';
import { largestExport, readExport, readExportFile } from './read-export';
import type { ExportFile } from './schema';

function blob(write: (doc: Y.Doc) => void): string {
  const doc = new Y.Doc();
  write(doc);
  return toBase64(Y.encodeStateAsUpdateV2(doc));
}

const self = { id: 'me', name: '田中 一郎', aliases: [], isMe: true, createdAt: 1 };
const person = { id: 'p1', name: '佐藤 花子', aliases: [], isMe: false, createdAt: 1 };
const topic = {
  id: 't1',
  pairId: 'a',
  title: '話題',
  broughtBy: 'p1',
  category: 'work',
  state: 'new',
  carries: 0,
  createdAt: 1,
};
const notebook = (thing: object = topic, id = 't1') =>
  blob((doc) => doc.getMap('topics').set(id, new Y.Map(Object.entries(thing))));
const pair = {
  id: 'a',
  personId: 'p1',
  relation: 'line',
  memberIs: 'other',
  packId: 'general',
  cadence: 'weekly',
  lengthMin: 30,
  meetingKeys: [],
  createdAt: 1,
  notebook: notebook(),
};
const session = {
  id: 's1',
  pairId: 'a',
  mode: 'phone',
  lengthMin: 30,
  status: 'done',
  startedAt: 1,
  speakers: [],
  doc: blob((doc) => doc.getText('memo').insert(0, 'メモ')),
};
const tables = {
  people: [self, person],
  pairs: [pair],
  sessions: [session],
  utterances: [],
  talks: [],
  consents: [],
  topics: [topic],
  todos: [],
  packs: [],
  privateNotes: [],
};
const file = { format: 'engawa-export', version: 1, exportedAt: 5, tables, settings: { language: 'ja' } };
const withTables = (change: object) => ({ ...file, tables: { ...tables, ...change } });
const read = (content: unknown) => readExport(JSON.stringify(content));

test('a file that is whole is read as it is', () => {
  expect(read(file)).toEqual({ data: file as unknown as ExportFile });
  expect(readExport(`\uFEFF${JSON.stringify(file)}`)).toEqual({ data: file });
});

// An update that follows on another one that the file does not hold.
const tail = (() => {
  const doc = new Y.Doc();
  doc.getText('memo').insert(0, 'first');
  const before = Y.encodeStateVector(doc);
  doc.getText('memo').insert(5, 'second');
  return toBase64(Y.encodeStateAsUpdateV2(doc, before));
})();
const noNumber = blob((doc) =>
  doc.getMap('record').set('u1', { id: 'u1', speaker: 'a', text: { html: '<b>' }, startedAt: 1 }),
);

type CardPart = Y.Map<Y.Map<unknown>>;
const cardBlob = (change: (card: CardPart, all: Y.Map<unknown>) => void) =>
  blob((doc) => {
    addCard(doc, 'decide', { id: 'c', now: 1 });
    addItem(doc, 'c', { id: 'i', text: '担当', now: 1 });
    const all = doc.getMap<unknown>('cards');
    change(all.get('c') as CardPart, all);
  });
const itemIn = (card: CardPart) => card.get('items')?.get('i') as Y.Map<unknown> | undefined;
const brokenCards: Parameters<typeof cardBlob>[0][] = [
  (_, all) => all.set('c', { id: 'c', kind: 'decide' }),
  (card) => card.set('kind', 'score' as never),
  (card) => card.set('id', 'd' as never),
  (card) => card.set('confirmed', {} as never),
  (card) => card.set('todos', new Y.Map([['i', 1]])),
  (card) => card.set('confirmed', new Y.Map([['p1', { at: 'now', by: 'p1', of: '' }]])),
  (card) => card.get('fields')?.set('target', 'plain'),
  (card) => card.get('fields')?.set('salary', new Y.Text('1')),
  (card) => itemIn(card)?.set('note', 'plain'),
  (card) => itemIn(card)?.set('state', 'failed'),
  (card) => card.get('items')?.set('j', {}),
];

const case1 = { id: 'c1', title: '決裁者の同席', done: '初回に手順から話す', createdAt: 1 };

test('cases are restored, and were not there before version 3', () => {
  const content = { ...withTables({ cases: [{ ...case1, outcome: '同席してもらえた' }] }), version: 3 };
  expect(read(content)).toEqual({ data: content });
});

test('cards are restored', () => {
  const content = withTables({ sessions: [{ ...session, doc: cardBlob(() => undefined) }] });
  expect(read(content)).toEqual({ data: content });
});

test.each<[string, unknown, { path: string; code: string }]>([
  ['a list', [], { path: '', code: 'not-an-export' }],
  ['nothing', null, { path: '', code: 'not-an-export' }],
  ['a pack file', { format: 1, id: 'x' }, { path: '', code: 'not-an-export' }],
  ['a newer version', { ...file, version: 4, tables: 'unknown' }, { path: 'version', code: 'newer-version' }],
  ['an older version', { ...file, version: 0 }, { path: 'version', code: 'wrong-value' }],
  [
    'a missing table',
    { ...file, tables: { ...tables, todos: undefined } },
    { path: 'tables.todos', code: 'missing' },
  ],
  ['a table of another kind', withTables({ todos: {} }), { path: 'tables.todos', code: 'wrong-value' }],
  ['an unknown table', withTables({ secrets: [] }), { path: 'tables.secrets', code: 'unknown-field' }],
  [
    'an unknown field',
    withTables({ people: [{ ...self, admin: true }] }),
    { path: 'tables.people.0.admin', code: 'unknown-field' },
  ],
  [
    'a missing field',
    withTables({ people: [{ ...self, name: undefined }] }),
    { path: 'tables.people.0.name', code: 'missing' },
  ],
  [
    'a wrong value',
    withTables({ people: [{ ...person, isMe: 'yes' }] }),
    { path: 'tables.people.0.isMe', code: 'wrong-value' },
  ],
  [
    'an unknown setting',
    { ...file, settings: { theme: 'pink' } },
    { path: 'settings.theme', code: 'wrong-value' },
  ],
  [
    'selectors for no platform',
    { ...file, settings: { selectorOverrides: { skype: {} } } },
    { path: 'settings.selectorOverrides.skype', code: 'unknown-field' },
  ],
  [
    'an id twice',
    withTables({ people: [self, { ...person, id: 'me' }] }),
    { path: 'tables.people.1.id', code: 'duplicate-id' },
  ],
  [
    'a case that names a pair',
    withTables({ cases: [{ ...case1, pairId: 'a' }] }),
    { path: 'tables.cases.0.pairId', code: 'unknown-field' },
  ],
  [
    'a case without words',
    withTables({ cases: [{ ...case1, done: ' ' }] }),
    { path: 'tables.cases.0.done', code: 'wrong-value' },
  ],
  ['nobody who is me', withTables({ people: [person] }), { path: 'tables.people', code: 'not-one-me' }],
  [
    'two who are me',
    withTables({ people: [self, { ...self, id: 'b' }] }),
    { path: 'tables.people', code: 'not-one-me' },
  ],
  [
    'no base64',
    withTables({ pairs: [{ ...pair, notebook: 'メモ' }] }),
    { path: 'tables.pairs.0.notebook', code: 'broken-document' },
  ],
  [
    'no document',
    withTables({ pairs: [{ ...pair, notebook: '' }] }),
    { path: 'tables.pairs.0.notebook', code: 'broken-document' },
  ],
  [
    'a cut document',
    withTables({ sessions: [{ ...session, doc: session.doc.slice(0, 16) }] }),
    { path: 'tables.sessions.0.doc', code: 'broken-document' },
  ],
  [
    'half a document',
    withTables({ sessions: [{ ...session, doc: tail }] }),
    { path: 'tables.sessions.0.doc', code: 'broken-document' },
  ],
  [
    'a record of something else',
    withTables({ sessions: [{ ...session, doc: noNumber }] }),
    { path: 'tables.sessions.0.doc.record.u1', code: 'wrong-value' },
  ],
  ...brokenCards.map((break_, index): [string, unknown, { path: string; code: string }] => [
    `a card that cannot be written in (${index})`,
    withTables({ sessions: [{ ...session, doc: cardBlob(break_) }] }),
    { path: 'tables.sessions.0.doc.cards.c', code: 'wrong-value' },
  ]),
  [
    'a topic of another pair',
    withTables({ pairs: [{ ...pair, notebook: notebook({ ...topic, pairId: 'b' }) }] }),
    { path: 'tables.pairs.0.notebook.topics.t1', code: 'wrong-value' },
  ],
  [
    'a topic under another id',
    withTables({ pairs: [{ ...pair, notebook: notebook(topic, 't2') }] }),
    { path: 'tables.pairs.0.notebook.topics.t2', code: 'wrong-value' },
  ],
])('%s is refused with the field that is wrong', (_, content, problem) => {
  expect(read(content)).toEqual({ problems: [problem] });
});

test.each(['', '{', 'undefined', `${'['.repeat(500_000)}`, '{"format":"engawa-export"'])(
  'text that is no JSON (%.20s) is refused',
  (text) => {
    expect(readExport(text)).toEqual({ problems: [{ path: '', code: 'not-json' }] });
  },
);

test('nesting without an end is refused, not followed', () => {
  const deep = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
  expect(readExport(deep)).toHaveProperty('problems');
  expect(readExport(JSON.stringify(file).replace('"settings":{', `"settings":{"x":${deep},`))).toHaveProperty(
    'problems',
  );
});

test('keys that reach for the prototype are refused and do nothing', () => {
  const text = JSON.stringify(file).replace(
    '"settings":{',
    '"settings":{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},',
  );
  expect(readExport(text)).toHaveProperty('problems');
  expect({}).not.toHaveProperty('isAdmin');
});

test('a file that is too large is refused before it is read', async () => {
  const tooLarge = {
    size: largestExport + 1,
    text: () => Promise.reject(new Error('was read')),
  } as unknown as Blob;
  expect(await readExportFile(tooLarge)).toEqual({ problems: [{ path: '', code: 'too-large' }] });
  expect(await readExportFile(new Blob([JSON.stringify(file)]))).toEqual({ data: file });
});

test('of many problems the first twenty are told', () => {
  const people = Array.from({ length: 500 }, (_, at) => ({ ...person, id: at }));
  expect(read(withTables({ people }))).toMatchObject({ problems: { length: 20 } });
});
