import * as Y from 'yjs';
import type { Appointment } from '../appointments/schema';
import type { Circle, Handed } from '../circles/schema';
import type { Agreement } from '../pairs/agreement';
import type { Proposal, ProposalStep } from '../proposals/schema';
import type { OngoingTheme, ThemeNote } from '../themes/schema';
import type { Todo } from '../todos/schema';
import type { Topic } from '../topics/schema';

/** What of the notebook is a list of things with fields. */
export const notebookParts = [
  'topics',
  'todos',
  'themes',
  'themeNotes',
  'proposals',
  'proposalSteps',
  'appointments',
  'sessions',
  'circles',
  'handed',
] as const;
export type NotebookPart = (typeof notebookParts)[number];

export type NotebookRows = {
  topics: Topic[];
  todos: Todo[];
  themes: OngoingTheme[];
  proposals: Proposal[];
  appointments: Appointment[];
  circles: Circle[];
  handed: Handed[];
  agreements: Agreement[];
};

/** Writes the fields of one thing; fields given as undefined are removed, others stay. */
export function writeFields(
  doc: Y.Doc,
  part: NotebookPart,
  id: string,
  fields: Record<string, unknown>,
): void {
  const things = doc.getMap<Y.Map<unknown>>(part);
  writeInto(things.get(id) ?? things.set(id, new Y.Map<unknown>()), fields);
}

/**
 * Writes into what the two agreed on. Of `separateSince` and `dismissed` each entry is a field of its own, so that both
 * can write at once.
 */
export function writeAgreement(doc: Y.Doc, fields: Record<string, unknown>): void {
  writeInto(doc.getMap('agreement'), fields);
}

function writeInto(thing: Y.Map<unknown>, fields: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) thing.delete(name);
    else if (JSON.stringify(thing.get(name)) !== JSON.stringify(value)) thing.set(name, value);
  }
}

export function removeThing(doc: Y.Doc, part: NotebookPart, id: string): void {
  doc.getMap(part).delete(id);
}

/** A theme goes with its history. */
export function removeThemeFrom(doc: Y.Doc, ongoingId: string): void {
  removeThing(doc, 'themes', ongoingId);
  for (const note of thingsOf<ThemeNote>(doc, 'themeNotes'))
    if (note.ongoingId === ongoingId) removeThing(doc, 'themeNotes', note.id);
}

/** A proposal goes with its trail. */
export function removeProposalFrom(doc: Y.Doc, proposalId: string): void {
  removeThing(doc, 'proposals', proposalId);
  for (const step of thingsOf<ProposalStep>(doc, 'proposalSteps'))
    if (step.proposalId === proposalId) removeThing(doc, 'proposalSteps', step.id);
}

const thingsOf = <Thing>(doc: Y.Doc, part: NotebookPart): Thing[] =>
  Object.values(doc.getMap(part).toJSON()) as Thing[];

const byTime = <Thing extends { id: string; createdAt: number }>(things: Thing[]): Thing[] =>
  things.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));

/** The rows that the document stands for. Rebuilding them from it gives the live tables again. */
export function rowsOf(doc: Y.Doc, pairId: string): NotebookRows {
  const notes = byTime(thingsOf<ThemeNote>(doc, 'themeNotes')).reverse();
  const steps = byTime(thingsOf<ProposalStep>(doc, 'proposalSteps'));
  return {
    topics: thingsOf(doc, 'topics'),
    todos: thingsOf(doc, 'todos'),
    themes: thingsOf<OngoingTheme>(doc, 'themes').map((theme) => ({
      ...theme,
      notes: notes.filter(({ ongoingId }) => ongoingId === theme.id),
    })),
    proposals: thingsOf<Proposal>(doc, 'proposals').map((proposal) => ({
      ...proposal,
      steps: steps.filter(({ proposalId }) => proposalId === proposal.id),
    })),
    appointments: thingsOf(doc, 'appointments'),
    circles: thingsOf(doc, 'circles'),
    handed: thingsOf(doc, 'handed'),
    agreements: agreementOf(doc, pairId),
  };
}

/** None as long as nothing was agreed on. */
function agreementOf(doc: Y.Doc, pairId: string): Agreement[] {
  const fields = Object.entries(doc.getMap('agreement').toJSON());
  if (fields.length === 0) return [];
  const under = (prefix: string) =>
    Object.fromEntries(
      fields.flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
      ),
    );
  const plain = Object.fromEntries(fields.filter(([name]) => !name.includes('/')));
  return [
    { purposes: [], ...plain, pairId, separateSince: under('separate/'), dismissed: under('dismissed/') },
  ];
}
