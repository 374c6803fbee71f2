// @vitest-environment happy-dom
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { addCard, fieldText } from '@/lib/memo/cards';
import { texts } from '@/lib/texts';
import cards from '@/lib/texts/ja/cards.json';
import { todosOfPair } from '@/lib/todos/store';
import { startTalk } from '@/tests/a-talk';
import { TodoButton } from './TodoButton';
import { useCards } from './use-cards';

let takeAway: (() => void) | undefined;
afterEach(() => takeAway?.());

type Talk = Awaited<ReturnType<typeof startTalk>>;

function NextAction({ doc, ...talk }: Talk & { doc: Y.Doc }) {
  const [card] = useCards(doc);
  return (
    card && (
      <TodoButton
        {...talk}
        doc={doc}
        card={card}
        name="next-action"
        words={card.fields['next-action'] ?? ''}
      />
    )
  );
}

/** A card with these words as the next action, made a TODO. */
async function madeTodo(words: string) {
  const talk = await startTalk();
  const doc = new Y.Doc();
  addCard(doc, 'kpi', { id: 'k1', now: 1 });
  const write = (text: string) => {
    const field = fieldText(doc, 'k1', 'next-action');
    field?.delete(0, field.length);
    field?.insert(0, text);
  };
  write(words);
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <IntlProvider locale="ja" messages={{ ...texts.ja, ...cards }}>
      <NextAction {...talk} doc={doc} />
    </IntlProvider>,
  );
  const says = () => [...place.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
  const press = async () => {
    const button = await vi.waitFor(() => {
      const found = place.querySelector('button');
      expect(found).not.toBeNull();
      return found;
    });
    button?.click();
    await vi.waitFor(() => expect(says()).toContain('TODOに入っています'));
  };
  await press();
  return { write, press, says, pair: talk.pair, todos: () => todosOfPair(talk.pair.id, 0) };
}

test('a date that cannot be read is kept in its words, and the card says so', async () => {
  const { says, todos, pair } = await madeTodo('見積もりを送る 来月頭くらいまで');
  expect(await todos()).toMatchObject([
    { text: '見積もりを送る', dueText: '来月頭くらいまで', owner: pair.personId },
  ]);
  expect(says()).toEqual([
    'TODOに入っています',
    '「来月頭くらいまで」は日付として読めなかったので、そのまま残します。',
  ]);
});

test('of words without such a date nothing is said, also where there was one before', async () => {
  const { says, write, press } = await madeTodo('見積もりを送る なるはやで');
  expect(says()).toHaveLength(2);
  write('見積もりを送る');
  await press();
  expect(says()).toEqual(['TODOに入っています']);
});
