import type * as Y from 'yjs';
import { readCards } from '../memo/cards';
import { decisions, fromCaption, goodPoints, memoText, record, recordEntries } from '../memo/memo';
import type { SessionSource } from './session-json';
import { shownChecksIn, type TheTwo } from './shown-checks';

type FromDocument = Pick<SessionSource, 'memo' | 'cards' | 'goodPoints' | 'decisions' | 'checks' | 'record'>;

/** All that a session's document says, as plain values. */
export const readSessionDocument = (doc: Y.Doc, two: TheTwo): FromDocument => ({
  memo: memoText(doc).toString(),
  cards: readCards(doc),
  goodPoints: goodPoints(doc).map(({ text }) => text),
  decisions: decisions(doc).map(({ text }) => text),
  checks: shownChecksIn(doc, two),
  record: recordEntries(doc),
});

/** Whether there is text in it that came from captions. */
export function hasCaptured(doc: Y.Doc): boolean {
  const parts: { attributes?: Record<string, unknown> }[] = memoText(doc).toDelta();
  return (
    record(doc).size > 0 ||
    [...goodPoints(doc), ...decisions(doc)].some(({ utteranceId }) => utteranceId !== undefined) ||
    parts.some(({ attributes }) => attributes?.[fromCaption])
  );
}
