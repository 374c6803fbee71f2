import * as z from 'zod/mini';
import { platforms } from '../platforms';

const Candidates = z
  .array(z.string().check(z.minLength(1), z.maxLength(300)))
  .check(z.minLength(1), z.maxLength(20));

const partsOf = (selectors: object) =>
  Object.fromEntries(Object.keys(selectors).map((part) => [part, z.optional(Candidates)]));

/** Selectors that go before the built-in ones, by platform and part. */
export const SelectorOverrides = z.strictObject(
  Object.fromEntries(
    platforms.map(({ id, selectors }) => [id, z.optional(z.strictObject(partsOf(selectors)))]),
  ),
);
export type SelectorOverrides = Record<string, Record<string, string[]>>;

export type OverrideProblem = {
  /** The field, as in `meet.captionRegion.0`; empty for the whole text. */
  path: string;
  code:
    | 'too-large'
    | 'not-json'
    | 'not-an-object'
    | 'unknown-platform'
    | 'unknown-part'
    | 'not-a-list'
    | 'too-few'
    | 'too-many'
    | 'too-long'
    | 'not-a-selector';
};

const largest = 500_000;
const mostProblems = 20;

/** The overrides as the text that a person edits. */
export const overridesText = (overrides: SelectorOverrides): string =>
  Object.keys(overrides).length > 0 ? JSON.stringify(overrides, null, 2) : '';

/** Reads pasted overrides: the overrides, or which fields are wrong. Never throws. */
export function readOverrides(
  text: string,
  isSelector: (candidate: string) => boolean,
): { overrides: SelectorOverrides } | { problems: OverrideProblem[] } {
  if (text.length > largest) return { problems: [problem([], 'too-large')] };
  const content = parsed(text);
  if (content === undefined) return { problems: [problem([], 'not-json')] };
  const result = SelectorOverrides.safeParse(content);
  if (!result.success) return { problems: result.error.issues.flatMap(problemsOf).slice(0, mostProblems) };
  const overrides = result.data as SelectorOverrides;
  const problems = notSelectors(overrides, isSelector);
  return problems.length > 0 ? { problems: problems.slice(0, mostProblems) } : { overrides };
}

const notSelectors = (overrides: SelectorOverrides, isSelector: (candidate: string) => boolean) =>
  Object.entries(overrides).flatMap(([platform, parts]) =>
    Object.entries(parts).flatMap(([part, candidates]) =>
      candidates.flatMap((candidate, at) =>
        isSelector(candidate) ? [] : [problem([platform, part, at], 'not-a-selector')],
      ),
    ),
  );

function problemsOf(issue: z.core.$ZodIssue): OverrideProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const code = issue.path.length === 0 ? 'unknown-platform' : 'unknown-part';
    return issue.keys.map((key) => problem([...issue.path, key], code));
  }
  return [problem(issue.path, codeOf(issue))];
}

function codeOf(issue: z.core.$ZodIssue): OverrideProblem['code'] {
  const isOneCandidate = issue.path.length > 2;
  if (issue.code === 'too_big') return isOneCandidate ? 'too-long' : 'too-many';
  if (issue.code === 'too_small') return isOneCandidate ? 'not-a-selector' : 'too-few';
  return issue.path.length < 2 ? 'not-an-object' : 'not-a-list';
}

const problem = (path: PropertyKey[], code: OverrideProblem['code']): OverrideProblem => ({
  path: path.map(String).join('.').slice(0, 200),
  code,
});

/** undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
