import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-day';
import { readDue } from './read-due';

/** A Wednesday. */
const wednesday = '2026-11-25';

const read = (text: string, today = wednesday) => {
  const due = readDue(text, today, 'ja');
  return due && [due.dueOn, text.slice(due.start, due.end)];
};

describe('days by name', () => {
  test.each([
    ['今日中に返す', '2026-11-25', '今日中に'],
    ['本日まで', '2026-11-25', '本日まで'],
    ['明日 見積もりを送る', '2026-11-26', '明日'],
    ['あした電話する', '2026-11-26', 'あした'],
    ['明後日までに', '2026-11-27', '明後日までに'],
    ['あさってには出す', '2026-11-27', 'あさってには'],
    ['しあさってまで', '2026-11-28', 'しあさってまで'],
  ])('%s', (text, dueOn, span) => expect(read(text)).toEqual([dueOn, span]));
});

describe('weekdays', () => {
  test.each([
    ['見積もりのひな型を送る 金曜まで', '2026-11-27', '金曜まで'],
    ['水曜に話す', '2026-11-25', '水曜に'],
    ['火曜日までに', '2026-12-01', '火曜日までに'],
    ['今週金曜に', '2026-11-27', '今週金曜に'],
    ['今週の日曜まで', '2026-11-29', '今週の日曜まで'],
    ['来週金曜まで', '2026-12-04', '来週金曜まで'],
    ['来週の月曜日までには返事', '2026-11-30', '来週の月曜日までには'],
    ['来週(金)まで', '2026-12-04', '来週(金)まで'],
    ['再来週水曜', '2026-12-09', '再来週水曜'],
    ['次の水曜に', '2026-12-02', '次の水曜に'],
    ['今週中に', '2026-11-27', '今週中に'],
    ['来週中', '2026-12-04', '来週中'],
    ['来週いっぱいで仕上げる', '2026-12-04', '来週いっぱい'],
    ['来週までに', '2026-12-04', '来週までに'],
    ['金曜までの宿題をする', '2026-11-27', '金曜までの'],
    ['金曜の15時までに送る', '2026-11-27', '金曜の'],
    ['金曜15時までに送る', '2026-11-27', '金曜'],
  ])('%s', (text, dueOn, span) => expect(read(text)).toEqual([dueOn, span]));

  test('a week that has only its end left', () => {
    expect(read('今週中に', '2026-11-28')).toEqual(['2026-11-29', '今週中に']);
    expect(read('来週中に', '2026-11-29')).toEqual(['2026-12-04', '来週中に']);
    expect(read('来週金曜まで', '2026-11-29')).toEqual(['2026-12-04', '来週金曜まで']);
  });

  test('a day of this week that has passed is no plan', () => expect(read('今週月曜に')).toBeUndefined());
});

describe('days of months', () => {
  test.each([
    ['月末までに', '2026-11-30', '月末までに'],
    ['今月末', '2026-11-30', '今月末'],
    ['今月中に', '2026-11-30', '今月中に'],
    ['来月末まで', '2026-12-31', '来月末まで'],
    ['2月末に', '2027-02-28', '2月末に'],
    ['来月5日に', '2026-12-05', '来月5日に'],
    ['再来月の3日', '2027-01-03', '再来月の3日'],
    ['12月3日(木)まで', '2026-12-03', '12月3日(木)まで'],
    ['１２月３日（木）まで', '2026-12-03', '１２月３日（木）まで'],
    ['12/3 提出', '2026-12-03', '12/3'],
    ['12/3提出', '2026-12-03', '12/3'],
    ['１２／３までに', '2026-12-03', '１２／３までに'],
    ['2/3まで', '2027-02-03', '2/3まで'],
    ['2/3(水)ごろ', '2027-02-03', '2/3(水)ごろ'],
    ['提出 2/3', '2027-02-03', '2/3'],
    ['20日に', '2026-12-20', '20日に'],
    ['25日まで', '2026-11-25', '25日まで'],
    ['31日まで', '2026-12-31', '31日まで'],
    ['2027年1月5日まで', '2027-01-05', '2027年1月5日まで'],
    ['2026-12-01まで', '2026-12-01', '2026-12-01まで'],
    ['3日後', '2026-11-28', '3日後'],
    ['三日以内に', '2026-11-28', '三日以内に'],
    ['２週間後に', '2026-12-09', '２週間後に'],
    ['十日後まで', '2026-12-05', '十日後まで'],
    ['3か月後', '2027-02-25', '3か月後'],
  ])('%s', (text, dueOn, span) => expect(read(text)).toEqual([dueOn, span]));

  test('ends of months, leap years and the change of the year', () => {
    expect(read('1か月後', '2027-01-31')).toEqual(['2027-02-28', '1か月後']);
    expect(read('1ヶ月後', '2028-01-31')).toEqual(['2028-02-29', '1ヶ月後']);
    expect(read('2月末まで', '2028-01-10')).toEqual(['2028-02-29', '2月末まで']);
    expect(read('2/29まで', '2028-01-10')).toEqual(['2028-02-29', '2/29まで']);
    expect(read('2/29まで')).toBeUndefined();
    expect(read('11/31まで')).toBeUndefined();
    expect(read('来月31日', '2026-11-30')).toEqual(['2026-12-31', '来月31日']);
    expect(read('来月31日', '2026-10-31')).toBeUndefined();
    expect(read('明日', '2026-12-31')).toEqual(['2027-01-01', '明日']);
    expect(read('来月5日', '2026-12-31')).toEqual(['2027-01-05', '来月5日']);
    expect(read('月末', '2026-11-30')).toEqual(['2026-11-30', '月末']);
  });

  test('a date of the last thirty days is past, an older one next year', () => {
    expect(read('11/10まで')).toEqual(['2026-11-10', '11/10まで']);
    expect(read('10/26まで')).toEqual(['2026-10-26', '10/26まで']);
    expect(read('10/25まで')).toEqual(['2027-10-25', '10/25まで']);
    expect(read('12/28まで', '2027-01-05')).toEqual(['2026-12-28', '12/28まで']);
  });
});

describe('the one that is meant', () => {
  test.each([
    ['今日頼まれた資料を金曜までに送る', '2026-11-27', '金曜までに'],
    ['明日の会議のあと、月末までにまとめる', '2026-11-30', '月末までに'],
    ['佐藤さんと明日話す', '2026-11-26', '明日'],
  ])('%s', (text, dueOn, span) => expect(read(text)).toEqual([dueOn, span]));
});

test.each([
  ['3日間の研修に出る'],
  ['1日で終わらせる'],
  ['研修は3日かかる'],
  ['3日に1回見直す'],
  ['2日前に連絡'],
  ['全体の2/3ほど進んだ'],
  ['全体の2/3まで進める'],
  ['コストを1/2に減らす'],
  ['約2/3'],
  ['3/4件'],
  ['24/7の体制'],
  ['1/2/3'],
  ['毎週金曜に報告'],
  ['先週金曜の件'],
  ['毎月5日に締める'],
  ['明日香さんに聞く'],
  ['今日子さんに送る'],
  ['明日の会議の資料を印刷する'],
  ['明日から始める'],
  ['12/1〜12/5に休む'],
  ['月曜か火曜に話す'],
  ['今日は疲れた'],
  ['12月3日付の契約'],
  ['12月中旬に'],
  ['13月3日まで'],
  ['来週の予定を聞く'],
  [''],
])('no date: %s', (text) => expect(read(text)).toBeUndefined());

test('an English line is left to the English reader', () => {
  expect(readDue('send it 12/3', wednesday, 'en')).toBeUndefined();
  expect(readDue('金曜まで', wednesday, 'en')?.dueOn).toBe('2026-11-27');
});

const pieces = fc.constantFrom(
  ...[
    '今日',
    '明日',
    '来週',
    '再来週',
    '金曜',
    '月末',
    '来月',
    '12',
    '3',
    '31',
    '2',
    '/',
    '月',
    '日',
    '年',
    '2027',
  ],
  ...[
    'まで',
    'に',
    'の',
    'から',
    '後',
    '以内',
    '週間',
    'か月',
    '(金)',
    '（',
    '～',
    ' ',
    '、',
    '資料を送る',
    '𠮷',
    '十',
  ],
);
const days = fc.integer({ min: 0, max: 4000 }).map((ahead) => addDays('2024-01-01', ahead));

test('whatever is found lies inside the line, is a day, and is not long past', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), days, (parts, today) => {
      const text = parts.join('');
      const due = readDue(text, today, 'ja');
      if (!due) return;
      expect(due.start).toBeGreaterThanOrEqual(0);
      expect(due.end).toBeGreaterThan(due.start);
      expect(due.end).toBeLessThanOrEqual(text.length);
      expect(addDays(due.dueOn, 0)).toBe(due.dueOn);
      const isWrittenWithItsYear = /[0-9]{4}/.test(text);
      const isWrittenAsDate = /[0-9]+(?:\/|月)[0-9]+/.test(text.slice(due.start, due.end));
      const earliest = isWrittenAsDate ? addDays(today, -30) : today;
      if (!isWrittenWithItsYear) expect(due.dueOn >= earliest).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
