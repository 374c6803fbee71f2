// @vitest-environment happy-dom
import { useLiveQuery } from 'dexie-react-hooks';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, test, vi } from 'vitest';
import { texts } from '@/lib/texts';
import themes from '@/lib/texts/ja/themes.json';
import { addTheme, themeById, writeThemeNote } from '@/lib/themes/store';
import { todosOfPair } from '@/lib/todos/store';
import { startTalk } from '@/tests/a-talk';
import { ThemeNoteForm } from './ThemeNoteForm';

let takeAway: (() => void) | undefined;
afterEach(() => {
  takeAway?.();
  vi.useRealTimers();
});

type Talk = Awaited<ReturnType<typeof startTalk>>;

function Shown({ themeId, ...talk }: Talk & { themeId: string }) {
  const theme = useLiveQuery(() => themeById(themeId), [themeId]);
  return theme ? <ThemeNoteForm theme={theme} {...talk} /> : null;
}

/** An ongoing theme with this as its next move, made a TODO. */
async function madeTodo(nextMove: string) {
  // 2026-11-23 is a Monday.
  vi.useFakeTimers({ now: new Date(2026, 10, 23, 10), toFake: ['Date'] });
  const talk = await startTalk();
  const { pair, session } = talk;
  const themeId = await addTheme(pair.id, {
    title: '新規の商談',
    category: 'work',
    broughtBy: pair.personId,
  });
  const write = (move: string) => writeThemeNote(themeId, { nextMove: move, sessionId: session.id });
  await write(nextMove);
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <IntlProvider locale="ja" messages={{ ...texts.ja, ...themes }}>
      <Shown {...talk} themeId={themeId} />
    </IntlProvider>,
  );
  const button = () => place.querySelector('button');
  const says = () => [...place.querySelectorAll('[role=status]')].map(({ textContent }) => textContent);
  await vi.waitFor(() => expect(button()?.textContent).toBe('TODOにする'));
  button()?.click();
  await vi.waitFor(() => expect(says()).toContain('TODOに入っています'));
  return { says, button, write, pair, todos: () => todosOfPair(pair.id, 0) };
}

test('the next move becomes a TODO of whose theme it is, due on the day that is named in it', async () => {
  const { todos, says, pair } = await madeTodo('見積もりを送る 金曜まで');
  expect(await todos()).toMatchObject([
    { text: '見積もりを送る', dueOn: '2026-11-27', owner: pair.personId },
  ]);
  expect(says()).toEqual(['TODOに入っています']);
});

test('a date that cannot be read is kept in its words, and that is said', async () => {
  const { todos, says } = await madeTodo('見積もりを送る 来月頭くらいまで');
  expect(await todos()).toMatchObject([{ text: '見積もりを送る', dueText: '来月頭くらいまで' }]);
  expect(says()).toEqual([
    'TODOに入っています',
    '「来月頭くらいまで」は日付として読めなかったので、そのまま残します。',
  ]);
});

test('another move can be made one too', async () => {
  const { button, write } = await madeTodo('見積もりを送る 金曜まで');
  expect(button()).toBeNull();
  await write('決裁者に会う');
  await vi.waitFor(() => expect(button()?.textContent).toBe('TODOにする'));
});
