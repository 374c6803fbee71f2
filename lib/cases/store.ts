import { readDocument, updateTable } from '../change-document';
import { db } from '../db';
import { goodPoints } from '../memo/memo';
import { newId } from '../new-id';
import { Case } from './schema';

export type NewCase = Pick<Case, 'title' | 'done'> & Partial<Pick<Case, 'outcome' | 'department'>>;

/** The good point that the words were taken from. Kept nowhere: a case does not tell where it comes from. */
export type CaseSource = { sessionId: string; goodPointId: string };

type Saving = {
  /** The person has looked: nobody can be told from the words. */
  identifiesNobody: boolean;
  /** Which case to write anew. */
  id?: string | undefined;
  source?: CaseSource | undefined;
};

/**
 * Keeps a case and returns its id. Nothing is kept and undefined returned where the words came from captions, or from a
 * line that is gone: the case would outlive "stop and delete".
 */
export async function saveCase(given: NewCase, saving: Saving): Promise<string | undefined> {
  const { identifiesNobody, id = newId(), source } = saving;
  if (!identifiesNobody) throw new Error('A case that may identify somebody');
  return db.transaction('rw', ['cases', updateTable('sessions.doc')], async () => {
    if (source && !(await isWritten(source))) return undefined;
    const createdAt = (await db.cases.get(id))?.createdAt ?? Date.now();
    await db.cases.put(Case.parse({ ...written(given), id, createdAt }));
    return id;
  });
}

/** Whether the good point is there and was written by a person. */
async function isWritten({ sessionId, goodPointId }: CaseSource): Promise<boolean> {
  const doc = await readDocument('sessions.doc', sessionId);
  const line = goodPoints(doc)
    .toArray()
    .find(({ id }) => id === goodPointId);
  doc.destroy();
  return line !== undefined && line.utteranceId === undefined;
}

/** What was left empty is left out. */
const written = ({ title, done, outcome, department }: NewCase): NewCase => ({
  title: title.replace(/\s+/g, ' '),
  done,
  ...(outcome?.trim() ? { outcome } : {}),
  ...(department?.trim() ? { department } : {}),
});

/** The newest first. */
export const allCases = async (): Promise<Case[]> =>
  (await db.cases.toArray()).sort((a, b) => b.createdAt - a.createdAt);

export const removeCase = (id: string): Promise<void> => db.cases.delete(id);
