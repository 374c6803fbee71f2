import { Dexie, type EntityTable } from 'dexie';
import yDexie from 'y-dexie';
import type * as Y from 'yjs';
import type { Meeting } from './capture/health';
import type { Consent } from './consent/schema';
import { newId } from './new-id';
import type { Pack } from './packs/schema';
import type { Pair } from './pairs/schema';
import type { Person } from './people/schema';
import type { Session, Talk, Utterance } from './sessions/schema';
import type { Todo } from './todos/schema';
import type { Topic } from './topics/schema';

export type PairRow = Pair & { notebook: Y.Doc };
export type SessionRow = Session & { doc: Y.Doc };
/** The journal: utterances as they came, with the topic that was open and the revision already in the record. */
export type UtteranceRow = Utterance & { topicId?: string; promotedRevision?: number };
export type TalkRow = Talk & { sessionId: string };
/** One row per browser tab that shows a meeting page now. */
export type CaptureRow = Meeting & {
  tabId: number;
  frameId: number;
  updatedAt: number;
  /** Messages of this page that were refused: of another session, or of a wrong shape. */
  refused?: number;
};
export type PrivateNoteRow = { id: string; text: string; updatedAt: number };
/** What the database knows of itself. */
export type MetaRow = { key: string; value: string };

/** Every table and version. Rows of `topics` and `todos` with a pair are derived from the pair's notebook. */
export const db = new Dexie('engawa', { addons: [yDexie], cache: 'disabled' }) as Dexie & {
  people: EntityTable<Person, 'id'>;
  pairs: EntityTable<PairRow, 'id', Pair>;
  sessions: EntityTable<SessionRow, 'id', Session>;
  utterances: EntityTable<UtteranceRow, 'id'>;
  talks: EntityTable<TalkRow, 'id'>;
  consents: EntityTable<Consent, 'sessionId'>;
  topics: EntityTable<Topic, 'id'>;
  todos: EntityTable<Todo, 'id'>;
  packs: EntityTable<Pack, 'id'>;
  captures: EntityTable<CaptureRow, 'tabId'>;
  privateNotes: EntityTable<PrivateNoteRow, 'id'>;
  meta: EntityTable<MetaRow, 'key'>;
};

db.version(1).stores({
  people: 'id',
  pairs: 'id, personId, *meetingKeys, notebook: Y.Doc',
  sessions: 'id, pairId, status, startedAt, doc: Y.Doc',
  utterances: 'id, [sessionId+startedAt], [sessionId+updatedAt]',
  talks: 'id, sessionId',
  consents: 'sessionId',
  topics: 'id, pairId, sessionId',
  todos: 'id, pairId, state',
  packs: 'id',
  captures: 'tabId',
  privateNotes: 'id',
  meta: 'key',
});

db.on('populate', (transaction) => {
  const me: Person = { id: newId(), name: '', aliases: [], isMe: true, createdAt: Date.now() };
  void transaction.table('people').add(me);
});
