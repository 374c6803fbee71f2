import { describe, expect, test } from 'vitest';
import { readDue } from './read-due';
import { readDueEn } from './read-due-en';
import { withUnreadDue } from './read-quick-line';
import { unreadDue } from './unread-due';

const today = '2026-11-23';

describe('words for a time that no calendar day can be told from', () => {
  test.each([
    ['見積もりを送る 来月頭くらいまで', '来月頭くらいまで'],
    ['見積もりを来月頭くらいまでに送る', '来月頭くらいまで'],
    ['なるはやで資料を送る', 'なるはや'],
    ['資料を送る（なる早）', 'なる早'],
    ['先方に至急対応する', '至急'],
    ['至急、先方に電話する', '至急'],
    ['できるだけ早く契約を確認する', 'できるだけ早く'],
    ['近いうちに席を決める', '近いうち'],
    ['来期中に資格を取る', '来期中'],
    ['来月に担当を決める', '来月'],
    ['年内に棚卸しを終える', '年内'],
    ['年末までに片づける', '年末まで'],
    ['12月上旬に下見へ行く', '12月上旬'],
    ['連休明けに連絡する', '連休明け'],
    ['週明けに共有する', '週明け'],
    ['数日以内に返事をする', '数日以内'],
    ['2、3日中に返事をする', '2、3日中'],
    ['次の定例までに案を出す', '次の定例まで'],
    ['見積もりを次の1on1までに直す', '次の1on1まで'],
    ['手順書を書く スプリント終わりまで', 'スプリント終わりまで'],
    ['第3四半期までに二件取る', '第3四半期まで'],
    ['報告書を出す 2月30日まで', '2月30日まで'],
    ['報告書を出す ２月３０日まで', '２月３０日まで'],
    ['火曜か水曜までに返事をする', '火曜か水曜まで'],
    ['春までに引き継ぐ', '春まで'],
  ])('%s', (line, dueText) => {
    expect(readDue(line, today, 'ja')).toBeUndefined();
    expect(unreadDue(line, 'ja')?.dueText).toBe(dueText);
  });

  test.each([
    ['Send the draft by end of sprint', 'by end of sprint'],
    ['Send the draft by the end of the quarter', 'by the end of the quarter'],
    ['Get two quotes before the next board meeting', 'before the next board meeting'],
    ['Update the deck before the demo', 'before the demo'],
    ['Reply to Hana ASAP', 'ASAP'],
    ['As soon as possible, call them back', 'As soon as possible'],
    ['Share the numbers early next month', 'early next month'],
    ['Share the numbers sometime next quarter', 'sometime next quarter'],
    ['Close the books by Q3', 'by Q3'],
    ['Finish the report by Feb 30', 'by Feb 30'],
    ['Finish the report by 13/45', 'by 13/45'],
    ['Finish the report by March', 'by March'],
    ['Book the room by Tuesday or Wednesday', 'by Tuesday or Wednesday'],
    ['Answer within the coming weeks', 'within the coming weeks'],
    ['Pick a tool in time for the offsite', 'in time for the offsite'],
  ])('%s', async (line, dueText) => {
    expect(await readDueEn(line, today)).toBeUndefined();
    expect(unreadDue(line, 'en')?.dueText).toBe(dueText);
  });

  test('a Japanese line is understood under an English screen too', () => {
    expect(unreadDue('見積もりを送る 来月頭くらいまで', 'en')?.dueText).toBe('来月頭くらいまで');
  });
});

describe('plain TODOs have no such words', () => {
  test.each([
    '見積もりのひな型を送る',
    '来月の目標を一緒に決める',
    '来期に向けて体制を考える',
    '来月から始まる研修を調べる',
    '駅まで迎えに行く',
    'マニュアルを最後まで読む',
    '部長まで話を上げる',
    '候補を三つまでに絞る',
    '資料を10枚までに減らす',
    'これまでに出た案をまとめる',
    '前回までの議事録を読む',
    '今までに届いた意見を見る',
    '毎月上旬に在庫を数える',
    '先月末までの数字をまとめる',
    '年末調整の書類を出す',
    '年末の棚卸しを手伝う',
    '期末面談の準備をする',
    '上期のふり返りを書く',
    '今期の数字を確かめる',
    '会議の進め方を変える',
    '至急便の料金を聞く',
    '作業中に気づいたことを書く',
    '17時からの打ち合わせを断る',
    'A社の担当に電話する',
  ])('%s', (line) => {
    expect(unreadDue(line, 'ja')).toBeUndefined();
  });

  test.each([
    'Document written by Sato',
    'Improve the rate by 10%',
    'Raise it by 2/3 of the gap',
    'Group the results by quarter',
    'Sort the list by month',
    'Check the numbers before sending them',
    'Read the book by the author of the review',
    'Cut the deck by half',
    'Plan next quarter',
    'Prepare the sprint review',
    'Write the end of sprint report',
    'Wait until he replies',
    'Stand by for questions',
    'Go step by step',
    'Send the quote template',
  ])('%s', (line) => {
    expect(unreadDue(line, 'en')).toBeUndefined();
  });
});

describe('the line that is stored', () => {
  test.each([
    ['見積もりを送る 来月頭くらいまで', 'ja', { text: '見積もりを送る', dueText: '来月頭くらいまで' }],
    ['見積もりを次の定例までに送る', 'ja', { text: '見積もりを送る', dueText: '次の定例まで' }],
    ['Send it by end of sprint', 'en', { text: 'Send it', dueText: 'by end of sprint' }],
    ['見積もりを送る', 'ja', { text: '見積もりを送る' }],
  ] as const)('%s', async (text, language, stored) => {
    expect(await withUnreadDue({ text }, language)).toEqual(stored);
  });

  test('stays whole where it is nothing but such words, and where a day was read', async () => {
    expect(await withUnreadDue({ text: 'なるはや' }, 'ja')).toEqual({ text: 'なるはや' });
    const read = { text: '来月頭の件を聞く', dueOn: '2026-11-27' };
    expect(await withUnreadDue(read, 'ja')).toEqual(read);
  });
});
