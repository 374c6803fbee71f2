import { expect, test } from 'vitest';
import { readQuickLine, readQuickLineEn } from './read-quick-line';

/** A Wednesday. */
const wednesday = '2026-11-25';

test.each([
  ['見積もりのひな型を送る 金曜まで', '見積もりのひな型を送る', '2026-11-27'],
  ['金曜までに見積もりを送る', '見積もりを送る', '2026-11-27'],
  ['金曜まで、見積もりを送る', '見積もりを送る', '2026-11-27'],
  ['見積もりを、月末までに、送る', '見積もりを、送る', '2026-11-30'],
  ['佐藤さんに　１２／３までに　送る', '佐藤さんに 送る', '2026-12-03'],
  ['明日の15時までに送る', '15時までに送る', '2026-11-26'],
  ['金曜まで', '金曜まで', '2026-11-27'],
  [' 来週中に ', '来週中に', '2026-12-04'],
])('%s', (line, text, dueOn) => {
  expect(readQuickLine(line, wednesday, 'ja')).toEqual({ text, dueOn });
});

test('a line without a date stays as it is', () => {
  expect(readQuickLine(' 3日間の研修に出る ', wednesday, 'ja')).toEqual({ text: '3日間の研修に出る' });
});

test.each([
  ['Send the estimate by Friday', 'Send the estimate', '2026-11-27'],
  ['by Friday, send the estimate', 'send the estimate', '2026-11-27'],
  ['Send by Friday the estimate', 'Send the estimate', '2026-11-27'],
  ['Call Ann tomorrow at 10:30', 'Call Ann at 10:30', '2026-11-26'],
  ['tomorrow', 'tomorrow', '2026-11-26'],
])('%s', async (line, text, dueOn) => {
  expect(await readQuickLineEn(line, wednesday)).toEqual({ text, dueOn });
});
