// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bindText } from './bind-text';

function boxOn(start: string) {
  const mine = new Y.Doc();
  const theirs = new Y.Doc();
  const text = mine.getText();
  text.insert(0, start);
  Y.applyUpdate(theirs, Y.encodeStateAsUpdate(mine));
  mine.on('update', (update, origin) => origin !== 'network' && Y.applyUpdate(theirs, update));
  theirs.on('update', (update) => Y.applyUpdate(mine, update, 'network'));
  const box = document.body.appendChild(document.createElement('textarea'));
  const release = bindText(box, text);
  box.focus();
  const press = (key: string, init: KeyboardEventInit) =>
    box.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true, ...init }));
  return { box, text, other: theirs.getText(), release, press };
}

/** As the browser does it: the value is changed, the caret stands behind, then the event comes. */
function type(box: HTMLTextAreaElement, value: string, caret = value.length): void {
  box.value = value;
  box.setSelectionRange(caret, caret);
  box.dispatchEvent(new InputEvent('input'));
}
const compose = (box: HTMLTextAreaElement, phase: 'start' | 'end') =>
  box.dispatchEvent(new CompositionEvent(`composition${phase}`));

test('what is typed reaches the other one, and what the other one types comes in around the caret', () => {
  const { box, other } = boxOn('見積もり');
  type(box, '見積もりを送る');
  expect(other.toString()).toBe('見積もりを送る');
  box.setSelectionRange(4, 7);
  other.insert(0, '金曜に');
  other.insert(other.length, '。');
  expect([box.value, box.selectionStart, box.selectionEnd]).toEqual(['金曜に見積もりを送る。', 7, 10]);
});

test('a composition is left alone until it is done; then both are there', () => {
  const { box, other } = boxOn('前 後');
  box.setSelectionRange(2, 2);
  compose(box, 'start');
  type(box, '前 かん後', 4);
  other.insert(0, '相手\n');
  expect(box.value).toBe('前 かん後');
  expect(other.toString()).toBe('相手\n前 後');
  type(box, '前 間後', 3);
  compose(box, 'end');
  expect(box.value).toBe('相手\n前 間後');
  expect(box.selectionStart).toBe(6);
  expect(other.toString()).toBe('相手\n前 間後');
});

test('after a composition the caret stands behind what was composed, wherever the other one wrote', () => {
  const { box, other } = boxOn('あと');
  compose(box, 'start');
  type(box, '漢字変換あと', 4);
  other.insert(2, '相手');
  compose(box, 'end');
  expect(box.value).toBe('漢字変換あと相手');
  expect(box.selectionStart).toBe(4);
});

test('a composition over a selection takes only what was selected', () => {
  const { box, other } = boxOn('あいう');
  compose(box, 'start');
  type(box, 'あん', 2);
  other.insert(2, '相手');
  compose(box, 'end');
  expect(other.toString()).toBe('あん相手');
  expect(box.value).toBe('あん相手');
});

test('a box that goes away in the middle of a composition keeps what was written', () => {
  const { box, text, release } = boxOn('');
  compose(box, 'start');
  type(box, 'かんじ');
  release();
  expect(text.toString()).toBe('かんじ');
  type(box, 'かんじと');
  text.insert(0, '次の');
  expect([text.toString(), box.value]).toEqual(['次のかんじ', 'かんじと']);
});

test('undo takes back my own words only', () => {
  const { box, other, press } = boxOn('');
  type(box, '私の文');
  other.insert(0, '相手の文。');
  press('z', { ctrlKey: true });
  expect(box.value).toBe('相手の文。');
  press('z', { metaKey: true, shiftKey: true });
  expect(box.value).toBe('相手の文。私の文');
  press('z', {});
  expect(other.toString()).toBe('相手の文。私の文');
});
