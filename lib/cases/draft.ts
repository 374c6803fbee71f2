import type { FieldId } from '../memo/card-kinds';
import { type Case, longest } from './schema';

/** A case while it is being written: what is left out is empty. */
export type CaseDraft = Record<keyof typeof longest, string>;

export const emptyDraft: CaseDraft = { title: '', done: '', outcome: '', department: '' };

/** A good point is most often one line that says what went well; how it was done is still to be written. */
export function draftOfGoodPoint(text: string): CaseDraft {
  const words = text.trim();
  const isTitle = words.length <= longest.title && !words.includes('\n');
  return { ...emptyDraft, ...(isTitle ? { title: words } : { done: words.slice(0, longest.done) }) };
}

/** A card of success, failure and learning: what worked, and what is to be learnt from it. */
export const draftOfLookBack = (fields: Partial<Record<FieldId, string>>): CaseDraft => ({
  ...emptyDraft,
  done: (fields.success ?? '').trim().slice(0, longest.done),
  outcome: (fields.learning ?? '').trim().slice(0, longest.outcome),
});

export const draftOfCase = ({ title, done, outcome = '', department = '' }: Case): CaseDraft => ({
  title,
  done,
  outcome,
  department,
});

export const isComplete = ({ title, done }: CaseDraft): boolean => title.trim() !== '' && done.trim() !== '';

/** All that a reader of the case would see. */
export const wordsOf = ({ title, done, outcome, department }: CaseDraft): string =>
  [title, done, outcome, department].join('\n');
