import { readDocument } from '../change-document';
import { saidIn, shownConsent } from '../consent/facts';
import { db } from '../db';
import { me } from '../people/store';
import { readSessionDocument } from './read-document';
import type { SessionSource } from './session-json';

/** All that is stored of a session, to read it or to export it; `sessionFile` makes a file of it. */
export async function sessionForExport(sessionId: string): Promise<SessionSource | undefined> {
  const session = await db.sessions.get(sessionId);
  const pair = session && (await db.pairs.get(session.pairId));
  const other = pair && (await db.people.get(pair.personId));
  if (!session || !pair || !other) return undefined;
  const [self, topics, sessions, todos, proposals, row, doc] = await Promise.all([
    me(),
    // What was not shown to the other one is no part of what the two have.
    db.topics
      .where('pairId')
      .equals(pair.id)
      .filter(({ isPrivate }) => !isPrivate)
      .toArray(),
    db.sessions.where('pairId').equals(pair.id).toArray(),
    db.todos
      .where('pairId')
      .equals(pair.id)
      .filter((todo) => todo.sessionId === sessionId)
      .toArray(),
    db.proposals
      .where('pairId')
      .equals(pair.id)
      .filter((proposal) => proposal.sessionId === sessionId)
      .sortBy('createdAt'),
    db.consents.get(sessionId),
    readDocument('sessions.doc', sessionId),
  ]);
  const consent = shownConsent(sessionId, row, saidIn(doc));
  const read = readSessionDocument(doc, { ...pair, meId: self.id });
  doc.destroy();
  return { session, pair, me: self, other, topics, sessions, todos, proposals, consent, ...read };
}
