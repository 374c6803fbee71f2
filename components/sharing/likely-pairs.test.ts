import { expect, test } from 'vitest';
import type { PairWithPerson } from '@/lib/pairs/store';
import { byLikeness, likelyPair } from './likely-pairs';

const pairWith = (name: string): PairWithPerson => ({
  id: name,
  personId: name,
  relation: 'line',
  memberIs: 'me',
  packId: 'general',
  cadence: 'biweekly',
  lengthMin: 30,
  meetingKeys: [],
  createdAt: 0,
  person: { id: name, name, aliases: [], isMe: false, createdAt: 0 },
});
const pairs = ['鈴木 健', '田中さん', '田中 誠', '高橋 真由'].map(pairWith);
const names = (list: PairWithPerson[]) => list.map(({ person }) => person.name);

test('who has the name comes first, who shares a part of it next, the others as they were', () => {
  expect(names(byLikeness(pairs, '田中　誠'))).toEqual(['田中 誠', '田中さん', '鈴木 健', '高橋 真由']);
  expect(names(byLikeness(['Ken Suzuki', 'Hana'].map(pairWith), 'Hana Sato'))).toEqual([
    'Hana',
    'Ken Suzuki',
  ]);
  expect(names(byLikeness(pairs, ''))).toEqual(names(pairs));
});

test('one of the same name is proposed, two are not', () => {
  expect(likelyPair(pairs, '田中 誠さん')?.id).toBe('田中 誠');
  expect(likelyPair(pairs, '田中')?.id).toBe('田中さん');
  expect(likelyPair([...pairs, pairWith('誠 田中')], '田中 誠')).toBeUndefined();
  expect(likelyPair(pairs, '佐藤')).toBeUndefined();
});
