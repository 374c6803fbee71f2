import { expect, test } from 'vitest';
import { overridesText, readOverrides } from './selector-overrides';

const isSelector = (candidate: string) => !candidate.includes('!');
const read = (content: unknown) => readOverrides(JSON.stringify(content), isSelector);

test('overrides for known parts are read, and written as they were', () => {
  const overrides = {
    meet: { captionRegion: ['[role="region"]', '.a > .b'], row: ['.r'] },
    zoom: { text: ['.t'] },
  };
  expect(read(overrides)).toEqual({ overrides });
  expect(readOverrides(overridesText(overrides), isSelector)).toEqual({ overrides });
  expect(overridesText({})).toBe('');
});

const long = 'a'.repeat(301);
test.each<[string, unknown, { path: string; code: string }]>([
  ['an unknown platform', { skype: {} }, { path: 'skype', code: 'unknown-platform' }],
  ['an unknown part', { meet: { volume: ['.a'] } }, { path: 'meet.volume', code: 'unknown-part' }],
  ['a list of lists', [], { path: '', code: 'not-an-object' }],
  ['a text', 'x', { path: '', code: 'not-an-object' }],
  ['a platform that is a list', { meet: ['.a'] }, { path: 'meet', code: 'not-an-object' }],
  ['one selector without a list', { meet: { row: '.a' } }, { path: 'meet.row', code: 'not-a-list' }],
  ['a number in the list', { meet: { row: ['.a', 5] } }, { path: 'meet.row.1', code: 'not-a-list' }],
  ['an empty list', { meet: { row: [] } }, { path: 'meet.row', code: 'too-few' }],
  ['an empty selector', { meet: { row: [''] } }, { path: 'meet.row.0', code: 'not-a-selector' }],
  ['no selector', { teams: { row: ['.a', '!'] } }, { path: 'teams.row.1', code: 'not-a-selector' }],
  ['a long one', { meet: { row: [long] } }, { path: 'meet.row.0', code: 'too-long' }],
  ['too many', { meet: { row: Array(21).fill('.a') } }, { path: 'meet.row', code: 'too-many' }],
])('%s is refused with its field', (_, content, problem) => {
  expect(read(content)).toEqual({ problems: [problem] });
});

test('text that is no JSON, or far too much of it, is refused', () => {
  expect(readOverrides('{meet:', isSelector)).toEqual({ problems: [{ path: '', code: 'not-json' }] });
  expect(readOverrides(`"${'a'.repeat(600_000)}"`, isSelector)).toEqual({
    problems: [{ path: '', code: 'too-large' }],
  });
});

test('keys that reach for the prototype do nothing', () => {
  expect(
    readOverrides('{"__proto__":{"row":[".a"]},"meet":{"__proto__":[".a"]}}', isSelector),
  ).toHaveProperty('problems');
  expect({}).not.toHaveProperty('row');
});
