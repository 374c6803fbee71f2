import type * as Y from 'yjs';

export type { ConsentFact } from '../consent/fact-shapes';

/** One settled utterance in the record, with what is needed to read it without our tables. */
export type RecordEntry = {
  id: string;
  speaker: string;
  personId?: string;
  text: string;
  startedAt: number;
  topicId?: string;
  /** Whose device wrote it, and in which term as the scribe. */
  by?: string;
  term?: number;
};

/** A line of the wrap-up; `utteranceId` says that its text came from a caption. */
export type NotedLine = { id: string; text: string; utteranceId?: string };

/** Attribute on memo text that came from a caption line; its value is the utterance id. */
export const fromCaption = 'caption';

/** The names of the shared types in a session's document. */
export const memoText = (doc: Y.Doc): Y.Text => doc.getText('memo');
export const record = (doc: Y.Doc): Y.Map<RecordEntry> => doc.getMap('record');
/** Ids of entries that say again what the other device's record says; which, every device finds alike. */
export const leftOut = (doc: Y.Doc): Y.Map<true> => doc.getMap('leftOut');
export const goodPoints = (doc: Y.Doc): Y.Array<NotedLine> => doc.getArray('goodPoints');
export const decisions = (doc: Y.Doc): Y.Array<NotedLine> => doc.getArray('decisions');
export const facts = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('facts');
/** Structured notes by id; what is in one is said in `cards.ts`. */
export const cards = (doc: Y.Doc): Y.Map<Y.Map<unknown>> => doc.getMap('cards');

export const recordEntries = (doc: Y.Doc): RecordEntry[] =>
  [...record(doc).values()]
    .filter(({ id }) => !leftOut(doc).has(id))
    .sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));

/** Adds a line at the end of the memo; a line from a caption is marked so. */
export function appendLine(doc: Y.Doc, line: string, utteranceId?: string): void {
  const text = memoText(doc);
  const before = text.toString();
  const start = before === '' || before.endsWith('\n') ? '' : '\n';
  if (start) text.insert(text.length, start, { [fromCaption]: null });
  text.insert(text.length, line, utteranceId ? { [fromCaption]: utteranceId } : { [fromCaption]: null });
  text.insert(text.length, '\n', { [fromCaption]: null });
}

/** Removes every captured character: the record, and what was taken from it into memo and wrap-up; or only that of some utterances. */
export function removeCaptured(doc: Y.Doc, utteranceIds?: ReadonlySet<string>): void {
  const isGone = (id: unknown) => (utteranceIds ? utteranceIds.has(String(id)) : Boolean(id));
  for (const id of [...record(doc).keys()]) if (isGone(id)) record(doc).delete(id);
  for (const lines of [goodPoints(doc), decisions(doc)]) {
    for (let index = lines.length - 1; index >= 0; index--) {
      if (isGone(lines.get(index)?.utteranceId)) lines.delete(index);
    }
  }
  const text = memoText(doc);
  let at = 0;
  for (const part of text.toDelta() as { insert: string; attributes?: Record<string, unknown> }[]) {
    if (isGone(part.attributes?.[fromCaption])) text.delete(at, part.insert.length);
    else at += part.insert.length;
  }
}
