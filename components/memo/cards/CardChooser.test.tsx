// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { loadBuiltInPack } from '@/lib/packs';
import { copyOf } from '@/lib/packs/edit-pack';
import { saveOwnPack } from '@/lib/packs/store';
import { changePair } from '@/lib/pairs/store';
import { sessionById, setCurrentTopic } from '@/lib/sessions/store';
import { texts } from '@/lib/texts';
import cards from '@/lib/texts/ja/cards.json';
import { addTopic } from '@/lib/topics/store';
import { startTalk } from '@/tests/a-talk';
import { CardChooser } from './CardChooser';

const { kind } = cards.cards;

let takeAway: (() => void) | undefined;
afterEach(() => takeAway?.());

/** What is offered at once while a topic of this theme is open, in a pair whose template suggests cards for it. */
async function offered(themeId: string) {
  const own = copyOf(await loadBuiltInPack('general'), 'own', { ja: '自作', en: 'Own' });
  const themes = own.themes.map((theme) =>
    theme.id === 'career' ? { ...theme, cards: ['failure' as const, 'role' as const] } : theme,
  );
  await saveOwnPack({ ...own, themes });
  const { self, pair, session } = await startTalk();
  await changePair(pair.id, { packId: 'own' });
  const given = { title: '夜勤', broughtBy: self.id, category: 'career' as const, themeId };
  const topic = await addTopic(pair.id, given);
  await setCurrentTopic(session.id, topic.id);
  const open = await sessionById(session.id);
  if (!open) throw new Error('No session');
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <IntlProvider locale="ja" messages={texts.ja}>
      <CardChooser doc={new Y.Doc()} session={open} undecided={[]} onAdded={() => {}} onClose={() => {}} />
    </IntlProvider>,
  );
  await vi.waitFor(() => expect(place.querySelectorAll('li').length).toBeGreaterThan(0));
  return [...place.querySelectorAll('li')].map(({ textContent }) => textContent);
}

test('what the open topic’s theme suits is offered first', async () => {
  const names = await offered('career');
  expect(names).toEqual([kind.failure, kind.role, kind.goals, kind.skills, kind.contribution]);
});

test('without such a theme it is what the category suits', async () => {
  expect((await offered('gone'))[0]).toBe(kind.goals);
});
