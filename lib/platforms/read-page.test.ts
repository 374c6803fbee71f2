// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { clean, findAll, firstIn } from './read-page';

test('a part of a row may be the row itself, and a broken candidate finds nothing', () => {
  const row = document.createElement('div');
  row.append(document.createElement('i'));
  expect(firstIn(row, ['((', 'b', 'i'])).toBe(row.firstElementChild);
  expect(firstIn(row, ['((', 'b', 'div'])).toBe(row);
  expect(firstIn(row, ['b', '(('])).toBeUndefined();
  expect(findAll(row, '((')).toEqual([]);
});

test.each([
  ['  はい、\n\t そうです。 ', 'はい、 そうです。'],
  ['one  two\u00a0three', 'one two three'],
  ['a\u0000\ufffdb\u202e\u2066c\ud800', 'abc'],
  ['家族👨‍👩‍👧と', '家族👨‍👩‍👧と'],
  [null, ''],
])('%j becomes %j', (text, cleaned) => {
  expect(clean(text)).toBe(cleaned);
});
