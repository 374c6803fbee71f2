// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { plainOptions } from '../../tests/pages/stage';
import { stageZoom } from '../../tests/pages/zoom/stage';
import { displayNameOf } from './zoom-names';

type Fiber = { memoizedProps?: unknown; return?: unknown; alternate?: unknown; stateNode?: unknown };

const rowWith = (fiber: unknown) => Object.assign(document.createElement('div'), { __reactFiber$k3x: fiber });
const named = (displayName: unknown): Fiber => ({ memoizedProps: { displayName } });
const above = (fiber: Fiber, levels: number): Fiber =>
  levels === 0 ? fiber : above({ memoizedProps: {}, return: fiber }, levels - 1);

test('the row of the saved page gives its name, and none where the page holds none', () => {
  for (const names of [true, false]) {
    document.body.replaceChildren();
    const stage = stageZoom(document, { ...plainOptions, names });
    stage.enter('in-call');
    stage.captions(true);
    const rowId = stage.open('田中 誠', 'はい。');
    const row = document.querySelector('[id="live-transcription-subtitle"]') as Element;
    expect(displayNameOf(row)).toBe(names ? '田中 誠' : undefined);
    stage.recycle(rowId, '佐藤 花子', 'そうです。');
    expect(displayNameOf(row)).toBe(names ? '佐藤 花子' : undefined);
  }
});

test.each([
  ['on the component', named('Hana Sato'), 'Hana Sato'],
  ['on its user', { memoizedProps: { user: { displayName: 'Hana Sato' } } }, 'Hana Sato'],
  ['on its message', { memoizedProps: { message: { displayName: 'Hana Sato' } } }, 'Hana Sato'],
  ['eight components up', above(named('Hana Sato'), 8), 'Hana Sato'],
  ['nine components up', above(named('Hana Sato'), 9), undefined],
  ['not a string', named({ toString: () => 'Hana Sato' }), undefined],
  ['only spaces', named('  \u0000 '), undefined],
  ['with characters that deceive the eye', named('Hana\u202E\u0000 Sato'), 'Hana Sato'],
  ['nowhere', undefined, undefined],
])('a name %s', (_, fiber, name) => {
  expect(displayNameOf(rowWith(fiber))).toBe(name);
});

test('a name beyond the next element of the page belongs to somebody else', () => {
  const parent: Fiber = { stateNode: document.createElement('div'), ...named('Me Myself') };
  expect(displayNameOf(rowWith({ memoizedProps: {}, return: parent }))).toBeUndefined();
});

test('where the two trees of React disagree, no name is told', () => {
  expect(displayNameOf(rowWith({ ...named('Hana Sato'), alternate: named('Daniel Reed') }))).toBeUndefined();
  expect(displayNameOf(rowWith({ ...named('Hana Sato'), alternate: named('Hana Sato') }))).toBe('Hana Sato');
});

test('the properties of the element itself are read too', () => {
  const row = Object.assign(document.createElement('div'), {
    __reactProps$k3x: { user: { displayName: 'Hana' } },
  });
  expect(displayNameOf(row)).toBe('Hana');
});

test('traps, circles and endless names do no harm', () => {
  const trap = {
    get memoizedProps() {
      throw new Error('trap');
    },
    get return() {
      throw new Error('trap');
    },
  };
  expect(displayNameOf(rowWith(trap))).toBeUndefined();
  const circle: Fiber = { memoizedProps: {} };
  circle.return = circle;
  expect(displayNameOf(rowWith(circle))).toBeUndefined();
  expect(displayNameOf(rowWith(named('あ'.repeat(100_000))))).toHaveLength(200);
  const proxy = new Proxy({}, { get: () => proxy });
  expect(displayNameOf(rowWith(proxy))).toBeUndefined();
});
