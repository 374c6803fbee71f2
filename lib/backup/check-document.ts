import * as Y from 'yjs';
import * as z from 'zod/mini';
import { Appointment } from '../appointments/schema';
import { Circle, Handed } from '../circles/schema';
import { isGoodFact } from '../consent/fact-shapes';
import { fieldIds, kindIds, stateIds } from '../memo/card-kinds';
import { cards, decisions, facts, goodPoints, memoText, record } from '../memo/memo';
import { type NotebookPart, notebookParts, rowsOf } from '../notebooks/notebook';
import { Agreement } from '../pairs/agreement';
import { Proposal, ProposalStep } from '../proposals/schema';
import { SharedSession } from '../sessions/schema';
import { OngoingTheme, ThemeNote } from '../themes/schema';
import { Todo } from '../todos/schema';
import { Topic } from '../topics/schema';

const RecordEntry = z.object({
  id: z.string(),
  speaker: z.string(),
  personId: z.optional(z.string()),
  text: z.string(),
  startedAt: z.number(),
  topicId: z.optional(z.string()),
  by: z.optional(z.string()),
  term: z.optional(z.number()),
});

const NotedLine = z.object({ id: z.string(), text: z.string(), utteranceId: z.optional(z.string()) });

const CardItem = z.object({
  id: z.string(),
  text: z.string(),
  note: z.string(),
  state: z.optional(z.enum(stateIds)),
  createdAt: z.number(),
  carries: z.number(),
});

/** As the parts of a card read when each is of the kind that two can write in. */
const Card = z.object({
  id: z.string(),
  kind: z.enum(kindIds),
  createdAt: z.number(),
  fields: z.partialRecord(z.enum(fieldIds), z.string()),
  items: z.record(z.string(), CardItem),
  confirmed: z.record(z.string(), z.object({ at: z.number(), by: z.string(), of: z.string() })),
  todos: z.record(z.string(), z.string()),
});

const isOf = (shape: z.ZodMiniType, value: unknown) => shape.safeParse(value).success;

/** What stands in each part; `pairId` where a thing names its pair. */
const shapes: Record<NotebookPart, z.ZodMiniType> = {
  // A private one is a row of whose it is; one that came from elsewhere would stay for ever.
  topics: z.extend(Topic, { isPrivate: z.optional(z.literal(false)) }),
  todos: Todo,
  themes: z.omit(OngoingTheme, { notes: true }),
  themeNotes: ThemeNote,
  proposals: z.omit(Proposal, { steps: true }),
  proposalSteps: ProposalStep,
  appointments: Appointment,
  sessions: SharedSession,
  circles: Circle,
  handed: Handed,
};

/** Where a notebook holds what would be no topic, todo … of this pair. */
export function checkNotebook(doc: Y.Doc, pairId: string): string[][] {
  const wrong = (part: NotebookPart) =>
    Object.entries(doc.getMap(part).toJSON()).flatMap(([id, value]) => {
      const isOwn = isOf(z.object({ id: z.literal(id), pairId: z.optional(z.literal(pairId)) }), value);
      const needsPair = !['themeNotes', 'proposalSteps'].includes(part);
      const hasPair = !needsPair || isOf(z.object({ pairId: z.string() }), value);
      return isOwn && hasPair && isOf(shapes[part], value) ? [] : [[part, id]];
    });
  const isAgreementWrong = !isOf(z.array(Agreement), rowsOf(doc, pairId).agreements);
  return [...notebookParts.flatMap(wrong), ...(isAgreementWrong ? [['agreement']] : [])];
}

/** Also what only looks like one is refused: a plain string stands where a box could not be written in. */
function isCard(id: string, card: unknown): boolean {
  if (!(card instanceof Y.Map) || !isOf(Card, card.toJSON()) || card.get('id') !== id) return false;
  const parts = ['fields', 'items', 'confirmed', 'todos'].map((name) => card.get(name));
  const [fields, items] = parts;
  if (!parts.every((part) => part instanceof Y.Map) || !(fields instanceof Y.Map && items instanceof Y.Map))
    return false;
  const isText = (value: unknown) => value instanceof Y.Text;
  const isItem = ([itemId, item]: [string, unknown]) =>
    item instanceof Y.Map &&
    item.get('id') === itemId &&
    isText(item.get('text')) &&
    isText(item.get('note'));
  return [...fields.values()].every(isText) && [...items].every(isItem);
}

/** Where a session's document holds what our screens could not show. */
export function checkSessionDocument(doc: Y.Doc): string[][] {
  const wrong = (part: string, entries: [string | number, unknown][], shape: z.ZodMiniType) =>
    entries.flatMap(([key, value]) => (isOf(shape, value) ? [] : [[part, String(key)]]));
  memoText(doc).toDelta();
  return [
    ...[...facts(doc)].flatMap(([key, value]) => (isGoodFact(key, value) ? [] : [['facts', key]])),
    ...[...cards(doc)].flatMap(([id, card]) => (isCard(id, card) ? [] : [['cards', id]])),
    ...wrong('record', [...record(doc).entries()], RecordEntry),
    ...wrong('goodPoints', [...goodPoints(doc).toArray().entries()], NotedLine),
    ...wrong('decisions', [...decisions(doc).toArray().entries()], NotedLine),
  ];
}
