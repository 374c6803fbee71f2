import type * as z from 'zod/mini';
import { Pack } from './schema';
import { takeOutWrong } from './without-wrong';

export type PackProblem = {
  /** The field, as in `themes.0.title.en`; empty for the whole file. */
  path: string;
  code:
    | 'too-large'
    | 'not-json'
    | 'newer-format'
    | 'missing'
    | 'unknown-field'
    | 'too-short'
    | 'too-long'
    | 'duplicate-id'
    | 'wrong-value';
};

const largestFile = 2 * 1024 * 1024;
const longestPath = 200;
const mostProblems = 20;

/** The pack as the text of a pack file. */
export const packFile = (pack: Pack): string => `${JSON.stringify(pack, null, 2)}\n`;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const valueAt = (content: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (isObject(value) && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined),
    content,
  );

function codeOf(issue: z.core.$ZodIssue, content: unknown): PackProblem['code'] {
  if (valueAt(content, issue.path) === undefined) return 'missing';
  if (issue.code === 'too_small') return 'too-short';
  if (issue.code === 'too_big') return 'too-long';
  if (issue.code === 'custom') return 'duplicate-id';
  return 'wrong-value';
}

const problem = (path: PropertyKey[], code: PackProblem['code']): PackProblem => ({
  path: path.map(String).join('.').slice(0, longestPath),
  code,
});

const problemsOf = (issue: z.core.$ZodIssue, content: unknown): PackProblem[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => problem([...issue.path, key], 'unknown-field'))
    : [problem(issue.path, codeOf(issue, content))];

/** undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whole, in part (`problems` says what was left out), or refused. */
export type ReadPack = { pack: Pack; problems: PackProblem[] } | { pack?: never; problems: PackProblem[] };

/** Reads a pack file that may come from anyone: the pack, and which fields are wrong. Never throws. */
export function readPackFile(text: string): ReadPack {
  if (text.length > largestFile || new TextEncoder().encode(text).length > largestFile) {
    return { problems: [problem([], 'too-large')] };
  }
  // Editors on Windows put a byte order mark in front, which JSON.parse refuses.
  const content = parsed(text.replace(/^\uFEFF/, ''));
  if (content === undefined) return { problems: [problem([], 'not-json')] };
  const format = valueAt(content, ['format']);
  if (typeof format === 'number' && format > 1) return { problems: [problem(['format'], 'newer-format')] };
  const result = Pack.safeParse(content);
  if (result.success) return { pack: result.data, problems: [] };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, content)).slice(0, mostProblems);
  takeOutWrong(content);
  const rest = Pack.safeParse(content);
  return rest.success && rest.data.themes.length > 0 ? { pack: rest.data, problems } : { problems };
}
