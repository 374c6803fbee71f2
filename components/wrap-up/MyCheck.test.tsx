// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, test, vi } from 'vitest';
import { addPair } from '@/lib/pairs/store';
import { setMyCheck, setShownCheck, showCheck, startSession } from '@/lib/sessions/store';
import { texts } from '@/lib/texts';
import { sato } from '@/tests/a-talk';
import { MyCheck } from './MyCheck';

let takeAway: (() => void) | undefined;
afterEach(() => takeAway?.());

async function shown(memberIs: 'me' | 'other' | 'both') {
  const pair = await addPair({ ...sato, memberIs });
  const { id } = await startSession(pair.id, 'in-person', 30);
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <IntlProvider locale="ja" messages={texts.ja}>
      <MyCheck sessionId={id} pair={pair} />
    </IntlProvider>,
  );
  const shows = (words: string) => vi.waitFor(() => expect(place.textContent).toContain(words));
  return { id, pair, place, shows };
}

const question = '今回の1on1はどうでしたか';

test('where both are members, each answers for themselves and sees what the other one showed', async () => {
  const { id, pair, place, shows } = await shown('both');
  await shows(question);
  await setMyCheck(id, 4);
  await shows('佐藤さんにも見せる');
  await showCheck(id, true);
  await shows('二人のものになりました');
  expect(place.textContent).not.toContain('佐藤さんのふり返り');
  expect(place.textContent).not.toContain('自分の画面で');
  await setShownCheck(id, pair.personId, 2);
  await shows('佐藤さんのふり返り: 少し物足りない');
});

test('where only the other one is the member, I am not asked', async () => {
  const { id, pair, place, shows } = await shown('other');
  await shows('佐藤さんが自分の画面で付けます');
  await setShownCheck(id, pair.personId, 5);
  await shows('佐藤さんのふり返り: とてもよかった');
  expect(place.textContent).not.toContain(question);
});
