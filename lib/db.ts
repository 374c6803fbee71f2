import { Dexie, type EntityTable } from 'dexie';
import yDexie from 'y-dexie';
import type * as Y from 'yjs';
import type { Appointment } from './appointments/schema';
import type { Meeting } from './capture/health';
import type { Case } from './cases/schema';
import type { Circle, Handed } from './circles/schema';
import type { Consent } from './consent/schema';
import { newId } from './new-id';
import type { Pack } from './packs/schema';
import type { Agreement } from './pairs/agreement';
import type { Pair } from './pairs/schema';
import type { Person } from './people/schema';
import type { Proposal } from './proposals/schema';
import type { Check, Session, Talk, Utterance } from './sessions/schema';
import type { Identity } from './sharing/identity';
import type { PartRow } from './sharing/parts';
import type { SpaceRow } from './sharing/space-row';
import type { OngoingTheme } from './themes/schema';
import type { Todo } from './todos/schema';
import type { Topic } from './topics/schema';
import { moveNextAtIntoAppointments } from './upgrades';

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
/** The keys of this install. */
export type KeysRow = Identity & { id: 'own' };
export type PrivateNoteRow = { id: string; text: string; updatedAt: number };
/** A reminder that was given, so that it is given once. */
export type ReminderRow = { key: string; firedAt: number };
/** What the database knows of itself. */
export type MetaRow = { key: string; value: string };

/** Every table and version. Rows with a `pairId` but pairs and sessions are derived from the pair's notebook. */
export const db = new Dexie('engawa', { addons: [yDexie], cache: 'disabled' }) as Dexie & {
  people: EntityTable<Person, 'id'>;
  pairs: EntityTable<PairRow, 'id', Pair>;
  sessions: EntityTable<SessionRow, 'id', Session>;
  utterances: EntityTable<UtteranceRow, 'id'>;
  talks: EntityTable<TalkRow, 'id'>;
  consents: EntityTable<Consent, 'sessionId'>;
  topics: EntityTable<Topic, 'id'>;
  todos: EntityTable<Todo, 'id'>;
  themes: EntityTable<OngoingTheme, 'id'>;
  proposals: EntityTable<Proposal, 'id'>;
  appointments: EntityTable<Appointment, 'id'>;
  agreements: EntityTable<Agreement, 'pairId'>;
  circles: EntityTable<Circle, 'id'>;
  handed: EntityTable<Handed, 'id'>;
  checks: EntityTable<Check, 'sessionId'>;
  reminders: EntityTable<ReminderRow, 'key'>;
  packs: EntityTable<Pack, 'id'>;
  cases: EntityTable<Case, 'id'>;
  keys: EntityTable<KeysRow, 'id'>;
  spaces: EntityTable<SpaceRow, 'id'>;
  parts: EntityTable<PartRow, 'id'>;
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

db.version(2)
  .stores({
    themes: 'id, pairId',
    proposals: 'id, pairId',
    appointments: 'id, pairId, at',
    agreements: 'pairId',
    checks: 'sessionId',
    reminders: 'key',
  })
  .upgrade(moveNextAtIntoAppointments);

db.version(3).stores({ cases: 'id' });

db.version(4).stores({ keys: 'id', spaces: 'id, pairId' });

db.version(5).stores({ parts: 'id, spaceId', circles: 'id, pairId', handed: 'id, pairId' });

db.on('populate', (transaction) => {
  const me: Person = { id: newId(), name: '', aliases: [], isMe: true, createdAt: Date.now() };
  void transaction.table('people').add(me);
});
