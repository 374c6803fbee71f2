import { clean } from './read-page';

const paths = [
  ['displayName'],
  ['user', 'displayName'],
  ['message', 'displayName'],
  ['message', 'user', 'displayName'],
];

/**
 * The name that Zoom's own React data holds for a caption row, which its overlay does not show.
 * Works only in the page's world. Everything read is the page's: it may lie, throw or never end.
 */
export function displayNameOf(row: Element): string | undefined {
  for (const key of namesOfProperties(row)) {
    if (key.startsWith('__reactProps$')) {
      const name = nameIn(read(row, key));
      if (name) return name;
    }
    if (key.startsWith('__reactFiber$')) {
      const name = nameAbove(row, read(row, key));
      if (name) return name;
    }
  }
  return undefined;
}

function nameAbove(row: Element, start: unknown): string | undefined {
  let fiber = start;
  for (let up = 0; up <= 8 && fiber; up++) {
    const element = read(fiber, 'stateNode');
    // Beyond the next element of the page the data is no longer this row's own.
    if (read(element, 'nodeType') === 1 && element !== row) return undefined;
    // React keeps two trees in turn; where they disagree the row has just been given to another speaker.
    const both = [fiber, read(fiber, 'alternate')].map((each) => nameIn(read(each, 'memoizedProps')));
    const names = new Set(both.filter((name) => name !== undefined));
    if (names.size > 0) return names.size === 1 ? [...names][0] : undefined;
    fiber = read(fiber, 'return');
  }
  return undefined;
}

function nameIn(props: unknown): string | undefined {
  for (const path of paths) {
    const name = path.reduce(read, props);
    const plain = typeof name === 'string' ? clean(name.slice(0, 400)).slice(0, 200) : '';
    if (plain) return plain;
  }
  return undefined;
}

function read(from: unknown, key: string): unknown {
  try {
    return typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
  } catch {
    return undefined;
  }
}

function namesOfProperties(row: Element): string[] {
  try {
    return Object.keys(row);
  } catch {
    return [];
  }
}
