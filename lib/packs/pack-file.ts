import type * as z from 'zod/mini';
import { Pack } from './schema';

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

/** Reads a pack file that may come from anyone: the pack, or which fields are wrong. Never throws. */
export function readPackFile(text: string): { pack: Pack } | { problems: PackProblem[] } {
  if (text.length > largestFile || new TextEncoder().encode(text).length > largestFile) {
    return { problems: [problem([], 'too-large')] };
  }
  // Editors on Windows put a byte order mark in front, which JSON.parse refuses.
  const content = parsed(text.replace(/^\uFEFF/, ''));
  if (content === undefined) return { problems: [problem([], 'not-json')] };
  const format = valueAt(content, ['format']);
  if (typeof format === 'number' && format > 1) return { problems: [problem(['format'], 'newer-format')] };
  const result = Pack.safeParse(content);
  if (result.success) return { pack: result.data };
  const problems = result.error.issues.flatMap((issue) => problemsOf(issue, content));
  return { problems: problems.slice(0, mostProblems) };
}
