import { expect, test } from 'vitest';
import { resolveSpeaker } from './resolve-speaker';
import type { Person } from './schema';

const tanaka: Person = { id: 'me', name: '田中 一郎', aliases: ['I. Tanaka'], isMe: true, createdAt: 1 };
const sato: Person = {
  id: 'other',
  name: '佐藤 花子',
  aliases: ['hanako.s', 'PC-0231'],
  isMe: false,
  createdAt: 2,
};
const selfLabels = ['You', 'あなた'];

test.each<[string, string | undefined]>([
  ['佐藤 花子', 'other'],
  ['佐藤花子さん', 'other'],
  ['PC-0231', 'other'],
  ['田中 一郎', 'me'],
  ['i. tanaka (Me)', 'me'],
  ['You', 'me'],
  ['あなた', 'me'],
  ['山本 次郎', undefined],
  ['#1', undefined],
  ['', undefined],
])('%s is %s', (speaker, personId) => {
  expect(resolveSpeaker(speaker, [sato, tanaka], selfLabels)?.id).toBe(personId);
});

test('a label of mine is mine even where the other person is called so', () => {
  const you: Person = { ...sato, name: 'You' };
  expect(resolveSpeaker('You', [you, tanaka], selfLabels)?.id).toBe('me');
  expect(resolveSpeaker('You', [you, tanaka], [])?.id).toBe('other');
});

test('people without a name are nobody', () => {
  const unnamed: Person = { ...tanaka, name: '', aliases: [] };
  expect(resolveSpeaker('', [unnamed], [])).toBeUndefined();
  expect(resolveSpeaker('佐藤 花子', [unnamed], [])).toBeUndefined();
});
