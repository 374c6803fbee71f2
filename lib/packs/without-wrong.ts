import type * as z from 'zod/mini';
import { Pack } from './schema';

/** What a pack can do without: an item that is wrong goes alone, a wrong field of an item may take it along. */
const itemLists = ['themes', 'purposes', 'tips', 'answers', 'survey', 'plans'];
const optionalOfPack = ['initiative', 'relations', 'cadence', 'madeFrom', ...itemLists.slice(1)];
const optionalOfItem = ['hint', 'cards', 'isHidden'];

type Path = (string | number)[];

/** Taking things out moves others to other places, so it takes a few rounds; more than these, and it is no pack. */
const mostRounds = 6;

/**
 * Takes out of the content of a pack file, in place, what keeps it from being a pack: unknown fields, wrong items, what is
 * over the most of a list. What every pack needs stays as wrong as it is.
 */
export function takeOutWrong(content: unknown): void {
  for (let round = 0; round < mostRounds; round += 1) {
    const result = Pack.safeParse(content);
    if (result.success) return;
    // A hole keeps the places of the others right until all issues of this round are done.
    const holed = new Set<unknown[]>();
    for (const issue of result.error.issues) takeOut(content, issue, holed);
    for (const list of holed) list.splice(0, list.length, ...list.filter((item) => item !== hole));
  }
}

const hole = Symbol('taken out');

function takeOut(content: unknown, issue: z.core.$ZodIssue, holed: Set<unknown[]>): void {
  const path = issue.path as Path;
  const found = at(content, path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) Reflect.deleteProperty(found ?? {}, key);
    return;
  }
  if (issue.code === 'too_big' && Array.isArray(found)) {
    found.length = Number(issue.maximum);
    return;
  }
  const place = wrongPart(path);
  const holder = place && at(content, place.slice(0, -1));
  const last = place?.at(-1);
  if (!holder || last === undefined) return;
  if (Array.isArray(holder)) {
    holder[Number(last)] = hole;
    holed.add(holder);
  } else Reflect.deleteProperty(holder, last);
}

/** The smallest part around a wrong field that a pack can do without; undefined where there is none. */
function wrongPart(path: Path): Path | undefined {
  const [list, , ...inItem] = path;
  if (typeof list !== 'string') return undefined;
  if (list === 'themes' && path.length >= 4 && inItem[0] === 'prompts')
    return path.slice(0, typeof path[3] === 'number' ? 4 : 2);
  if (itemLists.includes(list) && path.length >= 2)
    return path.slice(0, optionalOfItem.includes(String(inItem[0])) ? 3 : 2);
  return optionalOfPack.includes(list) ? [list] : undefined;
}

function at(content: unknown, path: Path): object | undefined {
  let value = content;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return typeof value === 'object' && value !== null ? value : undefined;
}
