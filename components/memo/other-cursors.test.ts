// @vitest-environment happy-dom
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { afterEach, expect, test } from 'vitest';
import { yCollab } from 'y-codemirror.next';
import * as Y from 'yjs';
import { memoText } from '@/lib/memo/memo';
import type { Cursor } from '@/lib/presence/schema';
import { spotAt } from '@/lib/presence/spot';
import { followCursors } from '../presence/follow-cursors';
import { announceEditor, onEditor } from './open-editor';
import { shownCursors } from './other-cursors';

const sessionId = 's';
let leaving = new AbortController();
afterEach(() => leaving.abort());

/** 田中's editor and 佐藤's document, kept alike by hand. */
function twoSides(words: string) {
  leaving = new AbortController();
  const [mine, theirs] = [new Y.Doc(), new Y.Doc()];
  memoText(theirs).insert(0, words);
  Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
  const text = memoText(mine);
  const view = new EditorView({
    parent: document.body,
    state: EditorState.create({ doc: text.toString(), extensions: [yCollab(text, null)] }),
  });
  const own: (Cursor | undefined)[] = [];
  const take = followCursors({ view, text, sessionId }, (cursor) => own.push(cursor), leaving.signal);
  const deliver = () => Y.applyUpdate(mine, Y.encodeStateAsUpdate(theirs));
  const at = (anchor: number, head = anchor) => {
    const cursor = { anchor: spotAt(memoText(theirs), anchor), head: spotAt(memoText(theirs), head) };
    return [{ name: '佐藤', at: { sessionId, cursor } }];
  };
  return { mine, theirs: memoText(theirs), text, view, own, take, deliver, at };
}

const settled = () => new Promise<void>((resolve) => queueMicrotask(() => queueMicrotask(resolve)));

test('the other one’s cursor stays with its character while both write, and the text is untouched by it', async () => {
  const { view, take, theirs, deliver, at } = twoSides('見積もりと要件');
  take(at(2, 5));
  await settled();
  expect(shownCursors(view)).toEqual([{ name: '佐藤', anchor: 2, head: 5 }]);
  expect(view.state.doc.toString()).toBe('見積もりと要件');
  expect(view.contentDOM.textContent).toBe('見積もりと要件');
  view.dispatch({ changes: { from: 0, insert: 'まず' } });
  expect(shownCursors(view)).toEqual([{ name: '佐藤', anchor: 4, head: 7 }]);
  await settled();
  expect(shownCursors(view)).toEqual([{ name: '佐藤', anchor: 4, head: 7 }]);
  theirs.insert(0, '先に');
  deliver();
  await settled();
  expect(shownCursors(view)[0]).toMatchObject({ head: 9 });
});

test('a cursor that comes before its character stays where it was until the character has come', async () => {
  const { view, take, theirs, deliver, at } = twoSides('見積もり');
  take(at(1));
  await settled();
  theirs.insert(2, '新しい');
  take(at(3));
  await settled();
  expect(shownCursors(view)).toEqual([{ name: '佐藤', anchor: 1, head: 1 }]);
  deliver();
  await settled();
  expect(shownCursors(view)).toEqual([{ name: '佐藤', anchor: 3, head: 3 }]);
});

test('who left, is in another memo or has no cursor has none here', async () => {
  const { view, take, at } = twoSides('見積もり');
  for (const others of [
    [],
    [{ name: '佐藤', at: { ...at(1)[0]?.at, sessionId: 'another' } }],
    [{ name: '佐藤', at: { sessionId } }],
  ]) {
    take(at(1));
    await settled();
    expect(shownCursors(view)).toHaveLength(1);
    take(others);
    await settled();
    expect(shownCursors(view)).toEqual([]);
  }
});

test('my own cursor is told while I write, and not while I do something else', async () => {
  const { view, own, text } = twoSides('見積もり');
  expect(own).toEqual([undefined]);
  // happy-dom tells of a changed selection while the editor is changing it, as no browser does: no real focus here.
  Object.defineProperty(view, 'hasFocus', { value: true });
  view.dispatch({ selection: { anchor: 1, head: 3 } });
  expect(own.at(-1)).toEqual({ anchor: spotAt(text, 1), head: spotAt(text, 3) });
  view.dispatch({ changes: { from: 0, insert: 'あ' } });
  expect(own.at(-1)).toEqual({ anchor: spotAt(text, 2), head: spotAt(text, 4) });
  expect(spotAt(text, 2)).not.toBe('end');
});

test('the cursors end with the sharing, and the editor goes on', async () => {
  const { view, take, at } = twoSides('見積もり');
  take(at(1));
  await settled();
  leaving.abort();
  expect(shownCursors(view)).toEqual([]);
  view.dispatch({ changes: { from: 0, insert: 'あ' } });
  await settled();
  expect(view.state.doc.toString()).toBe('あ見積もり');
});

test('whoever draws into memos hears of those open now and later, and of their end', () => {
  const { view, text } = twoSides('');
  const close = announceEditor({ sessionId, text, view });
  const heard: [string, AbortSignal][] = [];
  const stop = onEditor((editor, signal) => heard.push([editor.sessionId, signal]));
  const closeOther = announceEditor({ sessionId: 'later', text, view });
  expect(heard.map(([id, signal]) => [id, signal.aborted])).toEqual([
    ['s', false],
    ['later', false],
  ]);
  close();
  expect(heard.map(([, signal]) => signal.aborted)).toEqual([true, false]);
  stop();
  expect(heard.map(([, signal]) => signal.aborted)).toEqual([true, true]);
  closeOther();
  announceEditor({ sessionId: 'after', text, view })();
  expect(heard).toHaveLength(2);
});
