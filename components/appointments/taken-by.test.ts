import { expect, test } from 'vitest';
import type { PairDates } from '@/lib/appointments/store';
import { takenBy } from './taken-by';

const at = (time: string): number => new Date(`2026-11-24T${time}`).getTime();
const dates = (pairId: string, name: string, times: string[]): PairDates => ({
  pair: {
    id: pairId,
    personId: pairId,
    person: { id: pairId, name, aliases: [], isMe: false, createdAt: 0 },
    relation: 'line',
    memberIs: 'other',
    packId: 'general',
    cadence: 'weekly',
    lengthMin: 30,
    meetingKeys: [],
    createdAt: 0,
  },
  lastAt: undefined,
  skipped: [],
  planned: times.map((time) => ({
    id: `${pairId} ${time}`,
    pairId,
    at: at(time),
    lengthMin: 30,
    state: 'planned',
    movedFrom: [],
    createdAt: 0,
  })),
});
const all = [dates('sato', '佐藤 花子', ['10:00']), dates('suzuki', '鈴木 次郎', ['10:15', '14:00'])];
const ask = (pairId: string, time: string) => takenBy({ pairId, at: at(time), lengthMin: 30 }, all);

test('a date is taken by the one that stands there, with the name to call', () => {
  expect(ask('suzuki', '14:15')).toEqual({ name: '鈴木', at: at('14:00'), isSame: false });
  expect(ask('sato', '14:00')).toEqual({ name: '鈴木', at: at('14:00'), isSame: false });
});

test('the very same date is planned already, whatever else stands there', () => {
  expect(ask('suzuki', '10:15')).toMatchObject({ isSame: true });
});

test('right after another is free', () => {
  expect(ask('sato', '14:30')).toBeUndefined();
});
