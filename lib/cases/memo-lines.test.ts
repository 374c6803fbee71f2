import { expect, test } from 'vitest';
import { memoLines } from './memo-lines';

const words = { idea: (title: string) => `アイデア: ${title}`, outcome: (text: string) => `それで: ${text}` };
const given = { id: 'c', title: '決裁者の同席', createdAt: 1 };

test('a case stands in the memo as an idea, line by line', () => {
  const done = '・初回に手順から話す\n\n- 二回目に価格';
  expect(memoLines({ ...given, done, outcome: '同席してもらえた' }, words)).toBe(
    '### アイデア: 決裁者の同席\n- 初回に手順から話す\n- 二回目に価格\n- それで: 同席してもらえた',
  );
});

test('what is not known of its outcome is not said', () => {
  expect(memoLines({ ...given, done: '手順から話す' }, words)).toBe(
    '### アイデア: 決裁者の同席\n- 手順から話す',
  );
});
