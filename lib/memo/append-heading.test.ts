import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { appendHeading } from './append-heading';
import { fromCaption, memoText } from './memo';

const memo = (before: string) => {
  const doc = new Y.Doc();
  memoText(doc).insert(0, before);
  return doc;
};

test.each([
  ['an empty memo', '', '### 何から話しますか？\n'],
  ['a line', '- 夜勤', '- 夜勤\n\n### 何から話しますか？\n'],
  ['a finished line', '- 夜勤\n', '- 夜勤\n\n### 何から話しますか？\n'],
  ['an empty line', '- 夜勤\n\n', '- 夜勤\n\n### 何から話しますか？\n'],
  ['several empty lines', '- 夜勤\n\n\n\n', '- 夜勤\n\n\n\n### 何から話しますか？\n'],
])('after %s a heading stands by itself', (_, before, after) => {
  const doc = memo(before);
  expect(appendHeading(doc, '何から話しますか？')).toBe(true);
  expect(memoText(doc).toString()).toBe(after);
});

test('the same heading does not follow itself, whatever space is between', () => {
  const doc = memo('### 何から話しますか？\n\n  ');
  expect(appendHeading(doc, '何から話しますか？')).toBe(false);
  appendHeading(doc, 'ほかには？');
  expect(appendHeading(doc, '何から話しますか？')).toBe(true);
  expect(memoText(doc).toString().match(/###/g)).toHaveLength(3);
});

test('words of several lines are one heading', () => {
  const doc = memo('');
  appendHeading(doc, ' 何から\n# 話しますか？ ');
  expect(memoText(doc).toString()).toBe('### 何から # 話しますか？\n');
});

test('a heading after a caption is not marked as coming from it', () => {
  const doc = memo('');
  memoText(doc).insert(0, '字幕の行', { [fromCaption]: 'u1' });
  appendHeading(doc, '何から話しますか？');
  expect(memoText(doc).toDelta()).toEqual([
    { insert: '字幕の行', attributes: { [fromCaption]: 'u1' } },
    { insert: '\n\n### 何から話しますか？\n' },
  ]);
});
