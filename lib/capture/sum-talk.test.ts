import { expect, test } from 'vitest';
import type { Utterance } from '../sessions/schema';
import { sumTalk } from './sum-talk';

const line = (id: string, text: string, fields: Partial<Utterance> = {}): Utterance => ({
  id,
  sessionId: 's',
  speaker: '佐藤 花子',
  text,
  startedAt: 1_000,
  updatedAt: 3_000,
  revision: 1,
  isSettled: true,
  ...fields,
});
const ids = () => {
  let count = 0;
  return () => {
    count += 1;
    return `t${count}`;
  };
};

test('characters and times add up per speaker', () => {
  const sum = sumTalk(ids());
  expect(sum([line('a', 'はい'), line('b', '𠮷です'), line('c', 'うん', { speaker: '田中 一郎' })])).toEqual([
    { id: 't1', speaker: '佐藤 花子', characters: 5, speakingMs: 4_000 },
    { id: 't2', speaker: '田中 一郎', characters: 2, speakingMs: 2_000 },
  ]);
});

test('a line that grows is counted once, under the same id', () => {
  const sum = sumTalk(ids());
  sum([line('a', 'はい')]);
  expect(sum([line('a', 'はい、そうです', { updatedAt: 5_000 })])).toEqual([
    { id: 't1', speaker: '佐藤 花子', characters: 7, speakingMs: 4_000 },
  ]);
});

test('only those who spoke now are told', () => {
  const sum = sumTalk(ids());
  sum([line('a', 'はい')]);
  expect(sum([line('b', 'うん', { speaker: '田中 一郎' })]).map(({ speaker }) => speaker)).toEqual([
    '田中 一郎',
  ]);
});

test('a withdrawn line counts nothing', () => {
  const sum = sumTalk(ids());
  sum([line('a', 'はい'), line('b', 'はい')]);
  expect(sum([line('b', '', { updatedAt: 9_000 })])).toEqual([
    { id: 't1', speaker: '佐藤 花子', characters: 2, speakingMs: 2_000 },
  ]);
});

test('no text comes out of it', () => {
  expect(JSON.stringify(sumTalk(ids())([line('a', '見積もりの要件')]))).not.toContain('見積');
});
