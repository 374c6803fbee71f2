// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, test, vi } from 'vitest';
import { type CaseDraft, emptyDraft } from '@/lib/cases/draft';
import { allCases } from '@/lib/cases/store';
import { addPerson } from '@/lib/people/store';
import { texts } from '@/lib/texts';
import CaseDialog from './CaseDialog';

let takeAway: (() => void) | undefined;
afterEach(() => takeAway?.());

async function dialog(draft: CaseDraft) {
  const onDone = vi.fn<(isSaved: boolean) => void>();
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <IntlProvider locale="ja" messages={texts.ja} timeZone="Asia/Tokyo">
      <CaseDialog draft={draft} onDone={onDone} />
    </IntlProvider>,
  );
  const find = <E extends Element>(selector: string) =>
    vi.waitFor(() => {
      const found = document.querySelector<E>(selector);
      if (!found) throw new Error(`no ${selector}`);
      return found;
    });
  const save = await find<HTMLButtonElement>('button[type=submit]');
  const tick = await find<HTMLInputElement>('input[type=checkbox]');
  const write = async (words: string) => {
    const box = await find<HTMLTextAreaElement>('textarea');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(box, words);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const shown = () => document.querySelector('[role=dialog]')?.textContent ?? '';
  return { save, tick, write, shown, onDone };
}

test('a case is saved only after a person has said that nobody can be told from these words', async () => {
  await addPerson('佐藤 花子');
  const { save, tick, write, shown, onDone } = await dialog({
    ...emptyDraft,
    title: '同席',
    done: '佐藤さんと',
  });
  await vi.waitFor(() => expect(shown()).toContain('名前が入っています: 佐藤。'));
  expect(save.disabled).toBe(true);
  await write('資料を先に送る');
  await vi.waitFor(() => expect(shown()).toContain('名前は、入っていません'));
  tick.click();
  await vi.waitFor(() => expect(save.disabled).toBe(false));
  await write('資料を先に送り、あとから話す');
  await vi.waitFor(() => expect(save.disabled).toBe(true));
  expect(shown()).toContain('もう一度確かめてください');
  tick.click();
  await vi.waitFor(() => expect(save.disabled).toBe(false));
  save.click();
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith(true));
  expect(await allCases()).toMatchObject([{ title: '同席', done: '資料を先に送り、あとから話す' }]);
});
