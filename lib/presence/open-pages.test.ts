import { expect, test } from 'vitest';
import { afterPageMessage, type OpenPages, stillOpen, whereabouts } from './open-pages';
import type { Whereabouts } from './schema';
import { presenceTimes as times } from './times';

const cursor = { anchor: 'end', head: 'end' } as const;
const show = (pages: OpenPages, pageId: string, at: Whereabouts, now: number, pairId = 'p') =>
  afterPageMessage(pages, { is: 'page', pageId, pairId, at }, { pairId: 'p', now, times });

test('a memo is told rather than the panel, a cursor rather than none, the last one of two', () => {
  let pages: OpenPages = new Map();
  expect(whereabouts(pages)).toBeUndefined();
  pages = show(pages, 'a', {}, 1);
  expect(whereabouts(pages)).toEqual({});
  pages = show(pages, 'b', { sessionId: 's', cursor }, 2);
  pages = show(pages, 'c', { sessionId: 't' }, 3);
  expect(whereabouts(pages)).toEqual({ sessionId: 's', cursor });
  pages = show(pages, 'c', { sessionId: 't', cursor }, 4);
  pages = show(pages, 'b', { sessionId: 's', cursor }, 5);
  expect(whereabouts(pages)).toEqual({ sessionId: 't', cursor });
});

test('a page that closes, turns to another pair or is not heard of any more shows nothing', () => {
  const one = show(new Map(), 'a', { sessionId: 's' }, 1);
  const gone = afterPageMessage(one, { is: 'page-gone', pageId: 'a' }, { pairId: 'p', now: 2, times });
  expect(whereabouts(gone)).toBeUndefined();
  expect(whereabouts(show(one, 'a', {}, 2, 'another pair'))).toBeUndefined();
  expect(whereabouts(stillOpen(one, { now: times.goneAfter, times }))).toEqual({ sessionId: 's' });
  expect(whereabouts(stillOpen(one, { now: times.goneAfter + 1, times }))).toBeUndefined();
});
