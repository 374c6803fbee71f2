import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { checkNotebook } from './check-document';

const shared = {
  id: 's1',
  pairId: 'p1',
  mode: 'call',
  platform: 'meet',
  lengthMin: 30,
  startedAt: 1,
  startedBy: 'me',
  state: 'live',
};

test.each([
  ['as it is written', {}, true],
  ['closed, with captured text deleted', { state: 'done', endedAt: 2, erasedAt: 3, kind: 'risks' }, true],
  ['of another pair', { pairId: 'p2' }, false],
  ['under another id', { id: 's2' }, false],
  ['in a state that there is not', { state: 'wrapping' }, false],
  ['without its beginning', { startedAt: undefined }, false],
])('a 1on1 in the notebook %s', (_, fields, isGood) => {
  const doc = new Y.Doc();
  doc.getMap('sessions').set('s1', new Y.Map(Object.entries({ ...shared, ...fields })));
  expect(checkNotebook(doc, 'p1')).toEqual(isGood ? [] : [['sessions', 's1']]);
});

test('no topic in the notebook is a private one', () => {
  const topic = {
    id: 't1',
    pairId: 'p1',
    title: '',
    broughtBy: 'me',
    category: 'work',
    state: 'new',
    carries: 0,
  };
  const check = (fields: object) => {
    const doc = new Y.Doc();
    doc.getMap('topics').set('t1', new Y.Map(Object.entries({ ...topic, createdAt: 1, ...fields })));
    return checkNotebook(doc, 'p1');
  };
  expect([check({}), check({ isPrivate: false })]).toEqual([[], []]);
  expect(check({ isPrivate: true })).toEqual([['topics', 't1']]);
});
