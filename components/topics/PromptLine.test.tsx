// @vitest-environment happy-dom
import { useLiveQuery } from 'dexie-react-hooks';
import { createRoot } from 'react-dom/client';
import { IntlProvider } from 'use-intl';
import { afterEach, expect, test, vi } from 'vitest';
import { readDocument } from '@/lib/change-document';
import { memoText } from '@/lib/memo/memo';
import { loadBuiltInPack } from '@/lib/packs';
import { changePrompt, copyOf } from '@/lib/packs/edit-pack';
import type { Pack, Prompt } from '@/lib/packs/schema';
import { saveOwnPack } from '@/lib/packs/store';
import { agreementOf, changePair, pairById } from '@/lib/pairs/store';
import { addMemoLine, recordOf } from '@/lib/sessions/store';
import { texts } from '@/lib/texts';
import { addTheme, themesOfPair } from '@/lib/themes/store';
import { addTodo, todosOfPair } from '@/lib/todos/store';
import type { Topic } from '@/lib/topics/schema';
import { addTopic, agenda } from '@/lib/topics/store';
import { startTalk } from '@/tests/a-talk';
import { PromptLine } from './PromptLine';

let takeAway: (() => void) | undefined;
afterEach(() => takeAway?.());

function Shown({ topic, sessionId }: { topic: Topic; sessionId: string }) {
  const pair = useLiveQuery(() => pairById(topic.pairId ?? ''), [topic.pairId]);
  return pair ? <PromptLine topic={topic} pair={pair} sessionId={sessionId} /> : null;
}

async function talk(given: Pick<Topic, 'category'> & { themeId?: string }) {
  const { self, pair, session } = await startTalk();
  const topic = await addTopic(pair.id, { title: '夜勤のシフト', broughtBy: self.id, ...given });
  const place = document.body.appendChild(document.createElement('main'));
  const root = createRoot(place);
  takeAway = () => {
    root.unmount();
    place.remove();
  };
  root.render(
    <IntlProvider locale="ja" messages={texts.ja}>
      <Shown topic={topic} sessionId={session.id} />
    </IntlProvider>,
  );
  const prompt = () => place.querySelector('[aria-live]')?.textContent ?? '';
  await vi.waitFor(() => expect(prompt()).not.toBe(''));
  const press = (name: string) =>
    [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)?.click();
  /** Presses, and waits for another question. */
  const goOn = async (name: string) => {
    const before = prompt();
    press(name);
    await vi.waitFor(() => expect(prompt()).not.toBe(before));
    return prompt();
  };
  const memo = async () => {
    const doc = await readDocument('sessions.doc', session.id);
    const text = memoText(doc).toString();
    doc.destroy();
    return text;
  };
  return { self, pair, session, topic, place, prompt, press, goOn, memo };
}

const supporters = (prompts: Prompt[] = []) => prompts.filter(({ sayer }) => sayer !== 'member');
const themeOf = (pack: Pack, id: string) => pack.themes.find((theme) => theme.id === id);

test('another one and another one go from shallow to deep through the whole theme before one comes again', async () => {
  const all = supporters(themeOf(await loadBuiltInPack('general'), 'career')?.prompts);
  const { prompt, goOn, pair } = await talk({ category: 'career', themeId: 'career' });
  const shown = [prompt()];
  for (let step = 1; step < all.length; step += 1) shown.push(await goOn('ほかの問いかけ'));
  expect(shown).toEqual(all.toSorted((a, b) => a.depth - b.depth).map(({ text }) => text.ja));
  expect(await goOn('ほかの問いかけ')).toBe(shown[0]);
  await vi.waitFor(async () => expect((await pairById(pair.id))?.usedPromptIds).toHaveLength(all.length + 1));
});

test('a depth that was chosen is where the walk goes on; it does not end there', async () => {
  const all = supporters(themeOf(await loadBuiltInPack('general'), 'career')?.prompts);
  const { goOn } = await talk({ category: 'career', themeId: 'career' });
  const shown = [await goOn('深い')];
  for (let step = 1; step < all.length - 1; step += 1) shown.push(await goOn('ほかの問いかけ'));
  const depths = shown.map((words) => all.find(({ text }) => text.ja === words)?.depth ?? 0);
  // 3, then 1, then 2.
  expect(depths).toEqual(depths.toSorted((a, b) => (a % 3) - (b % 3)));
  expect(new Set(shown).size).toBe(all.length - 1);
});

test('a question becomes a heading of the memo, once', async () => {
  const { place, prompt, press, memo, session } = await talk({ category: 'career', themeId: 'career' });
  await addMemoLine(session.id, '- 前の行');
  const said = () => place.querySelector('[role=status]')?.textContent;
  press('メモの見出しに');
  await vi.waitFor(() => expect(said()).toBe('足しました'));
  expect(await memo()).toBe(`- 前の行\n\n### ${prompt()}\n`);
  press('メモの見出しに');
  await vi.waitFor(() => expect(said()).toBe('もうあります'));
  expect(await memo()).toBe(`- 前の行\n\n### ${prompt()}\n`);
});

test('another template changes what is suggested, and nothing that the two have', async () => {
  const own = copyOf(await loadBuiltInPack('engineering'), 'own', { ja: '自作', en: 'Own' });
  const work = own.themes.filter(({ kind, category }) => kind === 'ongoing' && category === 'work');
  await saveOwnPack({ ...own, themes: work.map((theme) => ({ ...theme, category: 'other' as const })) });
  const { self, pair, session, prompt } = await talk({ category: 'work' });
  await addTheme(pair.id, { title: '資格', category: 'skills', broughtBy: self.id });
  await addTodo(pair.id, { text: '要件を聞く', owner: self.id });
  await addMemoLine(session.id, '- 夜勤の組み方');
  const stored = async () => ({
    topics: await agenda(pair.id, session.id),
    themes: await themesOfPair(pair.id),
    todos: await todosOfPair(pair.id),
    agreement: await agreementOf(pair.id),
    memo: memoText(await readDocument('sessions.doc', session.id)).toString(),
    record: await recordOf(session.id),
  });
  const before = await stored();
  const general = prompt();
  await changePair(pair.id, { packId: 'own' });
  await vi.waitFor(() => expect(prompt()).not.toBe(general));
  expect(supporters(work.flatMap(({ prompts }) => prompts)).map(({ text }) => text.ja)).toContain(prompt());
  expect(await stored()).toEqual(before);
});

test('a change of an own template is on the screen at once', async () => {
  const general = await loadBuiltInPack('general');
  const own = copyOf(general, 'own', { ja: '自作', en: 'Own' });
  await saveOwnPack(own);
  const { pair, prompt } = await talk({ category: 'career', themeId: 'career' });
  await changePair(pair.id, { packId: 'own' });
  await vi.waitFor(async () => expect((await pairById(pair.id))?.usedPromptIds).toHaveLength(2));
  const shown = themeOf(own, 'career')?.prompts.find(({ text }) => text.ja === prompt());
  const edited = changePrompt(own, shown?.id ?? '', {
    text: { ja: '直した問いかけですか？', en: 'Edited?' },
  });
  await saveOwnPack(edited);
  await vi.waitFor(() => expect(prompt()).toBe('直した問いかけですか？'));
});

test('a general theme has its questions and its hint in a pair of any template', async () => {
  const together = themeOf(await loadBuiltInPack('general'), 'think-together');
  const { pair, place, prompt } = await talk({ category: 'other', themeId: 'think-together' });
  await changePair(pair.id, { packId: 'engineering' });
  await vi.waitFor(async () => expect((await pairById(pair.id))?.usedPromptIds).toHaveLength(2));
  expect(together?.prompts.map(({ text }) => text.ja)).toContain(prompt());
  if (together?.hint) expect(place.textContent).toContain(together.hint.ja);
});
