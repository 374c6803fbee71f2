import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Slot } from './fit-slots';
import { readSlots } from './read-slots';

afterEach(() => vi.unstubAllEnvs());

const at = (text: string): number => new Date(text).getTime();

/** A Wednesday. */
const wednesday = '2026-11-25T11:05';

const two = (part: number): string => String(part).padStart(2, '0');
const clock = (ms: number): string => `${two(new Date(ms).getHours())}:${two(new Date(ms).getMinutes())}`;
const shown = ({ from, to }: Slot): string => {
  const day = new Date(from);
  const isMidnight = to - new Date(from).setHours(0, 0, 0, 0) === 86_400_000;
  return `${day.getMonth() + 1}/${day.getDate()} ${clock(from)}-${isMidnight ? '24:00' : clock(to)}`;
};

const read = (text: string, now = wednesday): string[] => readSlots(text, at(now)).slots.map(shown);

describe('days', () => {
  test.each([
    ['月 10:00-12:00', '11/30 10:00-12:00'],
    ['㈪ 10:00-12:00', '11/30 10:00-12:00'],
    ['月曜10:00-12:00', '11/30 10:00-12:00'],
    ['月曜日の10:00-12:00', '11/30 10:00-12:00'],
    ['(月) 10:00-12:00', '11/30 10:00-12:00'],
    ['月: 10:00-12:00', '11/30 10:00-12:00'],
    ['・木は10:00-12:00', '11/26 10:00-12:00'],
    ['水 15:00-16:00', '11/25 15:00-16:00'],
    ['水 11:00-12:00', '12/2 11:00-12:00'],
    ['11/27 15:30〜17:00', '11/27 15:30-17:00'],
    ['11/27(金) 15:30〜17:00', '11/27 15:30-17:00'],
    ['11/27 金 15:30〜17:00', '11/27 15:30-17:00'],
    ['11/27金曜 15:30〜17:00', '11/27 15:30-17:00'],
    ['12月1日(火) 9:00-9:45', '12/1 09:00-09:45'],
    ['12月1日 火曜 9:00-9:45', '12/1 09:00-09:45'],
    ['12月1日9:00-9:45', '12/1 09:00-09:45'],
    ['29日 9:00-9:45', '11/29 09:00-09:45'],
    ['29日(日) 9:00-9:45', '11/29 09:00-09:45'],
    ['1/8 9:00-9:45', '1/8 09:00-09:45'],
    ['2026/11/27 9:00-9:45', '11/27 09:00-09:45'],
    ['2026-11-27 9:00-9:45', '11/27 09:00-09:45'],
    ['今日 15:00-16:00', '11/25 15:00-16:00'],
    ['明日 9:00-9:45', '11/26 09:00-09:45'],
    ['来週火曜 9:00-9:45', '12/1 09:00-09:45'],
    ['来週の火 9:00-9:45', '12/1 09:00-09:45'],
    ['来週(火) 9:00-9:45', '12/1 09:00-09:45'],
    ['Mon 10:00-12:00', '11/30 10:00-12:00'],
    ['Monday, 10:00-12:00', '11/30 10:00-12:00'],
    ['thurs. 10:00-12:00', '11/26 10:00-12:00'],
    ['Nov 27 15:30-17:00', '11/27 15:30-17:00'],
    ['November 27th, 2026 15:30-17:00', '11/27 15:30-17:00'],
    ['27 Nov 15:30-17:00', '11/27 15:30-17:00'],
    ['Fri, Nov 27 15:30-17:00', '11/27 15:30-17:00'],
    ['Nov 27 (Fri) 15:30-17:00', '11/27 15:30-17:00'],
    ['Fri 11/27 15:30-17:00', '11/27 15:30-17:00'],
    ['today 15:00-16:00', '11/25 15:00-16:00'],
    ['Tomorrow 9:00-9:45', '11/26 09:00-09:45'],
  ])('%s', (text, slot) => expect(read(text)).toEqual([slot]));
});

describe('times', () => {
  test.each([
    ['木 13時〜14時半', '11/26 13:00-14:30'],
    ['木 13時15分から14時5分まで', '11/26 13:15-14:05'],
    ['木 13時30-14時', '11/26 13:30-14:00'],
    ['木 午後1時〜3時', '11/26 13:00-15:00'],
    ['木 午前11時〜午後1時', '11/26 11:00-13:00'],
    ['木 午後0時〜1時', '11/26 12:00-13:00'],
    ['木 午前10時〜12時', '11/26 10:00-12:00'],
    ['木 10-12時', '11/26 10:00-12:00'],
    ['木 10-12', '11/26 10:00-12:00'],
    ['木 22:00-24:00', '11/26 22:00-24:00'],
    ['木 １０：００～１２：３０', '11/26 10:00-12:30'],
    ['木　１０：００－１２：００', '11/26 10:00-12:00'],
    ['木 10:00 – 12:00', '11/26 10:00-12:00'],
    ['木 10:00ー12:00', '11/26 10:00-12:00'],
    ['木 10:00−12:00', '11/26 10:00-12:00'],
    ['Thu 1pm-2:30pm', '11/26 13:00-14:30'],
    ['Thu 1-2:30pm', '11/26 13:00-14:30'],
    ['Thu 11-1pm', '11/26 11:00-13:00'],
    ['Thu 11am-1pm', '11/26 11:00-13:00'],
    ['Thu 12pm-1pm', '11/26 12:00-13:00'],
    ['Thu 9 a.m. to 10 a.m.', '11/26 09:00-10:00'],
  ])('%s', (text, slot) => expect(read(text)).toEqual([slot]));

  test('several on one day', () => {
    expect(read('木 9:00-10:00、13:00-14:00')).toEqual(['11/26 09:00-10:00', '11/26 13:00-14:00']);
    expect(read('Thu 9-10am and 1-2pm')).toEqual(['11/26 09:00-10:00', '11/26 13:00-14:00']);
  });

  test('a day of the week is the next on which none of them has begun', () => {
    expect(read('水 9:00-10:00, 13:00-14:00')).toEqual(['12/2 09:00-10:00', '12/2 13:00-14:00']);
  });

  test('what has begun on a named date starts at the next quarter of an hour', () => {
    expect(read('11/25 10:00-12:00')).toEqual(['11/25 11:15-12:00']);
    expect(read('今日 11:00-11:30', '2026-11-25T11:15')).toEqual(['11/25 11:15-11:30']);
  });
});

describe('what is not read', () => {
  test.each([
    ['来週のどこか'],
    ['10:00-12:00'],
    ['月 10:00'],
    ['月 12:00-10:00'],
    ['月 10:00-10:00'],
    ['月 22:00-25:00'],
    ['月 10:00-10:75'],
    ['月 午前11時〜1時'],
    ['Mon 13am-14:00'],
    ['月水 10:00-12:00'],
    ['月 10:00-12:00 会議室A'],
    ['月 9:00-10:00、13:00-12:00'],
    ['11/24 10:00-12:00'],
    ['11/25 10:00-11:00'],
    ['13/40 10:00-12:00'],
    ['2/29 10:00-12:00'],
    ['8/3 10:00-12:00'],
    // 27 November 2026 is a Friday.
    ['11/27(木) 10:00-12:00'],
    ['Thu Nov 27 10:00-12:00'],
    ['今週中 10:00-12:00'],
    ['11/27まで 10:00-12:00'],
    ['今週月曜 10:00-12:00'],
    ['next 10:00-12:00'],
    ['Monkey 10:00-12:00'],
    [`月 10:00-12:00${' '.repeat(300)}x`],
  ])('%s', (text) => {
    expect(readSlots(text, at(wednesday))).toEqual({ slots: [], unread: [{ line: 1, text }] });
  });

  test('is listed with its line; empty lines are nothing', () => {
    const { slots, unread } = readSlots('木 9:00-10:00\r\n\r\n 未定\n  \n金 9:00-10:00\nTBD', at(wednesday));
    expect(slots.map(shown)).toEqual(['11/26 09:00-10:00', '11/27 09:00-10:00']);
    expect(unread).toEqual([
      { line: 3, text: ' 未定' },
      { line: 6, text: 'TBD' },
    ]);
    expect(readSlots('', at(wednesday))).toEqual({ slots: [], unread: [] });
  });
});

test.each(['Asia/Tokyo', 'America/New_York', 'Europe/London'])('local times in %s', (zone) => {
  vi.stubEnv('TZ', zone);
  // The Sunday on which American clocks go back, seen from the Friday before.
  expect(read('日 9:00-10:00', '2026-10-30T12:00')).toEqual(['11/1 09:00-10:00']);
  expect(read('今日 23:00-24:00', '2026-10-31T22:00')).toEqual(['10/31 23:00-24:00']);
});

test('no line is lost, and every slot lies ahead', () => {
  const piece = fc.constantFrom(
    ...[
      '月',
      '火曜',
      '11/27',
      '12月1日',
      '(火)',
      '明日',
      'Fri',
      'Nov 30',
      ' ',
      ' 10:00-12:00',
      '9-10',
      '、',
      '午後1時',
      '〜',
      '3時半',
      'pm',
      'x',
    ],
  );
  const typed = fc.array(fc.array(piece, { maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(typed, (lines) => {
      const texts = lines.map((parts) => parts.join(''));
      const now = at(wednesday);
      const { slots, unread } = readSlots(texts.join('\n'), now);
      const missing = new Set(unread.map(({ line }) => line));
      for (const [index, text] of texts.entries()) {
        const alone = readSlots(text, now).slots;
        expect(alone.length > 0).toBe(text.trim() !== '' && !missing.has(index + 1));
      }
      for (const { from, to } of slots) expect(from >= now && from < to).toBe(true);
    }),
  );
});
