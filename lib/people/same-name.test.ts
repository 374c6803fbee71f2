import { describe, expect, test } from 'vitest';
import { plainName, sameName } from './same-name';

describe('one person’s name', () => {
  test.each([
    ['佐藤 花子', '佐藤花子'],
    ['佐藤　花子', '佐藤 花子'],
    ['佐藤 花子', '佐藤・花子'],
    ['佐藤 花子', '佐藤 花子さん'],
    ['佐藤 花子', '佐藤 花子 さん'],
    ['佐藤 花子', '佐藤 花子様'],
    ['佐藤 花子', '佐藤 花子（ゲスト）'],
    ['佐藤 花子', '佐藤 花子さん (Guest)'],
    ['佐藤 花子', '花子 佐藤'],
    ['Hanako Sato', 'hanako sato'],
    ['Hanako Sato', 'Ｈａｎａｋｏ Ｓａｔｏ'],
    ['Hanako Sato', 'Sato Hanako'],
    ['Hanako Sato', 'Sato, Hanako'],
    ['Hanako Sato', 'Sato, Hanako (Guest)'],
    ['Hanako Sato', 'Hanako Sato [Sales]'],
    ['サトウ ハナコ', 'ｻﾄｳ ﾊﾅｺ'],
  ])('%s is shown as %s', (name, shown) => {
    expect(sameName(name, shown)).toBe(true);
    expect(sameName(shown, name)).toBe(true);
  });
});

describe('two people’s names', () => {
  test.each([
    ['佐藤 花子', '佐藤 太郎'],
    ['佐藤 花子', '佐藤'],
    ['Hanako Sato', 'Hana Sato'],
    ['Ann Lee Kim', 'Ann Lee'],
    ['田中', '田中 #2'],
    ['', ''],
    ['(Guest)', '(Guest)'],
    ['さん', '様'],
  ])('%s is not %s', (name, shown) => {
    expect(sameName(name, shown)).toBe(false);
    expect(sameName(shown, name)).toBe(false);
  });
});

test.each([
  ['　佐藤　花子さん（自分）', '佐藤花子'],
  ['O’Neil, Pat (Me)', 'o’neilpat'],
  ['三様', '三'],
])('%s is plainly %s', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});
