import type * as z from 'zod/mini';
import { ExchangeFile } from './schema';

export type ExchangeProblem = {
  /** The field, as in `envelopes.0.nonce`; empty for the whole file. */
  path: string;
  code:
    | 'too-large'
    | 'not-json'
    | 'not-an-exchange'
    | 'newer-version'
    /** Of a space that is not mine. */
    | 'other-space'
    /** My own, on its way to the other one. */
    | 'own-file'
    | 'not-for-me'
    | 'missing'
    | 'unknown-field'
    | 'too-long'
    | 'wrong-value';
};

export type ReadExchange =
  | { file: ExchangeFile; problems?: never }
  | { file?: never; problems: ExchangeProblem[] };

/** Bytes of the largest file that is read at all. */
export const largestExchange = 64 * 1024 * 1024;
const mostProblems = 20;
const longestPath = 200;

/** The text of an exchange file. */
export const exchangeFile = (content: Omit<ExchangeFile, 'format' | 'version'>): string =>
  `${JSON.stringify(ExchangeFile.parse({ format: 'engawa-exchange', version: 1, ...content }))}\n`;

/**
 * Reads an exchange file that may come from anyone. A file with anything wrong in its form is refused whole; whether its
 * envelopes open is for `openEnvelope` to say, one by one. Never throws.
 */
export function readExchange(text: string, mine: { ownId: string; spaces: readonly string[] }): ReadExchange {
  if (text.length > largestExchange) return refused([], 'too-large');
  // Editors on Windows put a byte order mark in front, which JSON.parse refuses.
  const content = parsed(text.replace(/^\uFEFF/, ''));
  if (content === undefined) return refused([], 'not-json');
  if (valueAt(content, ['format']) !== 'engawa-exchange') return refused(['format'], 'not-an-exchange');
  const version = valueAt(content, ['version']);
  if (typeof version === 'number' && version > 1) return refused(['version'], 'newer-version');
  const result = ExchangeFile.safeParse(content);
  if (!result.success) return firstOf(result.error.issues.flatMap((issue) => problemsOf(issue, content)));
  return forMe(result.data, mine);
}

/** The same for a file the person chose; what is too large is not even read. */
export const readExchangeFile = async (
  file: Blob,
  mine: { ownId: string; spaces: readonly string[] },
): Promise<ReadExchange> =>
  file.size > largestExchange ? refused([], 'too-large') : readExchange(await file.text(), mine);

function forMe(
  file: ExchangeFile,
  { ownId, spaces }: { ownId: string; spaces: readonly string[] },
): ReadExchange {
  if (!spaces.includes(file.space)) return refused(['space'], 'other-space');
  if (file.from === ownId) return refused(['from'], 'own-file');
  if (file.to !== ownId) return refused(['to'], 'not-for-me');
  const strangers = (['grants', 'envelopes'] as const).flatMap((list) =>
    file[list].flatMap(({ space }, at) =>
      space === file.space ? [] : [problem([list, at, 'space'], 'other-space')],
    ),
  );
  return strangers.length > 0 ? firstOf(strangers) : { file };
}

/** undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const problem = (path: PropertyKey[], code: ExchangeProblem['code']): ExchangeProblem => ({
  path: path.map(String).join('.').slice(0, longestPath),
  code,
});

const refused = (path: PropertyKey[], code: ExchangeProblem['code']) => ({ problems: [problem(path, code)] });
const firstOf = (problems: ExchangeProblem[]) => ({ problems: problems.slice(0, mostProblems) });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const valueAt = (content: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    content,
  );

function problemsOf(issue: z.core.$ZodIssue, content: unknown): ExchangeProblem[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem([...issue.path, key], 'unknown-field'));
  if (valueAt(content, issue.path) === undefined) return [problem(issue.path, 'missing')];
  return [problem(issue.path, issue.code === 'too_big' ? 'too-long' : 'wrong-value')];
}
