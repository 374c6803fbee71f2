// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { areTalkKeysOn } from '@/lib/settings';
import { useTalkKey } from './use-talk-key';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

function Talk({ onNext }: { onNext: () => void }) {
  useTalkKey('n', onNext);
  return (
    <>
      <button type="button">topic</button>
      <input type="checkbox" />
      <input type="text" />
      <textarea />
      <div contentEditable suppressContentEditableWarning>
        <p>memo</p>
      </div>
      <div role="listbox">
        <div role="option" aria-selected="false" tabIndex={0}>
          theme
        </div>
      </div>
      <div role="dialog">
        <button type="button">inside</button>
      </div>
    </>
  );
}

let takeAway: (() => void) | undefined;
afterEach(() => takeAway?.());

async function talk() {
  const onNext = vi.fn();
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    act(() => root.unmount());
    place.remove();
  };
  await act(async () => root.render(<Talk onNext={onNext} />));
  /** Presses a key there; how often the next topic was asked for by it. */
  const press = (where: string, fields: KeyboardEventInit = {}) => {
    onNext.mockClear();
    const event = new KeyboardEvent('keydown', { key: 'n', bubbles: true, cancelable: true, ...fields });
    document.querySelector(where)?.dispatchEvent(event);
    return onNext.mock.calls.length;
  };
  return { press };
}

test('the key works on the page, on a button and on a tick', async () => {
  const { press } = await talk();
  for (const where of ['body', 'main > button', '[type="checkbox"]']) expect(press(where)).toBe(1);
  expect(press('body', { key: 'N' })).toBe(1);
});

test('a letter that is written, chosen with, or typed in a window over the talk stays a letter', async () => {
  const { press } = await talk();
  for (const where of [
    '[type="text"]',
    'textarea',
    '[contenteditable] p',
    '[role="option"]',
    '[role="dialog"] button',
  ])
    expect(press(where)).toBe(0);
});

test('with another key held, held down itself, or in the middle of a word, it does nothing', async () => {
  const { press } = await talk();
  const others: KeyboardEventInit[] = [
    { key: 'm' },
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { shiftKey: true },
    { repeat: true },
    { isComposing: true },
  ];
  for (const fields of others) expect(press('body', fields)).toBe(0);
});

test('the keys can be turned off', async () => {
  await areTalkKeysOn.setValue(false);
  const { press } = await talk();
  expect(press('body')).toBe(0);
  await act(async () => areTalkKeysOn.setValue(true));
  expect(press('body')).toBe(1);
});
