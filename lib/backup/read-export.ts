import * as Y from 'yjs';
import * as z from 'zod/mini';
import { fromBase64 } from './base64';
import { checkNotebook, checkSessionDocument } from './check-document';
import { type ExportedTables, ExportFile } from './schema';

export type ExportProblem = {
  /** The field, as in `tables.pairs.0.notebook`; empty for the whole file. */
  path: string;
  code:
    | 'too-large'
    | 'not-json'
    | 'not-an-export'
    | 'newer-version'
    | 'missing'
    | 'unknown-field'
    | 'too-long'
    | 'duplicate-id'
    | 'not-one-me'
    | 'broken-document'
    | 'wrong-value';
};

export type ReadExport = { data: ExportFile } | { problems: ExportProblem[] };

/** Bytes of the largest file that is read at all. */
export const largestExport = 200 * 1024 * 1024;
const mostProblems = 20;
const envelope = z.object({ format: z.literal('engawa-export'), version: z.number() });

/** Reads an export file that may come from anyone: what is in it, or which fields are wrong. Never throws. */
export function readExport(text: string): ReadExport {
  if (text.length > largestExport) return refused([], 'too-large');
  // Editors on Windows put a byte order mark in front, which JSON.parse refuses.
  const content = parsed(text.replace(/^\uFEFF/, ''));
  if (content === undefined) return refused([], 'not-json');
  const known = envelope.safeParse(content);
  if (!known.success) return refused([], 'not-an-export');
  if (known.data.version > 3) return refused(['version'], 'newer-version');
  const result = ExportFile.safeParse(content);
  if (!result.success) return firstOf(result.error.issues.flatMap((issue) => problemsOf(issue, content)));
  const { tables } = result.data;
  const problems = [...duplicateIds(tables), ...notOneMe(tables), ...brokenDocuments(tables)];
  return problems.length > 0 ? firstOf(problems) : { data: result.data };
}

/** The same for a file the person chose; what is too large is not even read. */
export const readExportFile = async (file: Blob): Promise<ReadExport> =>
  file.size > largestExport ? refused([], 'too-large') : readExport(await file.text());

/** undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const problem = (path: PropertyKey[], code: ExportProblem['code']): ExportProblem => ({
  path: path.map(String).join('.').slice(0, 200),
  code,
});

const refused = (path: PropertyKey[], code: ExportProblem['code']) => ({ problems: [problem(path, code)] });
const firstOf = (problems: ExportProblem[]) => ({ problems: problems.slice(0, mostProblems) });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isMissing = (content: unknown, path: PropertyKey[]): boolean =>
  path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    content,
  ) === undefined;

function problemsOf(issue: z.core.$ZodIssue, content: unknown): ExportProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem([...issue.path, key], 'unknown-field'));
  if (issue.code === 'too_big') return [problem(issue.path, 'too-long')];
  return [problem(issue.path, isMissing(content, issue.path) ? 'missing' : 'wrong-value')];
}

function identity(row: { id: string } | { sessionId: string } | { pairId: string }): [string, string] {
  if ('id' in row) return ['id', row.id];
  return 'sessionId' in row ? ['sessionId', row.sessionId] : ['pairId', row.pairId];
}

function duplicateIds(tables: ExportedTables): ExportProblem[] {
  return Object.entries(tables).flatMap(([table, rows]) => {
    const seen = new Set<string>();
    return rows.flatMap((row, at) => {
      const [key, id] = identity(row);
      const isKnown = seen.has(id);
      seen.add(id);
      return isKnown ? [problem(['tables', table, at, key], 'duplicate-id')] : [];
    });
  });
}

/** Every part of the program counts on one person being me. */
const notOneMe = ({ people }: ExportedTables): ExportProblem[] =>
  people.filter(({ isMe }) => isMe).length === 1 ? [] : [problem(['tables', 'people'], 'not-one-me')];

function brokenDocuments({ pairs, sessions }: ExportedTables): ExportProblem[] {
  return [
    ...pairs.flatMap(({ id, notebook }, at) =>
      problemsOfDocument(notebook, ['tables', 'pairs', at, 'notebook'], (doc) => checkNotebook(doc, id)),
    ),
    ...sessions.flatMap(({ doc }, at) =>
      problemsOfDocument(doc, ['tables', 'sessions', at, 'doc'], checkSessionDocument),
    ),
  ];
}

/** Opens the document on a scratch copy: what does not open here would not open later either. */
function problemsOfDocument(
  blob: string,
  path: PropertyKey[],
  check: (doc: Y.Doc) => string[][],
): ExportProblem[] {
  const doc = new Y.Doc();
  try {
    Y.applyUpdateV2(doc, fromBase64(blob));
    // Parts that wait for others which the file does not hold.
    if (doc.store.pendingStructs || doc.store.pendingDs) return [problem(path, 'broken-document')];
    return check(doc).map((inside) => problem([...path, ...inside], 'wrong-value'));
  } catch {
    return [problem(path, 'broken-document')];
  } finally {
    doc.destroy();
  }
}
