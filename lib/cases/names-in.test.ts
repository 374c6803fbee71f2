import { expect, test } from 'vitest';
import { namesIn } from './names-in';

const person = (name: string, ...aliases: string[]) => ({ name, aliases });
const people = [
  person('田中 一郎', 'I. Tanaka'),
  person('佐藤 花子', 'hanako.s', '#1'),
  person('鈴木健太'),
  person('林 まり'),
  person('May Lindqvist'),
  person(''),
];

test.each<[string, string[]]>([
  ['佐藤 花子さんの商談で', ['佐藤 花子']],
  ['佐藤花子の商談で', ['佐藤 花子']],
  ['花子さんが先に資料を送った', ['花子']],
  ['佐藤さんと田中さん', ['田中', '佐藤']],
  ['hanako.s から届いた', ['hanako.s']],
  ['Mr Tanaka が', ['Tanaka']],
  ['佐藤さんは May に聞いた', ['佐藤', 'May']],
  ['鈴木さんの提案', ['鈴木']],
  ['鈴木健太の提案', ['鈴木健太']],
  ['林さんに相談', ['林']],
  ['May called; LINDQVIST agreed', ['May Lindqvist']],
])('in %s: %j', (text, names) => {
  expect(namesIn(text, people)).toEqual(names);
});

test('one person is listed once, by the longest that stands there', () => {
  expect(namesIn('佐藤 花子さん。佐藤さんは。花子も。', people)).toEqual(['佐藤 花子']);
});

test.each([
  '初回に価格ではなく導入の手順から話した',
  '林業のお客さまで、つまり山の話から入った',
  'We may offer a longer trial first',
  '一番目の#1',
  '鈴の音',
  '',
])('no name in: %s', (text) => {
  expect(namesIn(text, people)).toEqual([]);
});

test('signs in a name are signs, not a pattern', () => {
  expect(namesIn('a+b は', [person('a+b (('), person('.*')])).toEqual(['a+b ((']);
});

test('a name with a hyphen is found like any other', () => {
  const people = [{ name: 'Jane Featherstonehaugh-Wolf', aliases: [] }];
  expect(namesIn('Featherstonehaugh-Wolf had the idea', people)).toEqual(['Featherstonehaugh-Wolf']);
  expect(namesIn('nobody had the idea', people)).toEqual([]);
});
