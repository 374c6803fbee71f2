import { expect, test } from 'vitest';
import type { Person } from '../people/schema';
import { isThirdVoice } from './third-voice';

const people: Person[] = [
  { id: 'me', name: '田中 一郎', aliases: [], isMe: true, createdAt: 1 },
  { id: 'other', name: '佐藤 花子', aliases: ['Hana Sato'], isMe: false, createdAt: 2 },
];
const labels = { self: ['You', 'あなた'], placeholders: ['Unknown User'] };

test.each<[string[], boolean]>([
  [[], false],
  [['佐藤 花子'], false],
  [['佐藤 花子', '田中 一郎'], false],
  [['佐藤 花子', '佐藤花子さん', 'Hana Sato', 'あなた', '田中 一郎'], false],
  // Two labels nobody knows may be the two.
  [['taro.t', 'hanako.s'], false],
  [['佐藤 花子', 'taro.t'], false],
  [['佐藤 花子', '田中 一郎', '山本 次郎'], true],
  [['佐藤 花子', 'taro.t', '山本 次郎'], true],
  [['taro.t', 'hanako.s', '山本 次郎'], true],
  [['あなた', '佐藤 花子', '佐藤 花子 #2'], true],
  [['#1', '#2', '#3'], true],
  // What only stands in for a name is nobody yet.
  [['Unknown User', '佐藤 花子', '田中 一郎'], false],
  [['佐', '一', '佐藤 花子', '田中 一郎'], false],
  [['HS', 'SH', '佐藤 花子', '田中 一郎'], false],
  [['山', '佐藤 花子', '田中 一郎'], true],
  [['HSX', '佐藤 花子', '田中 一郎'], true],
])('%j are more than two: %s', (speakers, isMore) => {
  expect(isThirdVoice(speakers, people, labels)).toBe(isMore);
});
