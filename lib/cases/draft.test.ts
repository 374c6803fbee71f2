import { expect, test } from 'vitest';
import { draftOfCase, draftOfGoodPoint, draftOfLookBack, emptyDraft, isComplete, wordsOf } from './draft';
import { longest } from './schema';

test('a short good point becomes the title, a long one what was done', () => {
  expect(draftOfGoodPoint(' 前回の提案が採用された ')).toEqual({
    ...emptyDraft,
    title: '前回の提案が採用された',
  });
  const long = 'あ'.repeat(longest.title + 1);
  expect(draftOfGoodPoint(long)).toEqual({ ...emptyDraft, done: long });
  expect(draftOfGoodPoint('一行目\n二行目').title).toBe('');
});

test('of a card, what worked and what was learnt go along, as far as there is room; the failure does not', () => {
  const fields = { success: '提案が通った', failure: '前の月は落とした', learning: '要件を先にそろえる' };
  expect(draftOfLookBack(fields)).toEqual({
    ...emptyDraft,
    done: '提案が通った',
    outcome: '要件を先にそろえる',
  });
  expect(draftOfLookBack({ success: 'あ'.repeat(900) }).done).toHaveLength(longest.done);
});

test('a case is complete with a title and what was done; its words are all that is read', () => {
  const given = { id: 'c', title: '決裁者の同席', done: '手順から話す', createdAt: 1 };
  const draft = draftOfCase({ ...given, department: '営業' });
  expect(isComplete(draft)).toBe(true);
  expect(isComplete({ ...draft, done: ' ' })).toBe(false);
  expect(wordsOf(draft)).toBe('決裁者の同席\n手順から話す\n\n営業');
});
