import { expect, test } from 'vitest';
import { piecesOf, wordsOf } from './topic-words';

const forms = (text: string) => wordsOf(text).flatMap((word) => word.forms);
const families = (text: string) => wordsOf(text).map((word) => word.parts.at(-1) ?? word.forms[0]);

test.each([
  ['見積もり', '見積り', '見積'],
  ['引き継ぎ', '引継ぎ', '引き継いだ'],
  ['振り返り', '振り返る', '振り返って'],
  ['サーバー', 'サーバ', 'ｻｰﾊﾞｰ'],
  ['A社', 'Ａ社さん'],
])('%s is one word, however it is written', (...spellings) => {
  const all = spellings.map((spelling) => new Set(forms(spelling)));
  const first = [...(all[0] ?? [])];
  expect(first.some((form) => all.every((set) => set.has(form)))).toBe(true);
});

test('particles and endings are no words', () => {
  expect(forms('データ分析を学びたい')).toEqual(['データ', '分析', '学']);
  expect(forms('そうなんですよね')).toEqual([]);
});

test.each([
  ['plan', 'plans', 'planned', 'planning'],
  ['estimate', 'estimates', 'estimating', 'estimation'],
  ['study', 'studies', 'studied', 'studying'],
  ['teach', 'taught', 'teaching'],
])('%s has its family', (...family) => {
  expect(new Set(family.flatMap(families)).size).toBe(1);
});

test('a plural is the same word, another form only a relative', () => {
  expect(forms('bookings')).toEqual(forms('booking'));
  expect(forms('booking')).not.toEqual(forms('book'));
});

test('a word knows what it is written together with', () => {
  const beside = (text: string) => wordsOf(text).find((word) => word.forms.includes('試験'))?.beside;
  expect(beside('試験導入の報告')).toEqual(['導入']);
  expect(beside('試験の結果')).toEqual([]);
});

test('a short line stays whole, a speech is read in pieces and loses nothing', () => {
  expect(piecesOf('短い一言です。はい。')).toEqual(['短い一言です。はい。']);
  const speech = Array.from({ length: 40 }, (_, index) => `${index}番目の文です。`).join('');
  const pieces = piecesOf(speech);
  expect(pieces.length).toBeGreaterThan(3);
  expect(pieces.join('')).toBe(speech);
  const unbroken = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  expect(Math.max(...piecesOf(unbroken).map((piece) => piece.length))).toBeLessThan(121);
});
