// @vitest-environment happy-dom
import { useLiveQuery } from 'dexie-react-hooks';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, test, vi } from 'vitest';
import { loadBuiltInPack } from '@/lib/packs';
import { copyOf } from '@/lib/packs/edit-pack';
import type { Tip } from '@/lib/packs/schema';
import { saveOwnPack } from '@/lib/packs/store';
import { addPair, pairById } from '@/lib/pairs/store';
import { areTipsShown } from '@/lib/settings';
import { texts } from '@/lib/texts';
import { sato } from '@/tests/a-talk';
import TipLine from './TipLine';

let takeAway: (() => void) | undefined;
afterEach(() => takeAway?.());

const tip = (id: string, moment: Tip['moment'], name: string): Tip => ({
  id,
  moment,
  hurdle: { ja: `${name}のつまずき`, en: id },
  text: { ja: `${name}の工夫。`, en: id },
});

function Shown({ pairId, moment }: { pairId: string; moment: Tip['moment'] }) {
  const pair = useLiveQuery(() => pairById(pairId), [pairId]);
  return pair ? <TipLine pair={pair} moment={moment} /> : null;
}

async function ownPair() {
  const own = copyOf(await loadBuiltInPack('general'), 'own', { ja: '自作', en: 'Own' });
  await saveOwnPack({
    ...own,
    tips: [tip('one', 'before', '一'), tip('two', 'before', '二'), tip('three', 'during', '三')],
  });
  return addPair({ ...sato, packId: 'own' });
}

function show(pairId: string, moment: Tip['moment']) {
  takeAway?.();
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <IntlProvider locale="ja" messages={texts.ja}>
      <Shown pairId={pairId} moment={moment} />
    </IntlProvider>,
  );
  const button = (name: string) =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  const shows = (words: string) => vi.waitFor(() => expect(place.textContent).toContain(words));
  const remembers = (fields: object) =>
    vi.waitFor(async () => expect(await pairById(pairId)).toMatchObject(fields));
  return { place, button, press: (name: string) => button(name)?.click(), shows, remembers };
}

test('each time another tip, as long as there is one', async () => {
  const pair = await ownPair();
  const first = show(pair.id, 'before');
  await first.shows('一のつまずき一の工夫。');
  await first.remembers({ seenTipIds: ['own/one'] });
  const second = show(pair.id, 'before');
  await second.shows('二の工夫。');
  second.press('ほかのヒント');
  await second.shows('一の工夫。');
  await second.remembers({ seenTipIds: ['own/two', 'own/one'] });
});

test('a tip that was closed does not come again, unless that is taken back', async () => {
  const pair = await ownPair();
  const { press, button, place, shows, remembers } = show(pair.id, 'before');
  await shows('一の工夫。');
  press('もう出さない');
  await shows('もう出しません');
  await remembers({ closedTipIds: ['own/one'] });
  expect(document.activeElement).toBe(button('元に戻す'));
  press('元に戻す');
  await shows('一の工夫。');
  await remembers({ closedTipIds: [] });
  press('もう出さない');
  await remembers({ closedTipIds: ['own/one'] });
  expect(place.textContent).not.toContain('一の工夫。');
  const later = show(pair.id, 'before');
  await later.shows('二の工夫。');
  expect(later.button('ほかのヒント')).toBeUndefined();
});

test('during the talk it is one line that opens, and counts as seen only then', async () => {
  const pair = await ownPair();
  const { place, press, button, shows, remembers } = show(pair.id, 'during');
  await shows('ヒント');
  expect(button('ヒント')?.getAttribute('aria-expanded')).toBe('false');
  expect(place.querySelector('[hidden]')?.textContent).toContain('三の工夫。');
  expect(await pairById(pair.id)).not.toHaveProperty('seenTipIds');
  press('ヒント');
  await remembers({ seenTipIds: ['own/three'] });
  expect(place.querySelector('[hidden]')).toBeNull();
});

test('with tips turned off there are none', async () => {
  const pair = await ownPair();
  const { place, shows } = show(pair.id, 'before');
  await shows('一の工夫。');
  await areTipsShown.setValue(false);
  await vi.waitFor(() => expect(place.textContent).toBe(''));
});
