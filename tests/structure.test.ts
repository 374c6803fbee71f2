import { posix } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, test } from 'vitest';
import { platforms } from '@/lib/platforms';

const code = import.meta.glob<string>(
  ['/lib/**/*.{ts,tsx}', '/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}', '!/**/*.test.*'],
  { query: '?raw', import: 'default', eager: true },
);
const around = import.meta.glob<string>(
  [
    '/tests/**/*.ts',
    '/scripts/**/*.ts',
    '/lib/**/*.test.*',
    '/components/**/*.test.*',
    '!/tests/structure.test.ts',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const platformFiles = import.meta.glob<Record<string, unknown>>(
  ['/lib/platforms/*.ts', '!/lib/platforms/*.test.ts'],
  { eager: true },
);

type Import = { from: string; to: string; isType: boolean };

/** Everything a file brings in: `import`, `export … from`, `import()`. Paths count from the project root. */
function importsOf(from: string, source: string): Import[] {
  const { module, errors } = parseSync(from, source);
  if (errors.length > 0) throw new Error(`${from} is not TypeScript`);
  const found = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      to: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ to: moduleRequest.value, isType }] : [],
      ),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => ({
      to: source.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
      isType: false,
    })),
  ];
  return found.map(({ to, isType }) => ({ from, to: rooted(from, to), isType }));
}

function rooted(from: string, to: string): string {
  if (to.startsWith('@/')) return to.slice(2);
  return to.startsWith('.') ? posix.join(posix.dirname(from), to) : to;
}

const files = Object.entries(code).map(([path, source]) => ({ path: path.slice(1), source }));
const imports = files.flatMap(({ path, source }) => importsOf(path, source));
const values = imports.filter(({ isType }) => !isType);

const arrows = (list: Import[], isBroken: (from: string, to: string) => boolean): string[] =>
  list.filter(({ from, to }) => isBroken(from, to)).map(({ from, to }) => `${from} → ${to}`);

/** The page or script of ours that a file belongs to. */
const surface = (path: string): string | undefined => /^entrypoints\/([^/]+)/.exec(path)?.[1];

/** The files of the world: the only ones that may reach database, browser and messages. */
const ourWorld = /^lib\/(db|messages|settings|policy)$/;
const foreignWorld =
  /^(dexie|y-dexie|dexie-react-hooks|wxt|webextension-polyfill|@webext-core|@wxt-dev|@nats-io)(\/|$)/;
const isWorld = (module: string) => ourWorld.test(module) || foreignWorld.test(module);
const isStore = (path: string) => /^lib\/[^/]+\/store(\.ts)?$/.test(path);
const worldFiles = new Set([
  'lib/db.ts',
  'lib/messages.ts',
  'lib/settings.ts',
  'lib/policy.ts',
  // Documents and the rows derived from them change in one transaction; every store that holds a document uses it.
  'lib/change-document.ts',
  // What of the documents goes out to the other one and comes in, whichever way it travels.
  'lib/sharing/adopt-ids.ts',
  'lib/sharing/documents.ts',
  'lib/sharing/dropped-parts.ts',
  'lib/sharing/file.ts',
  'lib/sharing/live.ts',
  // What becomes of a space in time: a new key for it, and its end.
  'lib/sharing/leave.ts',
  'lib/sharing/rotate.ts',
  'lib/sharing/past-sessions.ts',
  'lib/sharing/live-space.ts',
  'lib/sharing/refused.ts',
  'lib/sharing/sealing.ts',
  'lib/sharing/unfinished.ts',
  // Reads what many tables hold of one session.
  'lib/sessions/session-source.ts',
  // The gate: the little that the service worker and the opening panel need, asking, answering, and deleting.
  'lib/consent/off-the-record.ts',
  'lib/consent/agree.ts',
  'lib/consent/ask.ts',
  'lib/consent/take.ts',
  'lib/consent/erase.ts',
  // The journal, and from it to the record, for the stores of capture and of consent alike.
  'lib/capture/journal.ts',
  'lib/capture/promote.ts',
  'lib/capture/settle-scribes.ts',
  // Before and below the stores: opening, and hearing of writes that failed.
  'lib/backup/open-database.ts',
  'lib/backup/watch-writes.ts',
  // The service worker's one text, in the language of the settings.
  'lib/texts/page-button.ts',
  // The carrier over the network, and its three that speak NATS.
  'lib/sharing/relay.ts',
  'lib/sharing/relay-connection.ts',
  'lib/sharing/relay-jetstream.ts',
  'lib/sharing/relay-refusal.ts',
  // Fills several stores at once with made-up things.
  'lib/pairs/sample.ts',
]);
const mayTouchTheWorld = (path: string) => isStore(path) || worldFiles.has(path);
const isRule = (path: string) => path.startsWith('lib/') && !mayTouchTheWorld(path);

describe('the reader of imports', () => {
  test('sees every way to bring a module in', () => {
    const source = `
      import a, { b } from './a';
      import type { C } from '../db';
      import { type D } from '@/lib/d';
      import './side-effect';
      export { e } from '@/lib/e';
      export type { F } from '@/lib/f';
      export * from 'yjs';
      // import no from './comment';
      const text = "import no from './text'";
      const later = async () => [await import('./g'), a, b, text] as (C | D)[];
    `;
    const shown = importsOf('lib/x/y.ts', source).map(({ to, isType }) => (isType ? `type ${to}` : to));
    expect(shown.sort()).toEqual(
      [
        'lib/x/a',
        'type lib/db',
        'type lib/d',
        'lib/x/side-effect',
        'lib/e',
        'type lib/f',
        'yjs',
        'lib/x/g',
      ].sort(),
    );
  });

  test('reads the whole tree', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(values.length).toBeGreaterThan(400);
    expect(
      arrows(values, (from, to) => from === 'lib/packs/index.ts' && to === 'lib/packs/data/general'),
    ).toHaveLength(1);
  });
});

describe('who may import whom', () => {
  test('lib knows no screen', () => {
    const isScreen = (to: string) =>
      /^(components|entrypoints)\/|^(react|react-dom|react-aria|lucide-react)/.test(to);
    expect(arrows(imports, (from, to) => from.startsWith('lib/') && isScreen(to))).toEqual([]);
  });

  test('components know no page', () => {
    expect(
      arrows(imports, (from, to) => from.startsWith('components/') && to.startsWith('entrypoints/')),
    ).toEqual([]);
  });

  test('components and pages read and write through stores, never through the database itself', () => {
    expect(arrows(values, (from, to) => !from.startsWith('lib/') && to === 'lib/db')).toEqual([]);
  });

  test('pages do not know each other', () => {
    expect(
      arrows(imports, (from, to) => to.startsWith('entrypoints/') && surface(from) !== surface(to)),
    ).toEqual([]);
  });

  test('rules are pure: only stores and the files named here touch the world', () => {
    expect(arrows(values, (from, to) => isRule(from) && isWorld(to))).toEqual([]);
  });

  test('a rule does not reach the world through somebody who may', () => {
    expect(arrows(values, (from, to) => isRule(from) && mayTouchTheWorld(`${to}.ts`))).toEqual([]);
  });

  test('every file that is named as an exception is one', () => {
    const isNeeded = (path: string) =>
      values.some(({ from, to }) => from === path && (isWorld(to) || mayTouchTheWorld(`${to}.ts`)));
    expect([...worldFiles].filter((path) => !isNeeded(path))).toEqual([]);
  });

  test('platforms import their own folder, types and zod, and nothing else', () => {
    const isAllowed = (to: string) => to.startsWith('lib/platforms/') || /^zod(\/|$)/.test(to);
    expect(arrows(values, (from, to) => from.startsWith('lib/platforms/') && !isAllowed(to))).toEqual([]);
  });

  test('what one module imports exists', () => {
    const known = new Set(files.map(({ path }) => path.replace(/\.tsx?$/, '')));
    const isOurs = (to: string) => /^(lib|components|entrypoints)\//.test(to) && !/\.(json|css)$/.test(to);
    expect(arrows(imports, (_, to) => isOurs(to) && !known.has(to) && !known.has(`${to}/index`))).toEqual([]);
  });
});

describe('names and sizes', () => {
  const buckets =
    /(^|\/)(utils?|helpers?|commons?|shared|types?|hooks|services?|constants|misc|features)(\/|\.tsx?$)/;

  test('no folder and no file is a bucket', () => {
    const all = [...Object.keys(code), ...Object.keys(around)];
    expect(all.filter((path) => buckets.test(path))).toEqual([]);
    expect(
      ['/lib/utils/x.ts', '/components/types.ts', '/lib/sharing/x.ts'].map((path) => buckets.test(path)),
    ).toEqual([true, true, false]);
  });

  const lines = (source: string) => source.trimEnd().split('\n').length;

  test('an entrypoint hands over within 40 lines', () => {
    const isEntry = /^entrypoints\/([^/]+\.ts|[^/]+\/(index\.ts|main\.tsx))$/;
    const entries = files.filter(({ path }) => isEntry.test(path));
    expect(entries.length).toBeGreaterThanOrEqual(6);
    expect(entries.filter(({ source }) => lines(source) > 40).map(({ path }) => path)).toEqual([]);
  });

  test('a file has at most 300 lines; a pack is data, and has what it has to say', () => {
    const isPack = (path: string) => /^lib\/packs\/data\/[a-z-]+\.ts$/.test(path);
    const long = files.filter(({ path, source }) => lines(source) > 300 && !isPack(path));
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('every platform file is registered, once', () => {
    const exported = Object.values(platformFiles).flatMap((file) => Object.values(file));
    const forms = exported.filter(
      (thing) => typeof thing === 'object' && thing !== null && 'readRow' in thing,
    );
    const ids = (list: unknown[]) => list.map((form) => Reflect.get(Object(form), 'id')).sort();
    expect(ids(forms)).toEqual(ids(platforms));
    expect(Object.keys(platformFiles)).toEqual(
      expect.arrayContaining(platforms.map(({ id }) => `/lib/platforms/${id}.ts`)),
    );
  });
});

describe('what no source may hold', () => {
  const withoutComments = (path: string, source: string): string =>
    parseSync(path, source).comments.reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      source,
    );
  const sources = files.map(({ path, source }) => ({ path, source: withoutComments(path, source) }));
  const holders = (pattern: RegExp) =>
    sources.filter(({ source }) => pattern.test(source)).map(({ path }) => path);

  const markup =
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\beval\s*\(|\bnew Function\b/;

  test('a string never becomes markup or code', () => {
    expect(holders(markup)).toEqual([]);
    expect(
      ['a.innerHTML = b', 'eval (x)', 'new Function(x)', 'retrieval(x)'].map((bad) => markup.test(bad)),
    ).toEqual([true, true, true, false]);
  });

  test('logs of a document are never merged without a document: that loses what hangs on a missing part', () => {
    const merge = /\bmergeUpdates(V2)?\b/;
    expect(holders(merge)).toEqual([]);
    expect(Object.keys(around).filter((path) => merge.test(around[path] ?? ''))).toEqual([]);
  });
});
