// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useSavedText } from './use-saved-text';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Line = ReturnType<typeof useSavedText>;

function Field({ stored, saved, hand }: { stored: string; saved: string[]; hand: (line: Line) => void }) {
  hand(useSavedText(stored, async (text) => void saved.push(text)));
  return null;
}

/** A field whose text is stored in `saved`, and that shows what is said to be stored. */
function field() {
  const saved: string[] = [];
  const root = createRoot(document.createElement('main'));
  let line: Line | undefined;
  const hand = (now: Line) => {
    line = now;
  };
  const show = (stored: string) =>
    act(() => root.render(<Field stored={stored} saved={saved} hand={hand} />));
  show('');
  return {
    saved,
    show,
    text: () => line?.text,
    type: (text: string) => act(() => line?.setText(text)),
    leave: () => act(() => line?.flush()),
    wait: (ms: number) => act(() => vi.advanceTimersByTime(ms)),
    takeAway: () => act(() => root.unmount()),
  };
}

test('a text is stored once the hand rests, not at each letter', () => {
  const { type, wait, saved } = field();
  for (const text of ['勉', '勉強', '勉強会']) {
    type(text);
    wait(300);
  }
  expect(saved).toEqual([]);
  wait(800);
  expect(saved).toEqual(['勉強会']);
});

test('leaving the field stores at once, and only what is new', () => {
  const { type, leave, wait, saved } = field();
  type('勉強会');
  leave();
  leave();
  wait(5_000);
  expect(saved).toEqual(['勉強会']);
});

test('a field that is taken away in the middle of a word loses nothing', () => {
  const { type, takeAway, saved } = field();
  type('勉強会');
  takeAway();
  expect(saved).toEqual(['勉強会']);
});

test('what the other one writes shows, but not over what is being typed', () => {
  const { type, show, leave, text } = field();
  show('先に書かれた');
  expect(text()).toBe('先に書かれた');
  type('勉強会');
  show('また書かれた');
  expect(text()).toBe('勉強会');
  leave();
  show('勉強会');
  show('直された');
  expect(text()).toBe('直された');
});
