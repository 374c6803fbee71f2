import type { Page } from 'playwright';
import * as Y from 'yjs';
import { memoText, record } from '../../../lib/memo/memo.ts';
import { newId } from '../../../lib/new-id.ts';
import { writeFields } from '../../../lib/notebooks/notebook.ts';
import type { Pair } from '../../../lib/pairs/schema.ts';
import type { Person } from '../../../lib/people/schema.ts';
import type { Session } from '../../../lib/sessions/schema.ts';
import type { Todo } from '../../../lib/todos/schema.ts';
import type { Topic } from '../../../lib/topics/schema.ts';
import { rows } from '../../../tests/e2e/database.ts';
import { salesJa } from '../../../tests/pages/talks/sales-ja.ts';
import { fillDatabase } from './fill-database.ts';

const pairCount = 5;
const sessionsEach = 520;
const topicsPerSession = 2;
const todosPerSession = 2;
const recordCharacters = 9_000;
const weekMs = 7 * 24 * 60 * 60 * 1_000;

export type PastPair = { pair: Pair; sessions: Session[]; topics: Topic[]; todos: Todo[] };

/**
 * Weekly 1on1s with five people for ten years: 2,600 sessions with 9,000 characters of record each, 10,400 topics and
 * TODOs. The pair and the session that the page already knows stay what they are, with the same things open.
 */
export async function addTenYears(page: Page): Promise<void> {
  const [known] = await rows<Pair>(page, 'pairs');
  const me = (await rows<Person>(page, 'people')).find(({ isMe }) => isMe);
  if (!known || !me) throw new Error('There is no pair yet.');
  const people = Array.from({ length: pairCount - 1 }, (_, index) => counterpart(index));
  const pairs = [known, ...people.map(({ id: personId }) => ({ ...known, id: newId(), personId }))];
  const pasts = pairs.map((pair) => pastOf(pair, me.id, { count: sessionsEach, everyMs: weekMs }));
  const sessions = pasts.flatMap((past) => past.sessions).sort((a, b) => a.startedAt - b.startedAt);
  const tables = {
    people,
    pairs: pairs.slice(1),
    sessions,
    topics: pasts.flatMap(({ topics }) => topics),
    todos: pasts.flatMap(({ todos }) => todos),
    consents: sessions.map((session) => consentFor(session, me.id)),
  };
  await fillDatabase(page, tables, [
    {
      kind: 'sessions.doc',
      keys: sessions.map(({ id }) => id),
      contents: Array.from({ length: 20 }, (_, index) => sessionDocument(index)),
    },
    { kind: 'pairs.notebook', keys: pairs.map(({ id }) => id), contents: pasts.map(notebook) },
  ]);
}

const counterpart = (index: number): Person => ({
  id: newId(),
  name: `相手 ${index + 1}`,
  aliases: [],
  isMe: false,
  createdAt: Date.now(),
});

type Rhythm = { count: number; everyMs: number };

/** 1on1s that are over, as rows, the last one `everyMs` ago. */
export function pastOf(pair: Pair, myId: string, { count: sessionCount, everyMs }: Rhythm): PastPair {
  const past: PastPair = { pair, sessions: [], topics: [], todos: [] };
  for (let ago = sessionCount; ago > 0; ago--) {
    const startedAt = Date.now() - ago * everyMs;
    const session: Session = {
      id: newId(),
      pairId: pair.id,
      mode: 'call',
      platform: 'meet',
      meetingKey: 'abc-defg-hij',
      lengthMin: 30,
      status: 'done',
      startedAt,
      endedAt: startedAt + 30 * 60_000,
      speakers: ['あなた', '佐藤 花子'],
    };
    past.sessions.push(session);
    const about = { pairId: pair.id, sessionId: session.id, createdAt: startedAt };
    for (let count = 1; count <= topicsPerSession; count++)
      past.topics.push({ ...about, ...talkedTopic(`${ago}回前の話題 ${count}`, myId) });
    for (let count = 1; count <= todosPerSession; count++)
      past.todos.push({ ...about, ...doneTodo(`${ago}回前の宿題 ${count}`, myId, startedAt + everyMs) });
  }
  return past;
}

const talkedTopic = (title: string, broughtBy: string) =>
  ({ id: newId(), title, broughtBy, category: 'work', state: 'talked', carries: 0 }) as const;

const doneTodo = (text: string, owner: string, closedAt: number) =>
  ({ id: newId(), text, owner, state: 'done', closedAt }) as const;

const consentFor = ({ id: sessionId, startedAt, endedAt }: Session, notedBy: string) => ({
  sessionId,
  scope: 'keep',
  how: 'by-voice',
  notedBy,
  agreedAt: startedAt,
  gaps: [],
  stoppedAt: endedAt,
  stoppedBecause: 'ended',
});

/** Memo and record of one talk. */
export function sessionDocument(seed: number): Y.Doc {
  const doc = new Y.Doc();
  memoText(doc).insert(0, '- 見積もりは要件がそろってから\n'.repeat(10));
  doc.transact(() => addToRecord(doc, recordCharacters, seed));
  return doc;
}

/** Settled captions of so many characters. */
function addToRecord(doc: Y.Doc, characters: number, seed: number): void {
  for (let index = seed, length = 0; length < characters; index++) {
    const turn = salesJa.turns[index % salesJa.turns.length];
    if (!turn) return;
    const id = newId();
    record(doc).set(id, { id, speaker: turn.speaker, text: turn.text, startedAt: index * 5_000 });
    length += turn.text.length;
  }
}

/** With their topics and TODOs. */
export function notebook({ topics, todos }: PastPair): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const topic of topics) writeFields(doc, 'topics', topic.id, topic);
    for (const todo of todos) writeFields(doc, 'todos', todo.id, todo);
  });
  return doc;
}
