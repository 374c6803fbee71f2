import * as Y from 'yjs';

/** New ids by the old ones. No id stands on both sides. */
export type NewIds = ReadonlyMap<string, string>;

/**
 * Replaces ids in a document wherever they stand: values and keys, however deep; texts stay as they are. What stands
 * under the new id already stays. Returns whether something changed.
 */
export function renameIds(doc: Y.Doc, ids: NewIds): boolean {
  return doc.transact(() => {
    const changes = [...doc.share.keys()].map((name) => renameIn(partOf(doc, name), ids));
    return changes.some(Boolean);
  });
}

/** What was only read from updates does not know yet what it is: its content tells. */
function partOf(doc: Y.Doc, name: string): unknown {
  const part = doc.share.get(name);
  if (!part || part instanceof Y.Map || part instanceof Y.Array || part instanceof Y.Text) return part;
  if (part._map.size > 0) return doc.getMap(name);
  let item = part._start;
  while (item?.deleted) item = item.right;
  return [Y.ContentAny, Y.ContentJSON, Y.ContentType].some((kind) => item?.content instanceof kind)
    ? doc.getArray(name)
    : part;
}

function renameIn(part: unknown, ids: NewIds): boolean {
  if (part instanceof Y.Map) return renameInMap(part, ids);
  return part instanceof Y.Array && renameInArray(part, ids);
}

function renameInMap(map: Y.Map<unknown>, ids: NewIds): boolean {
  let isChanged = false;
  for (const [key, value] of [...map]) {
    const name = renamedKey(key, ids);
    if (name === key) continue;
    // What is in a document already can be nowhere else in it: a copy takes its place.
    if (!map.has(name)) map.set(name, value instanceof Y.AbstractType ? value.clone() : value);
    map.delete(key);
    isChanged = true;
  }
  for (const [key, value] of [...map]) {
    const renamed = value instanceof Y.AbstractType ? value : renamedIn(value, ids);
    if (renamed !== value) map.set(key, renamed);
    isChanged = renamed !== value || renameIn(value, ids) || isChanged;
  }
  return isChanged;
}

function renameInArray(array: Y.Array<unknown>, ids: NewIds): boolean {
  let isChanged = false;
  for (const [at, value] of array.toArray().entries()) {
    const renamed = value instanceof Y.AbstractType ? value : renamedIn(value, ids);
    if (renamed !== value) {
      array.delete(at);
      array.insert(at, [renamed]);
    }
    isChanged = renamed !== value || renameIn(value, ids) || isChanged;
  }
  return isChanged;
}

/** The same plain value with the new ids; itself where none of the old ones is in it. */
export function renamedIn<Value>(value: Value, ids: NewIds): Value;
export function renamedIn(value: unknown, ids: NewIds): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) {
    const renamed = value.map((one: unknown) => renamedIn(one, ids));
    return renamed.some((one, at) => one !== value[at]) ? renamed : value;
  }
  // Bytes, keys and the like are no places for ids; and what was signed must stay what was signed.
  const isPlain = Object.prototype.toString.call(value) === '[object Object]';
  if (!isPlain || Object.hasOwn(value as object, 'signature')) return value;
  const entries = Object.entries(value as object);
  const renamed = entries.map(([key, one]) => [renamedKey(key, ids), renamedIn(one, ids)] as const);
  if (renamed.every(([key, one], at) => key === entries[at]?.[0] && one === entries[at][1])) return value;
  const stays = renamed.filter(([key], at) => key === entries[at]?.[0]);
  return { ...Object.fromEntries(renamed), ...Object.fromEntries(stays) };
}

/** A key that is an id, or says of which id it is: `separate/<id>`, `scribe:1:<id>`. */
function renamedKey(key: string, ids: NewIds): string {
  const start = Math.max(key.lastIndexOf('/'), key.lastIndexOf(':')) + 1;
  return key.slice(0, start) + (ids.get(key.slice(start)) ?? key.slice(start));
}

/** Of an entry that was taken out a document keeps the key for ever. Forgets those keys that name one of the old ids. */
export function forgetKeys(doc: Y.Doc, ids: NewIds): void {
  for (const structs of doc.store.clients.values()) {
    for (const struct of [...structs]) {
      const key = struct instanceof Y.Item && struct.deleted ? struct.parentSub : null;
      if (key !== null && renamedKey(key, ids) !== key) (struct as Y.Item).gc(doc.store, true);
    }
  }
}
