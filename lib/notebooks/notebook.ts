import * as Y from 'yjs';
import type { Todo } from '../todos/schema';
import type { Topic } from '../topics/schema';

/** What of the notebook is a list of things with fields. */
export type NotebookPart = 'topics' | 'todos';

type Rows = { topics: Topic[]; todos: Todo[] };

/** Writes the fields of one topic or todo; fields given as undefined are removed, others stay. */
export function writeFields(
  doc: Y.Doc,
  part: NotebookPart,
  id: string,
  fields: Record<string, unknown>,
): void {
  const things = doc.getMap<Y.Map<unknown>>(part);
  const thing = things.get(id) ?? things.set(id, new Y.Map<unknown>());
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) thing.delete(name);
    else if (thing.get(name) !== value) thing.set(name, value);
  }
}

export function removeThing(doc: Y.Doc, part: NotebookPart, id: string): void {
  doc.getMap(part).delete(id);
}

/** The rows that the document stands for. Rebuilding them from it gives the live tables again. */
export function rowsOf(doc: Y.Doc): Rows {
  return {
    topics: Object.values(doc.getMap('topics').toJSON()) as Topic[],
    todos: Object.values(doc.getMap('todos').toJSON()) as Todo[],
  };
}
