import type * as Y from 'yjs';
import * as z from 'zod/mini';
import { decisions, facts, goodPoints, memoText, record } from '../memo/memo';
import { Todo } from '../todos/schema';
import { Topic } from '../topics/schema';

const RecordEntry = z.object({
  id: z.string(),
  speaker: z.string(),
  personId: z.optional(z.string()),
  text: z.string(),
  startedAt: z.number(),
  topicId: z.optional(z.string()),
});

const NotedLine = z.object({ id: z.string(), text: z.string(), utteranceId: z.optional(z.string()) });

const isOf = (shape: z.ZodMiniType, value: unknown) => shape.safeParse(value).success;

/** Where a notebook holds what would be no topic or todo of this pair. */
export function checkNotebook(doc: Y.Doc, pairId: string): string[][] {
  const wrong = (part: 'topics' | 'todos', shape: z.ZodMiniType) =>
    Object.entries(doc.getMap(part).toJSON()).flatMap(([id, value]) => {
      const isOwn = isOf(z.object({ id: z.literal(id), pairId: z.literal(pairId) }), value);
      return isOwn && isOf(shape, value) ? [] : [[part, id]];
    });
  return [...wrong('topics', Topic), ...wrong('todos', Todo)];
}

/** Where a session's document holds what our screens could not show. */
export function checkSessionDocument(doc: Y.Doc): string[][] {
  const wrong = (part: string, entries: [string | number, unknown][], shape: z.ZodMiniType) =>
    entries.flatMap(([key, value]) => (isOf(shape, value) ? [] : [[part, String(key)]]));
  memoText(doc).toDelta();
  facts(doc).toJSON();
  return [
    ...wrong('record', [...record(doc).entries()], RecordEntry),
    ...wrong('goodPoints', [...goodPoints(doc).toArray().entries()], NotedLine),
    ...wrong('decisions', [...decisions(doc).toArray().entries()], NotedLine),
  ];
}
